using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>An entry of the log about an evaluation, in words. What a user typed stands in text runs only.</summary>
internal static class EvaluationLog
{
    /// <summary>What an entry is about, without anything a user typed.</summary>
    public static string Heading(GuideContent guide, LogEntry entry) =>
        QuestionOf(guide, entry) is { } question ? $"{Title(guide, entry)} · {question.Short}" : Title(guide, entry);

    /// <summary>What the form is called.</summary>
    public static string Title(GuideContent guide, LogEntry entry) => guide.Find(new EvaluationFormId(Part(entry, 0)!))?.Title ?? MemoryPhrases.Gone;

    /// <summary>What an entry changed.</summary>
    public static IEnumerable<Paragraph> Changed(Scene scene, LogEntry entry, Func<string, string> cut)
    {
        if (entry.Kind == LogKind.EvaluationCompleted)
        {
            yield return new Paragraph(entry.Undoes is null ? EvaluationPhrases.WasCompleted : EvaluationPhrases.WasOpenedAgain);
            yield break;
        }

        if (Goal(scene, entry) is { } goal)
            yield return new Paragraph([new Run(EvaluationPhrases.Goal(1, 1)), new Run($"‘{cut(goal)}’")]);
        if (entry.Before is not (null or Withdrawn))
            yield return new Paragraph([new Run(entry.Undoes is null ? MemoryPhrases.Before : MemoryPhrases.TookBack), new Run(cut(Said(scene, entry, entry.Before)))]);
        yield return new Paragraph([new Run(entry.Before is null ? MemoryPhrases.First : MemoryPhrases.After), Run.Bold(cut(Said(scene, entry, entry.After!)))]);
    }

    /// <summary>What was taken back, and what stands now.</summary>
    public static IEnumerable<Paragraph> TakenBack(Scene scene, LogEntry entry, int most)
    {
        yield return new Paragraph([new Run(EvaluationPhrases.TakenBackAt(QuestionOf(scene.Guide, entry)?.Short ?? MemoryPhrases.OldQuestion)), Run.Bold(AnswerText.Short(Said(scene, entry, entry.After!), most))]);
        yield return entry.Before is null or Withdrawn
            ? new Paragraph(MemoryPhrases.OpenAgain)
            : new Paragraph([new Run(MemoryPhrases.StandsNow), Run.Bold(AnswerText.Short(Said(scene, entry, entry.Before), most))]);
    }

    private static string Said(Scene scene, LogEntry entry, AnswerContent content) => content is Withdrawn ? MemoryPhrases.Open
        : QuestionOf(scene.Guide, entry) is { } question ? EvaluationTexts.Said(question, content)
        : AnswerText.Of(null, content);

    private static Question? QuestionOf(GuideContent guide, LogEntry entry) =>
        Part(entry, 2) is { } id ? guide.Find(new EvaluationFormId(Part(entry, 0)!))?.Questions.FirstOrDefault(question => question.Id.Value == id) : null;

    private static string? Goal(Scene scene, LogEntry entry) => Part(entry, 3) is { } goal && scene.Guide.Find(new EvaluationFormId(Part(entry, 0)!)) is { } form
        ? EvaluationTexts.Goal(scene, EvaluationWay.Of(scene.Guide, scene.Network, form), new OptionId(goal))
        : null;

    // The form, the number, the question, the goal.
    private static string? Part(LogEntry entry, int index) => entry.Subject.Split(':').ElementAtOrDefault(index);
}
