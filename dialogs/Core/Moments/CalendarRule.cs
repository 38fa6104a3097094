using System.Globalization;

namespace Sleutelnet.Core.Moments;

/// <summary>A rhythm as a recurrence rule (RFC 5545, 3.3.10).</summary>
internal static class CalendarRule
{
    // A year without a leap day, so that its February is the shortest.
    private const int ShortYear = 2027;
    private const int ShortestMonth = 28;
    private const int LongestMonth = 31;

    /// <summary>The line of the rule; null for what comes once.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="first">The date the rule begins on.</param>
    public static string? Of(Schedule schedule, DateOnly first) => schedule.Rhythm switch
    {
        EveryDays { Days: var days } when days % 7 == 0 => Line($"WEEKLY;INTERVAL={days / 7};BYDAY={Day(first.DayOfWeek)}"),
        EveryDays { Days: var days } => Line($"DAILY;INTERVAL={days}"),
        EveryMonths { Months: var months } => Line($"{Months(months, first)};{MonthDay(schedule.Start, months)}"),
        NthWeekday { Nth: var nth, Day: var day, Months: var months } => Line($"{Months(months, first)};BYDAY={nth}{Day(day)}"),
        _ => null,
    };

    private static string Line(FormattableString rule) => "RRULE:FREQ=" + rule.ToString(CultureInfo.InvariantCulture);

    private static string Months(int months, DateOnly first) => FormattableString.Invariant(
        months % 12 == 0 ? (FormattableString)$"YEARLY;INTERVAL={months / 12};BYMONTH={first.Month}" : $"MONTHLY;INTERVAL={months}");

    // Most programs know a day of the month and its last day; the last of the days from the 28th on that a month has, only some.
    private static string MonthDay(DateOnly start, int months)
    {
        if (start.Day == LongestMonth || (start is { Month: 2, Day: ShortestMonth + 1 } && months % 12 == 0))
            return "BYMONTHDAY=-1";
        var alwaysThere = Enumerable.Range(0, 12).All(round => start.Day <= DateTime.DaysInMonth(ShortYear, ((start.Month - 1 + (round * months)) % 12) + 1));
        return alwaysThere
            ? FormattableString.Invariant($"BYMONTHDAY={start.Day}")
            : $"BYMONTHDAY={string.Join(',', Enumerable.Range(ShortestMonth, start.Day - ShortestMonth + 1))};BYSETPOS=-1";
    }

    private static string Day(DayOfWeek day) => day.ToString()[..2].ToUpperInvariant();
}
