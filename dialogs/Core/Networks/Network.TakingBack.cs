using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Networks;

/// <content>Taking back what was changed: a change of its own, that the log holds beside the first.</content>
public sealed partial class Network
{
    /// <summary>Takes back one change, as long as what it made still stands.</summary>
    /// <param name="entry">The change, by this person, of a turn that can be taken back.</param>
    /// <param name="former">Who made what stood before it; null when that is not known.</param>
    /// <param name="guide">The content.</param>
    /// <param name="at">When, in UTC.</param>
    /// <returns>Whether it was taken back; not when it was changed since, or when its question is not what it was.</returns>
    public bool TakeBack(LogEntry entry, Former? former, GuideContent guide, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(guide);
        return (entry.Kind, entry.Accepted) switch
        {
            (LogKind.Answered, _) => TakeBackAnswer(entry, former, guide, at),
            (LogKind.Accepted, { } subject) => TakeBackAcceptance(entry, subject, at),
            (LogKind.AcceptanceEnded, { } subject) => AcceptAgain(entry, subject, former, at),
            (LogKind.Counted, _) => TakeBackCount(entry, at),
            (LogKind.Evaluated, _) => TakeBackEvaluated(entry, former, guide, at),
            (LogKind.EvaluationCompleted, _) => OpenAgain(entry, at),
            _ => false,
        };
    }

    private bool TakeBackAnswer(LogEntry entry, Former? former, GuideContent guide, DateTimeOffset at)
    {
        if (guide.Find(new QuestionId(entry.Subject)) is not { } question || answers.GetValueOrDefault(question.Id) is not { } current
            || current.By != entry.By || current.Content != entry.After)
            return false;
        // What stood there before the question changed is history: the question was open.
        var content = (entry.Before is { } before ? guide.Now(question.Id, before, entry.BeforeContentVersion, question.Id) : null) ?? new Withdrawn();
        // Where the log does not tell, what stands beside the answer does.
        var round = former?.Round ?? (current.Earlier is { } beside && beside.Content == content ? beside.Round : current.Round);
        var earlier = content switch
        {
            // What stood there in an earlier round is that again, and no longer beside an answer of this one.
            Given or NotSuitable when round < current.Round => null,
            Withdrawn when entry.Before is Given or NotSuitable =>
                new EarlierAnswer(entry.Before, former?.By ?? entry.By, former?.At ?? entry.At, round, entry.BeforeContentVersion) { IsOld = true },
            _ => current.Earlier,
        };
        var answer = new Answer(
            question.Id, content, former?.With ?? current.With, former?.By ?? entry.By, former?.At ?? at, guide.Version, current.Version + 1, round, earlier);
        Put(answer);
        Log(new LogEntry(0, 0, at, entry.By, LogKind.Answered, entry.Subject, current.Content, content) { With = answer.With, Undoes = entry.Version, ContentVersion = guide.Version });
        return true;
    }

    private bool TakeBackAcceptance(LogEntry entry, AcceptanceSubject subject, DateTimeOffset at)
    {
        if (acceptances.GetValueOrDefault(subject) is not { } current || current.By != entry.By || current.Reason != entry.Reason)
            return false;
        Remove(subject);
        Log(new LogEntry(0, 0, at, entry.By, LogKind.AcceptanceEnded, entry.Subject, Reason: entry.Reason) { Undoes = entry.Version });
        return true;
    }

    private bool AcceptAgain(LogEntry entry, AcceptanceSubject subject, Former? former, DateTimeOffset at)
    {
        if (acceptances.ContainsKey(subject))
            return false;
        Put(new Acceptance(subject, entry.Reason ?? "", former?.By ?? entry.By, former?.At ?? at));
        Log(new LogEntry(0, 0, at, entry.By, LogKind.Accepted, entry.Subject, Reason: entry.Reason) { Undoes = entry.Version });
        return true;
    }

    private bool TakeBackCount(LogEntry entry, DateTimeOffset at)
    {
        var month = entry.Month ?? Month.Of(DutchTime.Day(entry.At));
        var less = entry.Counted.ToDictionary(count => count.Key, count => -count.Value);
        Add(month, less);
        Log(new LogEntry(0, 0, at, entry.By, LogKind.Counted, entry.Subject) { Counted = less, Month = month, Undoes = entry.Version });
        return true;
    }
}
