using System.Collections.Concurrent;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>Does what was claimed, several at a time, and deletes or gives back the rows.</summary>
internal sealed partial class ClaimedWork(DueTable due, Claims claims, DueWork work, ReminderTimes times, ReminderClock clock, ReminderMeters meters, ILogger<ClaimedWork> logger) : IDisposable
{
    // Of all claims together. A message takes some tenths of a second, nearly all of it waiting for the channel and for storage; more than
    // this would queue before storage until its answers come too late.
    private const int AtOnce = 12;

    // Longer than a write to storage takes, with all its tries.
    private static readonly TimeSpan Young = TimeSpan.FromSeconds(20);

    // The clock is right to a second or so; what it was more wrong by when the row was found due, the claim's answer has shown.
    private static readonly TimeSpan Wavering = TimeSpan.FromSeconds(2);

    // What cannot be done is looked at again, but keeps nobody busy.
    private static readonly TimeSpan Aside = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim free = new(AtOnce);

    /// <summary>Does the work of one claim.</summary>
    /// <param name="claimed">The claim.</param>
    /// <param name="stopping">Lets nothing new begin; what is under way gets a few seconds more.</param>
    public async Task DoAsync(Claimed claimed, CancellationToken stopping)
    {
        using var end = new CancellationTokenSource();
        using var stop = stopping.Register(() => end.CancelAfter(times.Parting));
        var done = new ConcurrentBag<DueRow>();
        await Task.WhenAll(claimed.Rows.GroupBy(row => row.Subject).Select(async rows =>
        {
            if (await WorkAsync(claimed, rows, end.Token, stopping))
                rows.ToList().ForEach(done.Add);
        }));
        await due.DeleteAsync(done, CancellationToken.None);
    }

    public void Dispose() => free.Dispose();

    private async Task<bool> WorkAsync(Claimed claimed, IGrouping<DueSubject, DueRow> rows, CancellationToken end, CancellationToken stopping)
    {
        if (!await MayBeginAsync(stopping))
        {
            await due.GiveBackAsync(rows, clock.GetUtcNow(), CancellationToken.None);
            return false;
        }

        try
        {
            var at = rows.Max(row => row.At);
            if (!claims.IsOld(claimed) && at - clock.GetUtcNow() <= Wavering)
                return await IsDoneAsync(rows, end);
            await due.GiveBackAsync(rows, at, CancellationToken.None);
            return false;
        }
        finally
        {
            free.Release();
        }
    }

    private async Task<bool> MayBeginAsync(CancellationToken stopping)
    {
        try
        {
            await free.WaitAsync(stopping);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private bool IsYoung(DueRow row) => row.NotBefore is null && clock.GetUtcNow() - row.Written is var age && age < Young && age > -Young;

    // Each on its own: whatever is the matter with one network or person, the others go on.
    private async Task<bool> IsDoneAsync(IGrouping<DueSubject, DueRow> rows, CancellationToken end)
    {
        meters.Late(clock.GetUtcNow() - rows.Min(row => row.At));
        try
        {
            if (await work.DoAsync(rows.Key, rows.Max(row => row.At), end) || !rows.Any(IsYoung))
                return true;
            // Written before what it points at, which may still be on its way: looked at once more.
            await due.GiveBackAsync(rows, clock.GetUtcNow() + Young, CancellationToken.None);
        }
        catch (Exception exception) when (exception is StoreUnavailableException or StoreConflictException)
        {
            claims.Postpone(rows);
            NotNow(logger, rows.Key, StorageProblem.Code(exception.InnerException!));
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            await due.GiveBackAsync(rows, clock.GetUtcNow(), CancellationToken.None);
        }
#pragma warning disable CA1031 // See above.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            SetAside(logger, rows.Key, exception.GetType().Name, StorageProblem.Code(exception.InnerException ?? exception));
            await due.GiveBackAsync(rows, clock.GetUtcNow() + Aside, CancellationToken.None);
        }

        return false;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Subject} is not done yet ({Problem}).")]
    private static partial void NotNow(ILogger logger, DueSubject subject, string problem);

    // Never the exception itself: its text may repeat what somebody typed.
    [LoggerMessage(Level = LogLevel.Error, Message = "{Subject} cannot be done and is left for a while ({Kind}, {Problem}).")]
    private static partial void SetAside(ILogger logger, DueSubject subject, string kind, string problem);
}
