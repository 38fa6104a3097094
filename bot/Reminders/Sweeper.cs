using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>Looks at what is due, shares it with the other instances, and has it done. What it costs follows what is due, not what is planned.</summary>
internal sealed partial class Sweeper(
    DueTable due, Claims claims, ClaimedWork work, StorageReadiness storage, ReminderHealth health, ReminderTimes times, ReminderClock clock, ILogger<Sweeper> logger) : BackgroundService
{
    // The next is claimed while the last of the one before is under way.
    private const int BatchesAtOnce = 2;

    private IReadOnlyList<DueRow> ahead = [];

    /// <summary>Does all that is due now and can be claimed; gives when to look again, in UTC.</summary>
    /// <param name="stopping">Lets nothing new begin.</param>
    /// <exception cref="StoreUnavailableException">Storage cannot be reached.</exception>
    public async Task<DateTimeOffset> SweepOnceAsync(CancellationToken stopping)
    {
        for (var rows = ahead; ; rows = [])
        {
            var now = clock.GetUtcNow();
            var horizon = now + times.LookAhead;
            // What the last sweep saw coming is taken up without a look; who was first meanwhile is found out by the claim.
            if (!rows.Any(row => row.At <= now))
            {
                rows = await due.ReadAsync(horizon, stopping);
                claims.Look(rows);
                // A clock that was wrong is right since that answer.
                now = clock.GetUtcNow();
            }

            ahead = [];
            var batches = claims.Open(rows, now);
            await Parallel.ForEachAsync(batches, new ParallelOptions { MaxDegreeOfParallelism = BatchesAtOnce, CancellationToken = stopping }, async (batch, _) =>
            {
                if (await claims.TryAsync(batch, stopping) is { } claimed)
                    await work.DoAsync(claimed, stopping);
                health.Works();
            });

            if (batches.Count > 0)
                continue;
            ahead = [.. rows.Where(row => row.At > now && row.Owner is null)];
            health.Swept(rows.Count(row => row.At <= now));
            return rows.SelectMany(row => (DateTimeOffset?[])[row.At, row.NotBefore]).OfType<DateTimeOffset>().Where(at => at > now).Append(horizon).Min();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await storage.ExecuteTask!.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = await SweepAsync(stoppingToken);
            var wait = next - clock.GetUtcNow();
            await Task.Delay(wait > times.Breath ? wait : times.Breath, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<DateTimeOffset> SweepAsync(CancellationToken stopping)
    {
        try
        {
            return await SweepOnceAsync(stopping);
        }
        catch (Exception exception) when (exception is StoreUnavailableException || stopping.IsCancellationRequested)
        {
            if (!stopping.IsCancellationRequested)
                Interrupted(logger, StorageProblem.Code(exception.InnerException!));
        }
#pragma warning disable CA1031 // The sweep must go on, whatever came in between: else one mistake of ours ends all reminders.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Failed(logger, exception.GetType().Name, StorageProblem.Code(exception.InnerException ?? exception));
        }

        return clock.GetUtcNow() + (times.LookAhead / 2);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The sweep was interrupted ({Problem}); it goes on later.")]
    private static partial void Interrupted(ILogger logger, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "The sweep failed ({Kind}, {Problem}); it goes on later.")]
    private static partial void Failed(ILogger logger, string kind, string problem);
}
