using Azure;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>
/// Shares what is due between the instances. A claim is a conditional write. It counts as left behind when this instance has seen it
/// stand still for the whole lease on its own clock: no instance trusts the time that another one wrote down.
/// </summary>
internal sealed class Claims(DueTable due, ReminderTimes times, TimeProvider clock)
{
    // Enough to be worth a transaction; few enough to be done long before the lease ends.
    private const int Together = 32;

    private readonly string owner = Guid.NewGuid().ToString("N");
    private double start = Random.Shared.NextDouble();
    private Dictionary<(string Day, string Key), (ETag Seen, long At)> seen = [];

    /// <summary>Notes how the rows stand, and gives those that may be claimed, in batches of which each belongs together.</summary>
    public IEnumerable<IReadOnlyList<DueRow>> Open(IReadOnlyList<DueRow> rows, DateTimeOffset now)
    {
        seen = rows.Where(row => row.Owner is not null).ToDictionary(
            row => (row.Day, row.Key),
            row => seen.TryGetValue((row.Day, row.Key), out var before) && before.Seen == row.ETag ? before : (row.ETag, clock.GetTimestamp()));
        var groups = rows.Where(row => row.At <= now && IsOpen(row, now)).GroupBy(row => (row.Day, row.Subject)).ToList();
        // Each instance begins elsewhere, so that they seldom reach for the same.
        var first = (int)(start * groups.Count);
        return Batches([.. groups.Skip(first).Concat(groups.Take(first))]);
    }

    /// <summary>Claims a batch; null when another instance was first.</summary>
    public async Task<Claimed?> TryAsync(IReadOnlyList<DueRow> batch, CancellationToken cancellationToken)
    {
        try
        {
            return new Claimed(await due.ClaimAsync(batch, owner, cancellationToken), clock.GetTimestamp());
        }
        catch (StoreConflictException)
        {
            start = Random.Shared.NextDouble();
            return null;
        }
    }

    private bool IsOpen(DueRow row, DateTimeOffset now) =>
        row.Owner is null ? row.NotBefore is not { } until || until <= now
        : row.Owner == owner || clock.GetElapsedTime(seen[(row.Day, row.Key)].At) >= times.Lease;

    private static IEnumerable<IReadOnlyList<DueRow>> Batches(List<IGrouping<(string Day, DueSubject Subject), DueRow>> groups)
    {
        var batch = new List<DueRow>();
        foreach (var group in groups)
        {
            if (batch.Count > 0 && (batch.Count + group.Count() > Together || batch[0].Day != group.Key.Day))
            {
                yield return batch;
                batch = [];
            }

            batch.AddRange(group.Take(DueTable.MostTogether));
        }

        if (batch.Count > 0)
            yield return batch;
    }
}

/// <summary>Rows of one day that this instance is at work on.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="At">When they were claimed, on the instance's own clock.</param>
internal sealed record Claimed(IReadOnlyList<DueRow> Rows, long At);
