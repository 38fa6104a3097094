using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Bot.Reminders;

/// <summary>A person as the reminders see her, with all that is due for her at an instant.</summary>
internal sealed class Addressee
{
    private readonly HashSet<string> needless = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> unreadable;

    /// <summary>Brings together what is known.</summary>
    /// <param name="recipient">What she was told, and is told later.</param>
    /// <param name="networks">Her networks, each with what was rung of it just now.</param>
    /// <param name="unreadable">Ids of networks of hers that cannot be read now.</param>
    /// <param name="news">What there is to tell beside moments.</param>
    /// <param name="conversation">How to reach her when no network knows that.</param>
    /// <param name="guide">The content.</param>
    /// <param name="now">The instant, in UTC.</param>
    public Addressee(
        Recipient recipient, IReadOnlyList<(Network Network, IReadOnlyList<Rung> Rung)> networks, IReadOnlySet<string> unreadable, IEnumerable<Reminder> news, string? conversation, GuideContent guide, DateTimeOffset now)
    {
        Recipient = recipient;
        this.unreadable = unreadable;
        Networks = [.. networks.Select(pair => pair.Network)];
        GreatDays = [.. Networks.SelectMany(network => Hearing.GreatDays(network, guide))];
        Conversation = Memberships.Select(member => member.Conversation).FirstOrDefault(stored => stored is not null) ?? conversation;
        var fresh = networks.SelectMany(pair => Hearing.For(pair.Network, pair.Rung, recipient.Key.Person, guide)).Concat(news).Where(reminder => !recipient.Knows(reminder)).ToList();
        IsSomethingDue = fresh.Count > 0 || (recipient.Held.Count > 0 && recipient.Due <= now);
        Due = [.. Newest([.. recipient.Held.Where(held => IsStillDue(held, now)).Select(held => held.Reminder), .. fresh])];
    }

    public Recipient Recipient { get; }

    public IReadOnlyList<Network> Networks { get; }

    /// <summary>Whether there is anything to do for her now.</summary>
    public bool IsSomethingDue { get; }

    /// <summary>All that is to be said to her, what was held for her too.</summary>
    public IReadOnlyList<Reminder> Due { get; }

    /// <summary>What was held and is not to be said any more.</summary>
    public IReadOnlySet<string> Needless => needless;

    public IReadOnlyList<DateTimeOffset> GreatDays { get; }

    /// <summary>How to reach her chat, as it was when she last wrote anywhere.</summary>
    public string? Conversation { get; }

    /// <summary>At most one unasked message in so many days.</summary>
    public int Window => Latest is { IsQuiet: true } ? Telling.QuietDays : Telling.UsualDays;

    /// <summary>The days on which she is reminded: a recess counts when all her networks have it.</summary>
    public WorkingDays Days => new(Networks.Count > 0 ? [.. Networks[0].Agenda.Recesses.Where(recess => Networks.All(network => network.Agenda.Recesses.Contains(recess)))] : []);

    // Where she wrote last comes first: what she wants goes with her.
    private IEnumerable<Member> Memberships => Networks.Select(network => network.Members[Recipient.Key.Person]).OrderByDescending(member => member.Position.At);

    private Member? Latest => Memberships.FirstOrDefault();

    private bool IsStillDue(HeldReminder held, DateTimeOffset now)
    {
        // Once the row is mended, it is said.
        if (unreadable.Contains(held.Reminder.Network))
            return false;
        var network = Networks.FirstOrDefault(network => network.Key.Network == held.Reminder.Network);
        if (network?.Agenda.HeldUntil(DutchTime.Day(now)) is not null)
            return false;
        if (network is not null && IsWanted(held, network, now))
            return true;
        needless.Add(held.Reminder.Key);
        return false;
    }

    // What waits is told in the chat too, on the first turn of a day: who saw it there is not told again. A message that did not get through is
    // sent all the same, and what is only announced is not told in the chat.
    private bool IsWanted(HeldReminder held, Network network, DateTimeOffset now) => held.Reminder switch
    {
        ColleagueNews news => network.Members.GetValueOrDefault(news.Colleague) is { Unreachable: not null },
        MomentReminder reminder => network.Moments.GetValueOrDefault(new MomentId(reminder.Moment)) is { Ended: false, Waiting: { } waiting }
            && waiting.Planned == reminder.Planned && !(waiting.Again > now)
            && (held.Why == WhyHeld.NotDelivered || reminder.Ahead > 0 || !(network.Members[Recipient.Key.Person].WaitingTold > DutchTime.Day(held.At))),
        _ => false,
    };

    // Of one moment only the last is said: a day takes the place of its own announcement.
    private IEnumerable<Reminder> Newest(IReadOnlyList<Reminder> reminders)
    {
        foreach (var reminder in reminders)
        {
            if (reminder is MomentReminder moment && reminders.OfType<MomentReminder>().Any(other => other.Network == moment.Network && other.Moment == moment.Moment && other.DueAt > moment.DueAt))
                needless.Add(reminder.Key);
            else
                yield return reminder;
        }
    }
}
