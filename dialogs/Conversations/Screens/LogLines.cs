using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>An entry of the log in words: who, when, old and new, and why. What a user typed stands in text runs only.</summary>
internal static class LogLines
{
    /// <summary>What an entry is about, without anything a user typed.</summary>
    public static string Heading(Scene scene, LogEntry entry) => entry switch
    {
        { Kind: LogKind.Answered } => QuestionOf(scene.Guide, entry, 0)?.Short ?? MemoryPhrases.OldQuestion,
        { Accepted: { } subject } => Heading(scene.Guide, subject),
        { Kind: LogKind.Counted } => scene.Guide.Find(new RegisterId(entry.Subject))?.Title ?? MemoryPhrases.OldRegister,
        { Kind: LogKind.MomentPlanned or LogKind.MomentAnswered or LogKind.MomentRung } => MomentHeading(scene, entry),
        { Kind: LogKind.Evaluated or LogKind.EvaluationCompleted } => EvaluationLog.Heading(scene.Guide, entry),
        _ => MemoryPhrases.Of(entry.Kind),
    };

    /// <summary>What was accepted, without anything a user typed.</summary>
    public static string Heading(GuideContent guide, AcceptanceSubject subject) => subject.Kind switch
    {
        AcceptanceKind.Signal => MemoryPhrases.Signal(guide.Find(new RuleId(subject.Id))?.Title ?? MemoryPhrases.Gone),
        AcceptanceKind.Gate => guide.Find(new SectionId(subject.Id)) is { } section ? QuestionPhrases.Name(section) : MemoryPhrases.Gone,
        _ => guide.Sections.SelectMany(section => section.Outcomes).FirstOrDefault(outcome => outcome.Id == subject.Id)?.Title ?? MemoryPhrases.Gone,
    };

    /// <summary>When and by whom, and with whom where that is known.</summary>
    public static Paragraph By(Scene scene, DateTimeOffset at, PersonId by, Together? with, Func<string, string> cut) => new(
        [new Run($"{DutchTime.InFull(at)} · {cut(scene.NameOf(by))}{(with is { } company ? $", {QuestionPhrases.With(company)}" : "")}")]);

    /// <summary>What an entry changed.</summary>
    public static IEnumerable<Paragraph> Changed(Scene scene, LogEntry entry, Func<string, string> cut) => entry switch
    {
        { Kind: LogKind.Answered } => Answered(scene, entry, cut),
        { Kind: LogKind.Accepted, Accepted: { } subject } => [new Paragraph(entry.Undoes is null ? MemoryPhrases.Accepted(subject.Kind) : MemoryPhrases.AcceptedAgain), .. Reason(entry.Reason, cut)],
        { Kind: LogKind.AcceptanceEnded } => [new Paragraph(entry.Undoes is null ? MemoryPhrases.AcceptanceEnded : MemoryPhrases.AcceptanceTakenBack)],
        { Kind: LogKind.Counted } => [new Paragraph(Counted(scene.Guide, entry))],
        { Kind: LogKind.MomentPlanned or LogKind.MomentAnswered or LogKind.MomentRung } => Moment(scene, entry, cut),
        { Kind: LogKind.AgendaSettled, Settled: { } settled } => [new Paragraph(AgendaPhrases.Settled(settled))],
        { Kind: LogKind.Evaluated or LogKind.EvaluationCompleted } => EvaluationLog.Changed(scene, entry, cut),
        { Kind: LogKind.RoundStarted } => [new Paragraph(MemoryPhrases.Round(entry.Subject))],
        _ => [],
    };

    /// <summary>A reason on a line of its own; nothing where there is none.</summary>
    public static IEnumerable<Paragraph> Reason(string? reason, Func<string, string> cut) =>
        string.IsNullOrEmpty(reason) ? [] : [new Paragraph([new Run(MemoryPhrases.Reason), new Run(cut(reason))])];

