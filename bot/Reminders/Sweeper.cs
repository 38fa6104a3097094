using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>Looks at what is due, shares it with the other instances, and has it said. What it costs follows what is due, not what is planned.</summary>
internal sealed partial class Sweeper(
    DueTable due, Claims claims, DueWork work, StorageReadiness storage, ReminderTimes times, TimeProvider clock, ILogger<Sweeper> logger) : BackgroundService
{
    // A message takes a few hundred milliseconds, most of it waiting.
    private const int AtOnce = 16;

    /// <summary>Does all that is due now and can be claimed; gives when to look again, in UTC.</summary>
    public async Task<DateTimeOffset> SweepOnceAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var now = clock.GetUtcNow();
            var rows = await due.ReadAsync(now + times.LookAhead, cancellationToken);
            var any = false;
            foreach (var batch in claims.Open(rows, now))
            {
                any = true;
                if (await claims.TryAsync(batch, cancellationToken) is not { } claimed)
                    break;
                await DoAsync(claimed, cancellationToken);
            }

            if (!any)
                return rows.Select(row => row.At).Where(at => at > now).Append(now + times.LookAhead).Min();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await storage.ExecuteTask!.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = times.LookAhead;
            try
            {
                wait = await SweepOnceAsync(stoppingToken) - clock.GetUtcNow();
            }
            catch (StoreUnavailableException exception)
            {
                Interrupted(logger, StorageProblem.Code(exception.InnerException!));
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }

            await Task.Delay(wait > times.Breath ? wait : times.Breath, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task DoAsync(Claimed claimed, CancellationToken cancellationToken)
    {
        var done = new System.Collections.Concurrent.ConcurrentBag<DueRow>();
        await Parallel.ForEachAsync(
            claimed.Rows.GroupBy(row => row.Subject),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (rows, token) =>
            {
                if (await work.DoAsync(rows.Key, token) is { } notBefore)
                    await due.GiveBackAsync(rows, notBefore, token);
                else
                    rows.ToList().ForEach(done.Add);
            });
        await due.DeleteAsync(done, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The sweep was interrupted ({Problem}); it goes on later.")]
    private static partial void Interrupted(ILogger logger, string problem);
}
