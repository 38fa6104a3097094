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

    /// <summary>Waits until the next message may leave.</summary>
    public async Task NextAsync(string tenant, CancellationToken cancellationToken)
    {
        var lane = lanes.GetOrAdd(tenant, name => new Lane(name, rows, clock));
        while (true)
        {
            var slot = await lane.TakeAsync(cancellationToken);
            if (slot - clock.GetUtcNow() is { Ticks: > 0 } wait)
                await Task.Delay(wait, clock, cancellationToken);
            // Who comes too late for his instant takes another: else a pause of this process would end in a burst.
            if (clock.GetUtcNow() - slot < Interval)
                return;
        }
    }

    /// <summary>Lets nothing leave for a while, on any instance, as the channel asks.</summary>
    public Task CloseAsync(string tenant, TimeSpan wait, CancellationToken cancellationToken) =>
        lanes.GetOrAdd(tenant, name => new Lane(name, rows, clock)).CloseAsync(wait, cancellationToken);
}
