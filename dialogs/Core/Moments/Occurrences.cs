using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Moments;

/// <summary>When something is said of a moment: on working days only, ahead of its date where it needs preparing.</summary>
internal sealed class Occurrences(Schedule schedule, IReadOnlyList<int> ahead, WorkingDays days)
{
    /// <summary>The first thing to be said after an instant, of a date on or after the day of it; null when there is none.</summary>
    /// <param name="now">The instant.</param>
    public Coming? First(DateTimeOffset now)
    {
        var planned = schedule.On(DutchTime.Day(now));
        return planned is { } date && Of(date, now) is { } coming ? coming : planned is { } past ? Following(past, DutchTime.Day(now), now) : null;
    }

    /// <summary>What is said after an instant of the same date, or else of the next one; null when there is none.</summary>
    /// <param name="said">What was said.</param>
    /// <param name="now">The instant.</param>
    public Coming? After(Coming said, DateTimeOffset now) => Of(said.Planned, now) ?? Following(said.Planned, said.On, now);

    /// <summary>The first thing to be said of the dates after one that is done with; null when there is none.</summary>
    /// <param name="planned">The planned date.</param>
    /// <param name="on">The working day it was on.</param>
    /// <param name="now">From when on, in UTC.</param>
    public Coming? Following(DateOnly planned, DateOnly on, DateTimeOffset now)
    {
        // Dates that a long recess moves to one and the same day are one.
        for (var next = schedule.After(planned); next is { } date; next = schedule.After(date))
        {
            if (days.OnOrAfter(date) > on && Of(date, now) is { } coming)
                return coming;
        }

        return null;
    }

    /// <summary>The latest thing that is due of a date; what an outage passed over is not said any more.</summary>
    /// <param name="due">What was to be said.</param>
    /// <param name="now">When it is said at last, in UTC.</param>
    public Coming Latest(Coming due, DateTimeOffset now) =>
        Announcements(due.Planned).LastOrDefault(coming => coming.DueAt <= now && coming.Ahead <= due.Ahead) is { } latest && latest.Ahead < due.Ahead ? latest : due;

    private Coming? Of(DateOnly planned, DateTimeOffset now) => Announcements(planned).FirstOrDefault(coming => coming.DueAt > now);

    private IEnumerable<Coming> Announcements(DateOnly planned)
    {
        var on = days.OnOrAfter(planned);
        // An announcement that a holiday moves comes earlier: later would be too near to the day.
        return ahead.Append(0).Select(before => new Coming(planned, on, before, At(before == 0 ? on : days.OnOrBefore(on.AddDays(-before)))));
    }

    private DateTimeOffset At(DateOnly day) => DutchTime.Instant(day, schedule.Time);
}
