using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Moments;

/// <summary>What is done with what is due for a person.</summary>
public abstract record Telling
{
    /// <summary>At most one unasked message in so many days.</summary>
    public const int UsualDays = 7;

    /// <summary>At most one unasked message in so many days, for those who want to hear less.</summary>
    public const int QuietDays = 28;

    /// <summary>Decides what is done.</summary>
    /// <param name="due">All that is due for her, what was held before too.</param>
    /// <param name="greatDays">The coming instants of moments that are announced ahead: she must be free to hear of those on their day.</param>
    /// <param name="lastUnasked">The day of her last unasked message; null when there was none.</param>
    /// <param name="window">At most one unasked message in so many days.</param>
    /// <param name="days">The days on which she is reminded.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static Telling Decide(
        IReadOnlyList<Reminder> due, IReadOnlyList<DateTimeOffset> greatDays, DateOnly? lastUnasked, int window, WorkingDays days, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(days);
        var today = DutchTime.Day(now);
        // What an outage kept may be overdue on a day on which nobody works.
        if (due.Count > 0 && days.WhyFree(today) is not null && due.All(reminder => reminder is ColleagueNews || DutchTime.Day(reminder.DueAt) < today))
            return new TellLater(due, DutchTime.Instant(days.OnOrAfter(today), Schedule.UsualTime)) { Why = WhyHeld.NotDelivered };
        if (due.Any(reminder => reminder is MomentReminder { IsAsked: true } or MomentReminder { IsOwn: true }))
            return new TellNow(due, CountsAsUnasked: false);

        // Said on its own so short before, an announcement would take the place of the message on the day itself.
        var enough = due.Where(reminder => reminder is not MomentReminder { Ahead: > 0 } ahead || ahead.On.DayNumber - today.DayNumber >= window).ToList();
        if (enough.Count == 0)
            return new TellNothing();
        // The day that was announced is told on its morning, whatever was said shortly before.
        if (enough.Any(IsGreatDay))
            return new TellNow(due, CountsAsUnasked: true);
        if (lastUnasked is { } last && last.AddDays(window) > today)
            return new TellLater(enough, DutchTime.Instant(days.OnOrAfter(last.AddDays(window)), Schedule.UsualTime));

        var near = greatDays.Where(day => day > now && DutchTime.Day(day) < today.AddDays(window)).Order().Cast<DateTimeOffset?>().FirstOrDefault();
        return near is { } great ? new TellLater(enough, great) : new TellNow(due, CountsAsUnasked: true);
    }

    private static bool IsGreatDay(Reminder reminder) => reminder is MomentReminder { IsAnnounced: true, Ahead: 0 };
}

/// <summary>All of it is said now, in one message.</summary>
/// <param name="Reminders">What is said.</param>
/// <param name="CountsAsUnasked">Whether it is a message that she did not ask for.</param>
public sealed record TellNow(IReadOnlyList<Reminder> Reminders, bool CountsAsUnasked) : Telling;

/// <summary>It waits.</summary>
/// <param name="Reminders">What waits.</param>
/// <param name="Until">When it is looked at again, in UTC.</param>
public sealed record TellLater(IReadOnlyList<Reminder> Reminders, DateTimeOffset Until) : Telling
{
    /// <summary>Why it waits.</summary>
    public WhyHeld Why { get; init; } = WhyHeld.EnoughMessages;
}

/// <summary>Nothing is said: there is nothing, or only what is not worth a message of its own.</summary>
public sealed record TellNothing : Telling;
