using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>Draws what is said of a change that was taken back.</summary>
internal static class MemoryBoxes
{
    private const int MostRepeated = 300;

    // A turn that changed more is told in part; the history tells the rest.
    private const int MostTold = 4;

    /// <summary>What was taken back, and what stands now.</summary>
    public static NoticeBox Draw(Scene scene, TakenBack taken)
    {
        var entries = scene.Log.Entries.Where(entry => entry.Version == taken.Version && taken.Sequences.Contains(entry.Sequence)).ToList();
        var lines = entries.Take(MostTold).SelectMany(entry => Lines(scene, entry)).ToList();
        if (entries.Count > MostTold)
            lines.Add(new Paragraph(MemoryPhrases.MoreTakenBack(entries.Count - MostTold)));
        lines.Add(new Paragraph(MemoryPhrases.StaysInHistory));
        return new NoticeBox("good", lines);
    }

    /// <summary>An answer that was left alone.</summary>
    public static NoticeBox Draw(Scene scene, Question question)
    {
        var by = scene.Network.Answers.GetValueOrDefault(question.Id)?.By;
        return new NoticeBox("warning",
            [new Paragraph([new Run(by is { } person && person != scene.Me.Id ? MemoryPhrases.ChangedBy(question.Short) + scene.NameOf(person) + "." : MemoryPhrases.Changed(question.Short))])]);
    }

    private static IEnumerable<Paragraph> Lines(Scene scene, LogEntry entry) => entry switch
    {
        { Kind: LogKind.Answered } => Answered(scene, entry),
        { Kind: LogKind.Evaluated } => EvaluationLog.TakenBack(scene, entry, MostRepeated),
        { Kind: LogKind.EvaluationCompleted } => [new Paragraph(EvaluationPhrases.OpenAgain(EvaluationLog.Title(scene.Guide, entry)))],
        { Kind: LogKind.Counted } => [new Paragraph(MemoryPhrases.CountGone(LogLines.Heading(scene, entry), LogLines.Counts(scene.Guide, entry)))],
        { Kind: LogKind.Accepted, Accepted: { } subject } => [new Paragraph(MemoryPhrases.ReasonGone(LogLines.Heading(scene.Guide, subject)))],
        // Where the ground was gone meanwhile, it is not said to count again.
        { Kind: LogKind.AcceptanceEnded, Accepted: { } subject } when scene.Network.Acceptances.ContainsKey(subject) =>
            [new Paragraph(MemoryPhrases.ReasonAgain(LogLines.Heading(scene.Guide, subject)))],
        _ => [],
    };

    private static IEnumerable<Paragraph> Answered(Scene scene, LogEntry entry)
    {
        var now = scene.Network.Answers.GetValueOrDefault(new QuestionId(entry.Subject))?.Content ?? new Withdrawn();
        yield return new Paragraph([new Run(MemoryPhrases.TakenBackAt(LogLines.Heading(scene, entry))), Run.Bold(Said(scene, entry, entry.After!, entry.ContentVersion))]);
        yield return now.State == QuestionState.Open
            ? new Paragraph(MemoryPhrases.OpenAgain)
            : new Paragraph([new Run(MemoryPhrases.StandsNow), Run.Bold(Said(scene, entry, now, scene.Guide.Version))]);
    }

    private static string Said(Scene scene, LogEntry entry, AnswerContent content, int version) => AnswerText.Short(LogLines.Said(scene.Guide, entry, content, version), MostRepeated);
}