    /// <summary>What was counted, as its register asked it.</summary>
    public static string Counts(GuideContent guide, LogEntry entry)
    {
        var steps = guide.Find(new RegisterId(entry.Subject))?.Steps ?? [];
        var parts = steps.SelectMany(step => step.Kind == QuestionKind.Number
            ? NumberOf(entry, new CounterId(step.Id.Value)) is { } number ? [$"{step.Short}: {number}"] : Array.Empty<string>()
            : step.Choices.Where(option => NumberOf(entry, Register.Counter(step.Id, option.Id)) is not null).Select(option => option.Text)).ToList();
        return parts.Count > 0 ? string.Join("; ", parts) : MemoryPhrases.Once;
    }

    /// <summary>What was said, as its question puts it.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="entry">The entry that it is about.</param>
    /// <param name="content">What was said.</param>
    /// <param name="version">The content's version at the time; 0 when it was not kept.</param>
    public static string Said(GuideContent guide, LogEntry entry, AnswerContent content, int version) =>
        content is Withdrawn ? MemoryPhrases.Open : AnswerText.Of(QuestionOf(guide, entry, version), content);

    // As it was then, so that an option is called what was chosen.
    private static Question? QuestionOf(GuideContent guide, LogEntry entry, int version)
    {
        var question = new QuestionId(entry.Subject);
        return (version > 0 ? guide.Migrations.ShapeOf(question, version) : guide.Find(question)) ?? guide.Migrations.Former(question);
    }

    private static IEnumerable<Paragraph> Answered(Scene scene, LogEntry entry, Func<string, string> cut)
    {
        var (before, after) = (entry.Before, entry.After!);
        var opening = (before, entry.Undoes) switch
        {
            (null, _) => MemoryPhrases.First,
            (Withdrawn, null) => MemoryPhrases.Again,
            _ => MemoryPhrases.After,
        };
        if (before is not (null or Withdrawn))
            yield return new Paragraph([new Run(entry.Undoes is null ? MemoryPhrases.Before : MemoryPhrases.TookBack), new Run(cut(Said(scene.Guide, entry, before, entry.BeforeContentVersion)))]);
        yield return new Paragraph([new Run(opening), Run.Bold(cut(Said(scene.Guide, entry, after, entry.ContentVersion)))]);
        foreach (var reason in Reason((after as Given)?.Why, cut))
            yield return reason;
    }

    private static string MomentHeading(Scene scene, LogEntry entry) => scene.Network.Moments.GetValueOrDefault(new MomentId(entry.Subject))?.About switch
    {
        OfGuide about => scene.Guide.Find(about.Kind)?.Title ?? MomentPhrases.Gone,
        { } about => MomentPhrases.Kind(about),
        _ => MomentPhrases.Gone,
    };

    private static IEnumerable<Paragraph> Moment(Scene scene, LogEntry entry, Func<string, string> cut)
    {
        if (scene.Network.Moments.GetValueOrDefault(new MomentId(entry.Subject)) is { About: not OfGuide } own)
            yield return new Paragraph([Run.Bold(cut(MomentTexts.Title(scene, own)))]);
        yield return new Paragraph(entry switch
        {
            { Kind: LogKind.MomentPlanned, Schedule: { } schedule } => MomentPhrases.PlannedOn(DutchTime.InFull(DutchTime.Instant(schedule.Start, schedule.Time)), DutchRhythm.InWords(schedule)),
            { Kind: LogKind.MomentAnswered, Moment: { } answer } => MomentPhrases.WasSaid(answer),
            _ => MomentPhrases.WasTold,
        });
        foreach (var reason in Reason(entry.Reason, cut))
            yield return reason;
    }

    private static string Counted(GuideContent guide, LogEntry entry) =>
        entry.Counted.Count == 0 ? MemoryPhrases.Confidential
        : entry.Undoes is null ? MemoryPhrases.Counted(Counts(guide, entry))
        : MemoryPhrases.CountTakenBack(Counts(guide, entry));

    private static int? NumberOf(LogEntry entry, CounterId counter) => entry.Counted.TryGetValue(counter, out var number) && number != 0 ? Math.Abs(number) : null;
}
