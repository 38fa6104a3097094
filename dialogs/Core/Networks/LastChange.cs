using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>Someone's last change of a network that she can take back: all that one turn changed.</summary>
/// <param name="Version">The version the turn made; 0 when there is no such change.</param>
/// <param name="Entries">What it changed, in order.</param>
public sealed record LastChange(int Version, IReadOnlyList<LogEntry> Entries)
{
    private static readonly LogKind[] OfAgenda = [LogKind.MomentPlanned, LogKind.MomentAnswered, LogKind.AgendaSettled];

    private static readonly LogKind[] Changes = [.. OfAgenda, LogKind.Answered, LogKind.Accepted, LogKind.AcceptanceEnded, LogKind.Counted, LogKind.RoundStarted, LogKind.Evaluated, LogKind.EvaluationCompleted];

    /// <summary>Why it cannot be taken back; null when it can.</summary>
    public CannotTakeBack? Problem { get; init; }

    /// <summary>The last version that she made herself, taking back included.</summary>
    public int Newest { get; init; }

    /// <summary>Who made what stood before, by the place of the change; nothing where that is not known.</summary>
    public IReadOnlyDictionary<LogPlace, Former> Former { get; init; } = new Dictionary<LogPlace, Former>();

    /// <summary>Finds the change in as much of a log as was read; null when more must be read to know it.</summary>
    /// <param name="log">The log from its newest version on.</param>
    /// <param name="person">Whose change.</param>
    /// <param name="round">The network's round now.</param>
    /// <param name="before">Only changes before this version; null for any.</param>
    public static LastChange? In(LogPage log, PersonId person, int round, int? before = null)
    {
        ArgumentNullException.ThrowIfNull(log);
        var whole = log.Older is null;
        var undone = log.Entries.Select(entry => entry.Undoes).OfType<int>().ToHashSet();
        var mine = log.Entries.Where(entry => entry.By == person && Changes.Contains(entry.Kind)).GroupBy(entry => entry.Version).ToList();
        var newest = mine.Count > 0 ? mine[0].Key : 0;
        // What only ended, because its ground was gone with time, is nothing she did.
        var found = mine.Find(turn => !undone.Contains(turn.Key) && turn.All(entry => entry.Undoes is null) && turn.Any(entry => entry.Kind != LogKind.AcceptanceEnded) && !(turn.Key >= before));
        if (found is null)
            return whole ? new LastChange(0, []) { Newest = newest, Problem = log.Unreadable.Count > 0 ? CannotTakeBack.Unsure : CannotTakeBack.Nothing } : null;

        // Where one turn ends is known once an older one is seen.
        if (!whole && log.Entries[^1].Version == found.Key)
            return null;
        var former = new Dictionary<LogPlace, Former>();
        foreach (var entry in found.Where(entry => entry is { Kind: LogKind.Answered or LogKind.Evaluated, Before: not null } or { Kind: LogKind.AcceptanceEnded }))
        {
            if (MadeBefore(log, entry) is { } made)
                former[entry.Place] = new Former(made.With, made.By, made.At, round - log.Entries.Count(other => other.Kind == LogKind.RoundStarted && IsBefore(made, other)));
            else if (!whole)
                return null;
        }

        return new LastChange(found.Key, [.. found]) { Newest = newest, Former = former, Problem = ProblemOf(log, found) };
    }

    // What was taken back came back by that, but it was made when it was made first.
    private static LogEntry? MadeBefore(LogPage log, LogEntry entry)
    {
        var earlier = log.Entries.FirstOrDefault(other => IsAbout(other, entry) && IsBefore(other, entry));
        return earlier is { Undoes: { } undone, After: not Withdrawn }
            ? log.Entries.FirstOrDefault(other => other.Version == undone && IsAbout(other, entry)) is { } first ? MadeBefore(log, first) : null
            : earlier;
    }

    private static bool IsAbout(LogEntry entry, LogEntry other) =>
        entry.Subject == other.Subject && (entry.Kind == other.Kind || (entry.Accepted is not null && other.Accepted is not null));

    private static bool IsBefore(LogEntry entry, LogEntry other) =>
        entry.Version < other.Version || (entry.Version == other.Version && entry.Sequence < other.Sequence);

    private static CannotTakeBack? ProblemOf(LogPage log, IGrouping<int, LogEntry> turn)
    {
        if (log.Unreadable.Any(version => version >= turn.Key))
            return CannotTakeBack.Unsure;
        if (turn.Any(entry => entry is { Kind: LogKind.Counted, Counted.Count: 0 }))
            return CannotTakeBack.Confidential;
        if (turn.All(entry => OfAgenda.Contains(entry.Kind)))
            return CannotTakeBack.IsAgenda;
        if (turn.Any(entry => entry.Kind == LogKind.RoundStarted))
            return CannotTakeBack.IsRound;
        return log.Entries.Any(entry => entry.Kind == LogKind.RoundStarted && entry.Version > turn.Key) ? CannotTakeBack.RoundSince : null;
    }
}

/// <summary>Who made something that stood before something else.</summary>
/// <param name="With">With whom; null when that was not kept.</param>
/// <param name="By">The employee who entered it.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Round">The round it was made in.</param>
public sealed record Former(Together? With, PersonId By, DateTimeOffset At, int Round);

/// <summary>Why a change cannot be taken back.</summary>
public enum CannotTakeBack
{
    /// <summary>There is none.</summary>
    Nothing,

    /// <summary>Some of the log cannot be read, so that it may be another change than it seems.</summary>
    Unsure,

    /// <summary>What was filled in was not kept.</summary>
    Confidential,

    /// <summary>It was in the agenda alone, where it is changed with a press.</summary>
    IsAgenda,

    /// <summary>It started a round.</summary>
    IsRound,

    /// <summary>Another round was started since.</summary>
    RoundSince,

    /// <summary>All of it was changed once more since.</summary>
    ChangedSince,
}
