using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Moments;

/// <summary>A stretch of days, both ends included.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
public readonly record struct Period(DateOnly First, DateOnly Last);

/// <summary>Why nobody works on a day.</summary>
/// <param name="Kind">What kind of day it is.</param>
/// <param name="Name">The Dutch name of a public holiday; null for the other kinds.</param>
public readonly record struct FreeDay(FreeDayKind Kind, string? Name);

/// <summary>The kinds of days on which nobody works.</summary>
public enum FreeDayKind
{
    /// <summary>A Saturday or Sunday.</summary>
    Weekend,

    /// <summary>A Dutch public holiday.</summary>
    Holiday,

    /// <summary>A recess of the network's own.</summary>
    Recess,
}

/// <summary>The days on which a network is reminded: no weekends, no public holidays, none of its own recesses.</summary>
/// <param name="recesses">The network's own recesses.</param>
public sealed class WorkingDays(IReadOnlyList<Period> recesses)
{
    /// <summary>Why nobody works on a day; null when people do. A holiday is named before the weekend it lies in, and both before a recess.</summary>
    /// <param name="day">The day.</param>
    public FreeDay? WhyFree(DateOnly day) =>
        DutchHolidays.NameOf(day) is { } holiday ? new FreeDay(FreeDayKind.Holiday, holiday)
        : day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? new FreeDay(FreeDayKind.Weekend, null)
        : recesses.Any(recess => day >= recess.First && day <= recess.Last) ? new FreeDay(FreeDayKind.Recess, null)
        : null;

    /// <summary>The next instant at which nobody is disturbed: the usual time of a working day, in UTC.</summary>
    /// <param name="now">The instant it lies after, in UTC.</param>
    public DateTimeOffset MorningAfter(DateTimeOffset now)
    {
        var today = DutchTime.Instant(OnOrAfter(DutchTime.Day(now)), Schedule.UsualTime);
        return today > now ? today : DutchTime.Instant(OnOrAfter(DutchTime.Day(now).AddDays(1)), Schedule.UsualTime);
    }

    /// <summary>This day, or the first working day after it.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">A recess lasts to the end of the calendar.</exception>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (WhyFree(day) is not null)
            day = day.AddDays(1);
        return day;
    }

    /// <summary>This day, or the last working day before it.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">A recess began with the calendar.</exception>
    public DateOnly OnOrBefore(DateOnly day)
    {
        while (WhyFree(day) is not null)
            day = day.AddDays(-1);
        return day;
    }
}
