using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Moments;

/// <summary>What the reminders know of one of the bot's users: what she was told, and what is still to come.</summary>
/// <param name="Key">The person.</param>
/// <param name="Stamp">The store's mark of the version that was read; null before the first.</param>
public sealed record Recipient(PersonKey Key, string? Stamp)
{
    /// <summary>More keys than one message holds, and than a person gets in the time that an occurrence is being handled.</summary>
    public const int MostTold = 200;

    /// <summary>The day in the Netherlands on which she last got a message that she did not ask for; null when she never did.</summary>
    public DateOnly? LastUnasked { get; init; }

    /// <summary>The keys of what she was told, newest first.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>What she is told later.</summary>
    public IReadOnlyList<HeldReminder> Held { get; init; } = [];

    /// <summary>When what is held is looked at again, in UTC; null when nothing is held.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Who is sending to her; null while nobody is.</summary>
    public string? Sending { get; init; }

    /// <summary>How often in a row a message could not be handed over.</summary>
    public int Failures { get; init; }

    /// <summary>How often in a row nobody knows whether a message arrived.</summary>
    public int Unsure { get; init; }

    /// <summary>Whether she was told this, or will be.</summary>
    /// <param name="reminder">What it is about.</param>
    public bool Knows(Reminder reminder) => Told.Contains(reminder.Key) || Held.Any(held => held.Reminder.Key == reminder.Key);

    /// <summary>The same person after a message that arrived: nothing of it is to be said again.</summary>
    /// <param name="said">What it held.</param>
    /// <param name="unasked">The day it counts as one that she did not ask for; null when she asked for it.</param>
    public Recipient After(IEnumerable<Reminder> said, DateOnly? unasked)
    {
        var keys = said.Select(reminder => reminder.Key).ToHashSet(StringComparer.Ordinal);
        return Without(keys) with
        {
            LastUnasked = unasked ?? LastUnasked,
            Told = [.. keys.Concat(Told).Distinct().Take(MostTold)],
            Sending = null,
            Failures = 0,
            Unsure = 0,
        };
    }

    /// <summary>The same person without some of what was held.</summary>
    /// <param name="keys">The keys of what is not to be said any more.</param>
    public Recipient Without(IReadOnlySet<string> keys)
    {
        var held = Held.Where(later => !keys.Contains(later.Reminder.Key)).ToList();
        return this with { Held = held, Due = held.Count == 0 ? null : Due };
    }

    /// <summary>The same person with more to tell later.</summary>
    /// <param name="reminders">What is held; what was held already stays as it was.</param>
    /// <param name="at">The instant it is held, in UTC.</param>
    /// <param name="until">When it is looked at again, in UTC.</param>
    /// <param name="why">Why.</param>
    public Recipient Holding(IEnumerable<Reminder> reminders, DateTimeOffset at, DateTimeOffset until, WhyHeld why) => this with
    {
        Held =
        [
            // What was tried by now did not get through, whatever it waited for before.
            .. Held.Select(held => why == WhyHeld.NotDelivered && reminders.Contains(held.Reminder) ? held with { Why = why } : held),
            .. reminders.Where(reminder => !Knows(reminder)).Select(reminder => new HeldReminder(reminder, at, why)),
        ],
        Due = Due is { } due && due > at && due < until ? due : until,
    };
}

/// <summary>Something that a person is told later.</summary>
/// <param name="Reminder">What.</param>
/// <param name="At">Since when it is held, in UTC.</param>
/// <param name="Why">Why.</param>
public sealed record HeldReminder(Reminder Reminder, DateTimeOffset At, WhyHeld Why);

/// <summary>Why something is told later.</summary>
public enum WhyHeld
{
    /// <summary>She got a message not long ago, or gets one that matters more soon.</summary>
    EnoughMessages,

    /// <summary>It could not be handed over, or nobody knows whether it was.</summary>
    NotDelivered,
}
