using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Moments.Reading;
using Sleutelnet.Core.Search;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Reads a command together with what it is about: “ga naar draagvlak”, “wat staat er in de handreiking over geld”.</summary>
internal sealed class TargetReader(CommandWords words, GuideIndex index, AnswerIndex answers, GuideSearch search)
{
    // A longer text that opens like a command is an answer, as long as nothing is found that it could be about.
    private const int LongestMiss = 5;

    // Whether a text names a time does not depend on the day.
    internal static readonly DateTimeOffset AnyTime = new(2000, 1, 3, 9, 0, 0, TimeSpan.Zero);

    private static readonly DateOnly AnyDay = new(2000, 1, 3);

    /// <summary>The command that the text opens with, with its target; null when there is none.</summary>
    /// <param name="text">As it was typed; empty when only a part of it is read.</param>
    /// <param name="typed">The same, or the part, normalised.</param>
    /// <param name="open">Whether any text would do as an answer.</param>
    public Command? Opened(string text, string typed, bool open)
    {
        foreach (var opening in words.Openings.Where(opening => typed.StartsWith(opening.Words, StringComparison.Ordinal) && !(open && opening.Words.Length == 0)))
        {
            var target = typed[opening.Words.Length..];
            if (opening.Closings.Count > 0)
            {
                if (opening.Closings.FirstOrDefault(closing => target.EndsWith(closing, StringComparison.Ordinal)) is not { } closing)
                    continue;
                target = target[..^closing.Length];
            }

            if (!(open && IsRatherAnAnswer(opening, text, typed.Split(' ').Length)) && About(opening, target, After(text, opening.Words)) is { } command)
                return command;
        }

        return null;
    }

    /// <summary>The command that the words before a link say (“… over”), with what follows as its target; null when there is none.</summary>
    /// <param name="typed">What was typed, normalised.</param>
    public Command? Linked(string typed)
    {
        var tokens = typed.Split(' ');
        var meant = words.Spelling.Read(typed);
        for (var at = 1; at < tokens.Length - 1; at++)
        {
            foreach (var heading in words.Headings.Where(heading => heading.Links.Contains(meant[at]) && heading.Wording.IsAllOf(meant[..at], words.SmallWords)))
            {
                if (words.Wrapping.Shorter(tokens[(at + 1)..]).Select(target => About(new Opening("", [], heading.Means, false, null), target, "")).FirstOrDefault(found => found is not null) is { } command)
                    return command;
            }
        }

        return null;
    }

    /// <summary>“Ga naar 1.9” is a wish that cannot be met, and no answer.</summary>
    public GoToNowhere? WithoutPlace(string typed) =>
        typed.Split(' ').Length <= LongestMiss
        && words.Openings.FirstOrDefault(opening => opening.Always && typed.StartsWith(opening.Words, StringComparison.Ordinal)) is { } opening
            ? new GoToNowhere()
            : null;

    // Where any text will do, a longer one that begins like a command (“Nieuw netwerk van vaders, want …”) is what it seems: an answer.
    private static bool IsRatherAnAnswer(Opening opening, string text, int spoken) =>
        spoken > opening.Longest || (opening.Longest is not null && spoken > LongestMiss && text.TrimEnd().EndsWith('.'));

    // What follows the opening, as it was typed: a name or a reason keeps its capitals and punctuation.
    private static string After(string text, string opening)
    {
        var wordsToPass = opening.TrimEnd().Split(' ').Length;
        var at = 0;
        for (; wordsToPass > 0 && at < text.Length; wordsToPass--)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
                at++;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’'))
                at++;
        }

        return text[at..].TrimStart(' ', ':', ',', '-', '.').Trim();
    }

    private Command? About(Opening opening, string target, string original) => opening.Means switch
    {
        Meaning.GoTo => index.Place(target),
        Meaning.Overview => index.Overview(target),
        Meaning.History => answers.Place(target) is { } about ? new ShowHistory(about) : null,
        Meaning.Decisions => answers.Choice(target) is { } choice ? new ShowDecisions(choice) : null,
        Meaning.Restore => answers.Earlier(target),
        Meaning.LookUp => index.Entry(target) is { } entry ? new LookUp(entry) : opening.Always ? Search(target) : null,
        Meaning.Search => Search(target),
        Meaning.Switch => original.Length > 0 ? new SwitchNetwork(original, null) : null,
        Meaning.New => original.Length > 0 ? new NewNetwork(original) : null,
        Meaning.Code => InvitationCode.TryRead(original, out _) ? new EnterCode(original) : null,
        Meaning.Unsuitable => new DoesNotSuit(null, Reason(opening, original)),
        Meaning.GoOn => new GoOnAnyway(Reason(opening, original)),
        Meaning.Accept => new AcceptSignal(null, Reason(opening, original)),
        Meaning.Remind => new Remind(original),
        // “Plan een bijeenkomst” is an answer, or a wish for what cannot be done; with a date it is one for the agenda.
        Meaning.Plan => MomentReader.Read(original, AnyTime) is WhenUnclear { Problem: WhenProblem.NothingRead } ? null : new Remind(original),
        Meaning.NewAction => new NewAction(original),
        // “Zet de stoelen klaar” moves nothing; with a date and a name it may.
        Meaning.Move => MomentReader.Read(original.Length > 0 ? original : target, AnyTime) is WhenRead { Rest.Length: > 0 } ? new MoveMomentTo(original.Length > 0 ? original : target) : null,
        Meaning.Pause => new PauseReminders(original),
        Meaning.PauseThrough => new PauseReminders(original, Through: true),
        Meaning.AgendaSettings => new ShowAgendaSettings(),
        Meaning.Recess => PeriodReader.Read(original, AnyDay) is null ? null : new AddRecess(original),
        Meaning.With => words.Company.TryGetValue(target, out var with) ? new SetCompany(with) : null,
        _ => null,
    };

    private SearchGuide Search(string typed) => new([.. search.Find(typed).Select(hit => hit.Key)]);

    // “Omdat” turns the words of a sentence around, so what follows is no sentence without it.
    private static string Reason(Opening opening, string original) =>
        opening.Words.EndsWith(" omdat ", StringComparison.Ordinal) ? "omdat " + original : original;
}
