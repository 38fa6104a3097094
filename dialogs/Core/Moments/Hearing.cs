using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Moments;

/// <summary>Who hears what of a network.</summary>
public static class Hearing
{
    /// <summary>What one of the coordinators hears of what is due.</summary>
    /// <param name="network">The network.</param>
    /// <param name="rung">What is due of it.</param>
    /// <param name="person">The coordinator.</param>
    /// <param name="guide">The content.</param>
    public static IEnumerable<MomentReminder> For(Network network, IEnumerable<Rung> rung, PersonId person, GuideContent guide) =>
        from due in rung
        let waiting = due.Moment.Waiting
        where waiting is not null && Hears(network, due.Moment, person)
        select new MomentReminder(network.Key.Network, due.Moment.Id.Value, waiting.Planned, waiting.On, waiting.Ahead, due.DueAt)
        {
            WasPaused = due.WasHeld,
            IsAsked = due.AskedBy == person,
            IsOwn = due.Moment.About is OwnReminder && due.Moment.By == person,
            IsAnnounced = IsAnnounced(due.Moment, guide),
        };

    /// <summary>The coming instants of the moments that are announced ahead, of which the day itself is not to be missed.</summary>
    /// <param name="network">The network.</param>
    /// <param name="guide">The content.</param>
    public static IEnumerable<DateTimeOffset> GreatDays(Network network, GuideContent guide)
    {
        ArgumentNullException.ThrowIfNull(network);
        return from moment in network.Moments.Values
               let coming = moment.Coming
               // What a pause holds keeps nothing else waiting.
               where !moment.Ended && coming is not null && IsAnnounced(moment, guide) && network.Agenda.HeldUntil(coming.On) is null
               select DutchTime.Instant(coming.On, moment.Schedule.Time);
    }

    /// <summary>Whether a coordinator hears of a moment: what someone agreed to do is hers to hear, and everybody's when she cannot be reached.</summary>
    /// <param name="network">The network.</param>
    /// <param name="moment">The moment.</param>
    /// <param name="person">The coordinator.</param>
    public static bool Hears(Network network, Moment moment, PersonId person) =>
        moment?.About is not ActionPoint { Owner: { } owner } || owner == person
        || network?.Members.GetValueOrDefault(owner) is not { Unreachable: null };

    private static bool IsAnnounced(Moment moment, GuideContent guide) => moment.About is OfGuide about && guide.Find(about.Kind) is { Ahead.Count: > 0 };
}
