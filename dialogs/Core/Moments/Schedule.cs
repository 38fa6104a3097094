namespace Sleutelnet.Core.Moments;

/// <summary>The dates of a moment as they are planned, before any of them is moved off a day on which nobody works.</summary>
/// <param name="Start">The first date.</param>
/// <param name="Time">The time on a Dutch clock.</param>
/// <param name="Rhythm">How the dates follow each other. With <see cref="NthWeekday"/> the first date is such a day itself.</param>
public sealed record Schedule(DateOnly Start, TimeOnly Time, Rhythm Rhythm)
{
    /// <summary>The time of a moment for which none is named.</summary>
    public static readonly TimeOnly UsualTime = new(9, 30);

    /// <summary>The last day on which any date is planned.</summary>
    public static readonly DateOnly LastDay = new(2200, 12, 31);

    /// <summary>The first planned date on this day or after it; null when there is none any more, or none up to <see cref="LastDay"/>.</summary>
    /// <param name="day">The day.</param>
    public DateOnly? On(DateOnly day)
    {
        var from = day > Start ? day : Start;
        if (from > LastDay)
            return null;
        DateOnly? date = Rhythm switch
        {
            EveryDays { Days: var days } => from.AddDays((days - ((from.DayNumber - Start.DayNumber) % days)) % days),
            EveryMonths { Months: var months } => ByMonths(from, months, Start.AddMonths),
            NthWeekday { Months: var months } nth => ByMonths(from, months, ahead => InMonth(nth, Start.AddDays(1 - Start.Day).AddMonths(ahead))),
            _ => Start >= day ? Start : null,
        };
        return date <= LastDay ? date : null;
    }

    /// <summary>The first planned date after this day; null when there is none any more.</summary>
    /// <param name="day">The day.</param>
    public DateOnly? After(DateOnly day) => day < LastDay ? On(day.AddDays(1)) : null;

    /// <summary>The day of a month that such a rhythm means.</summary>
    /// <param name="rhythm">The rhythm.</param>
    /// <param name="month">Any day of the month.</param>
    public static DateOnly InMonth(NthWeekday rhythm, DateOnly month)
    {
        ArgumentNullException.ThrowIfNull(rhythm);
        var first = month.AddDays(1 - month.Day);
        var last = first.AddMonths(1).AddDays(-1);
        return rhythm.Nth < 0
            ? last.AddDays(-DaysBetween(rhythm.Day, last.DayOfWeek))
            : first.AddDays(DaysBetween(first.DayOfWeek, rhythm.Day) + (7 * (rhythm.Nth - 1)));
    }

    private static int DaysBetween(DayOfWeek earlier, DayOfWeek later) => ((int)later - (int)earlier + 7) % 7;

    // Always from the first date on: counted from one date to the next, the 31st would stay the 28th after a February.
    private DateOnly ByMonths(DateOnly from, int months, Func<int, DateOnly> ahead)
    {
        var passed = ((from.Year - Start.Year) * 12) + from.Month - Start.Month;
        var rounds = passed / months * months;
        return ahead(rounds) is var date && date >= from ? date : ahead(rounds + months);
    }
}
