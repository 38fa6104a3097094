using System.Collections.Concurrent;
using Azure;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>
/// Shares what is due between the instances. A claim is a conditional write. It counts as left behind when this instance has seen it
/// stand still for the whole lease on its own clock: no instance trusts the time that another one wrote down.
/// </summary>
internal sealed class Claims(DueTable due, ReminderTimes times, ReminderClock clock, ReminderMeters meters)
{
    // Enough to be worth a transaction; few enough to be done long before the lease ends.
    private const int Together = 32;

    private readonly string owner = Guid.NewGuid().ToString("N");
    private readonly ConcurrentDictionary<(string Day, string Key), long> postponed = new();
    private Dictionary<(string Day, string Key), (ETag Seen, long At)> seen = [];

    /// <summary>Notes how the rows stand that were just read.</summary>
    public void Look(IReadOnlyList<DueRow> rows) =>
        seen = rows.Where(row => row.Owner is not null).ToDictionary(
            row => (row.Day, row.Key),
            row => seen.TryGetValue((row.Day, row.Key), out var before) && before.Seen == row.ETag ? before : (row.ETag, clock.GetTimestamp()));

    /// <summary>Gives the rows that may be claimed, in batches of which each belongs together.</summary>
    public IReadOnlyList<IReadOnlyList<DueRow>> Open(IReadOnlyList<DueRow> rows, DateTimeOffset now)
    {
        // Instances that see the same rows make the same batches of them, and each takes those in an order of its own: they seldom reach
        // for the same, and then lose one write by it.
        IReadOnlyList<DueRow>[] batches = [.. Batches(rows.Where(row => row.At <= now && IsOpen(row, now)).GroupBy(row => (row.Day, row.Subject)))];
        Random.Shared.Shuffle(batches);
        return batches;
    }

    /// <summary>Claims a batch; null when another instance was first.</summary>
    public async Task<Claimed?> TryAsync(IReadOnlyList<DueRow> batch, CancellationToken cancellationToken)
    {
        try
        {
            var claimed = new Claimed(await due.ClaimAsync(batch, owner, cancellationToken), clock.GetTimestamp());
            foreach (var row in batch)
                postponed.TryRemove((row.Day, row.Key), out _);
            return claimed;
        }
        catch (StoreConflictException)
        {
            meters.Crossed();
            return null;
        }
    }

    /// <summary>Keeps rows that could not be done just now, to come back to them in a moment: what this instance knows of them no other does.</summary>
    public void Postpone(IEnumerable<DueRow> rows)
    {
        foreach (var row in rows)
            postponed[(row.Day, row.Key)] = clock.GetTimestamp();
    }

    /// <summary>Whether a claim is too old to begin anything new under it: another instance may soon take it for left behind.</summary>
    public bool IsOld(Claimed claimed) => clock.GetElapsedTime(claimed.At) > times.Lease / 2;

    private bool IsOpen(DueRow row, DateTimeOffset now) =>
        row.Owner is null ? row.NotBefore is not { } until || until <= now
        : row.Owner == owner ? !postponed.TryGetValue((row.Day, row.Key), out var since) || clock.GetElapsedTime(since) >= times.Crossing
        : clock.GetElapsedTime(seen[(row.Day, row.Key)].At) >= times.Lease;

    private static IEnumerable<IReadOnlyList<DueRow>> Batches(IEnumerable<IGrouping<(string Day, DueSubject Subject), DueRow>> groups)
    {
        var batch = new List<DueRow>();
        foreach (var group in groups)
        {
            if (batch.Count > 0 && (batch.Count + group.Count() > Together || batch[0].Day != group.Key.Day))
            {
                yield return batch;
                batch = [];
            }

            batch.AddRange(group.Take(DueRows.MostTogether));
        }

        if (batch.Count > 0)
            yield return batch;
    }
}

/// <summary>Rows of one day that this instance is at work on.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="At">When they were claimed, on the instance's own clock.</param>
internal sealed record Claimed(IReadOnlyList<DueRow> Rows, long At);
