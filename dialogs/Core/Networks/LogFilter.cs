using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Core.Networks;

/// <summary>Which part of a log is asked for: that of a question, of a section, or all of it.</summary>
/// <param name="Question">The question; null for any.</param>
/// <param name="Section">The section; null for any.</param>
public readonly record struct LogFilter(QuestionId? Question = null, SectionId? Section = null)
{
    /// <summary>Whether it lets everything through.</summary>
    public bool IsOpen => Question is null && Section is null;

    /// <summary>Whether an entry is about what is asked for; what was said to an earlier question is about the one in its place.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="entry">The entry.</param>
    public bool Matches(GuideContent guide, LogEntry entry)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Kind == LogKind.Answered)
        {
            var asked = guide.Migrations.InPlaceOf(new QuestionId(entry.Subject));
            return (Question is not { } question || asked.Contains(question)) && (Section is not { } section || asked.Any(id => guide.SectionOf(id).Id == section));
        }

        return Question is null && (Section is null || SectionOf(guide, entry) == Section);
    }

    /// <summary>Whether something that was accepted is about what is asked for.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="subject">What was accepted.</param>
    public bool Matches(GuideContent guide, AcceptanceSubject subject)
    {
        ArgumentNullException.ThrowIfNull(guide);
        return Question is null && (Section is null || SectionOf(guide, subject) == Section);
    }

    private static SectionId? SectionOf(GuideContent guide, LogEntry entry) => entry switch
    {
        { Accepted: { } subject } => SectionOf(guide, subject),
        { Kind: LogKind.Counted } => guide.Find(new RegisterId(entry.Subject))?.Section,
        { Kind: LogKind.Evaluated or LogKind.EvaluationCompleted } => guide.Find(new EvaluationFormId(entry.Subject.Split(':')[0]))?.Section,
        _ => null,
    };

    private static SectionId? SectionOf(GuideContent guide, AcceptanceSubject subject) => subject.Kind switch
    {
        AcceptanceKind.Signal => guide.Find(new RuleId(subject.Id))?.Section,
        AcceptanceKind.Gate => guide.Find(new SectionId(subject.Id))?.Id,
        _ => guide.Sections.FirstOrDefault(section => section.Outcomes.Any(outcome => outcome.Id == subject.Id))?.Id,
    };
}
