using System.Collections.Concurrent;
using Sleutelnet.Bot.Storage;

namespace Sleutelnet.Bot.Reminders;

/// <summary>
/// Gives each message its instant, so that all instances together stay under what the channel takes from the app in one tenant. An
/// instance reserves as many instants as it has messages waiting, and few at a time.
/// </summary>
internal sealed class Pacer(PaceTable rows, ReminderClock clock)
{
    /// <summary>The channel takes 50 a second; one less leaves room for messages that are on their way a little longer.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(1) / 49;

    private readonly ConcurrentDictionary<string, Lane> lanes = new(StringComparer.Ordinal);

    /// <summary>Nobody waits longer than this with a claim in hand.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Waits until the next message may leave; gives how long that lasts when it is not waited for, and else null.</summary>
    public async Task<TimeSpan?> NextAsync(string tenant, CancellationToken cancellationToken)
    {
        var lane = lanes.GetOrAdd(tenant, name => new Lane(name, rows, clock));
        while (true)
        {
            var slot = await lane.TakeAsync(cancellationToken);
            var wait = slot - clock.GetUtcNow();
            if (wait > Patience)
                return wait;
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, cancellationToken);
            // Who comes too late for his instant takes another: else a pause of this process would end in a burst.
            if (clock.GetUtcNow() - slot < Interval)
                return null;
        }
    }

    /// <summary>Lets nothing leave for a while, on any instance, as the channel asks.</summary>
    public Task CloseAsync(string tenant, TimeSpan wait, CancellationToken cancellationToken) =>
        lanes.GetOrAdd(tenant, name => new Lane(name, rows, clock)).CloseAsync(wait, cancellationToken);
}
