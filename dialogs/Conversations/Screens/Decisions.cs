using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>Something that was decided, as it stands now.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="By">The employee who entered it.</param>
internal abstract record Decision(DateTimeOffset At, PersonId By);

/// <summary>A choice.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Content">What was chosen, and why.</param>
/// <param name="With">With whom; null when that was not kept.</param>
/// <param name="Round">The round it was made in.</param>
/// <param name="Earlier">What was chosen before, newest first.</param>
internal sealed record Chosen(
    Question Question, Given Content, DateTimeOffset At, PersonId By, Together? With, int Round, IReadOnlyList<LogEntry> Earlier) : Decision(At, By);

/// <summary>A gate that was passed, an outcome that was set aside, a signal that was found right.</summary>
/// <param name="What">What was accepted and why.</param>
internal sealed record Agreed(Acceptance What) : Decision(What.At, What.By);

/// <summary>Finds what was decided: in the answers what stands, in the log what stood before.</summary>
internal static class Decisions
{
    /// <summary>Whether an answer to a question is a decision: a choice that may need its reason.</summary>
    public static bool IsOne(Question question) => question.AskWhy && question.Choices.Count > 0;

    /// <summary>What was decided about a part of the guide, newest first.</summary>
    public static IReadOnlyList<Decision> Of(Scene scene, LogFilter filter)
    {
        var undone = scene.Log.Entries.Select(entry => entry.Undoes).OfType<int>().ToHashSet();
        var standing = scene.Log.Entries
            .Where(entry => entry is { Kind: LogKind.Answered, Undoes: null } && !undone.Contains(entry.Version))
            .SelectMany(entry => scene.Guide.Migrations.InPlaceOf(new QuestionId(entry.Subject)).Select(question => (question, entry)))
            .ToLookup(pair => pair.question, pair => pair.entry);
        var chosen = scene.Guide.Questions
            .Where(question => (filter.Question ?? question.Id) == question.Id && (filter.Section is not { } section || scene.Guide.SectionOf(question.Id).Id == section))
            .Select(question => Of(scene, question, [.. standing[question.Id]]))
            .OfType<Decision>();
        var agreed = scene.Network.Acceptances.Values.Where(acceptance => filter.Matches(scene.Guide, acceptance.Subject)).Select(acceptance => new Agreed(acceptance));
        return [.. chosen.Concat(agreed).OrderByDescending(decision => decision.At)];
    }

    private static Chosen? Of(Scene scene, Question question, LogEntry[] log)
    {
        if (scene.Network.Answers.GetValueOrDefault(question.Id) is not { Content: Given { Value: OptionsValue } given } answer || !(IsOne(question) || given.Why is not null))
            return null;
        // What was taken back and came back by that is as old as it was.
        var made = Array.FindIndex(log, entry => entry.After == given);
        var source = made >= 0 ? log[made] : null;
        return new Chosen(question, given, source?.At ?? answer.At, source?.By ?? answer.By, source is null ? answer.With : source.With, answer.Round, Earlier(log[(made + 1)..], given));
    }

    private static List<LogEntry> Earlier(LogEntry[] log, Given now)
    {
        var earlier = new List<LogEntry>();
        var last = now.Value;
        foreach (var entry in log)
        {
            // The same choice with another reason is no other choice.
            if (entry.After is not Given given || Equals(given.Value, last))
                continue;
            earlier.Add(entry);
            last = given.Value;
        }

        return earlier;
    }
}
