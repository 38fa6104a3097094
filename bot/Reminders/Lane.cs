using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>The instants that this instance has reserved in one tenant.</summary>
internal sealed class Lane(string tenant, PaceTable rows, ReminderClock clock) : IDisposable
{
    // A fifth of a second for all instances: more would be lost when this one stops.
    private const int MostReserved = 10;
    private const int Tries = 50;

    // Nobody reserves so far ahead: an instant beyond it was written by a clock that was wrong.
    private static readonly TimeSpan Horizon = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestClosed = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim gate = new(1);
    private PaceRow? row;
    private DateTimeOffset next;
    private int left;
    private int waiting;

    /// <summary>The next instant at which a message may leave, in UTC; not reserved when it is too far off to be waited for.</summary>
    public async Task<DateTimeOffset> TakeAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref waiting);
        try
        {
            await gate.WaitAsync(cancellationToken);
            try
            {
                if (left == 0)
                {
                    var count = Math.Clamp(waiting, 1, MostReserved);
                    next = await ReserveAsync(count, cancellationToken);
                    if (IsFar(next))
                        return next;
                    left = count;
                }

                var taken = next;
                (next, left) = (next + Pacer.Interval, left - 1);
                return taken;
            }
            finally
            {
                gate.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    /// <summary>Gives up what is reserved and keeps all instances from reserving for a while.</summary>
    public async Task CloseAsync(TimeSpan wait, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            left = 0;
            var until = clock.GetUtcNow() + (wait < LongestClosed ? wait : LongestClosed);
            await ChangeAsync(current => current.ClosedUntil > until && IsNear(current.ClosedUntil.Value, LongestClosed) ? current : current with { ClosedUntil = until }, cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private async Task<DateTimeOffset> ReserveAsync(int count, CancellationToken cancellationToken)
    {
        var start = default(DateTimeOffset);
        await ChangeAsync(current =>
        {
            start = clock.GetUtcNow();
            if (current.Next > start && IsNear(current.Next, Horizon + LongestClosed))
                start = current.Next;
            if (current.ClosedUntil is { } until && until > start && IsNear(until, LongestClosed))
                start = until;
            return IsFar(start) ? current : current with { Next = start + (count * Pacer.Interval) };
        }, cancellationToken);
        return start;
    }

    private bool IsFar(DateTimeOffset instant) => instant - clock.GetUtcNow() > Pacer.Patience;

    private bool IsNear(DateTimeOffset instant, TimeSpan most) => instant - clock.GetUtcNow() <= most;

    private async Task ChangeAsync(Func<PaceRow, PaceRow> change, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            row ??= await rows.LoadAsync(tenant, cancellationToken);
            try
            {
                if (change(row) is var changed && changed != row)
                    row = await rows.SaveAsync(changed, cancellationToken);
                return;
            }
            catch (StoreConflictException) when (attempt < Tries)
            {
                row = null;
            }
        }
    }
}
