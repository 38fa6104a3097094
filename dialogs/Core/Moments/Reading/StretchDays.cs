using System.Globalization;

namespace Sleutelnet.Core.Moments.Reading;

/// <summary>Finds the day of a week, month, quarter or year that clues mean.</summary>
/// <param name="today">The day in the Netherlands.</param>
internal sealed class StretchDays(DateOnly today)
{
    private const int YearsAhead = 10;

    /// <summary>The Monday of the week of a day.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The day in the stretch; without more its first.</summary>
    public Days Find(Stretch within, Clues clues)
    {
        if (within is { Ahead: 0 } && clues is { Weekday: null, Part: null })
            return Days.None(WhenProblem.Vague);
        if (within is { Unit: Unit.Week, Number: { } number })
            return InWeek(number, clues);
        if (within.Unit == Unit.Week)
            return Days.Of(InWeek(Monday(today).AddDays(7 * within.Ahead ?? 0), clues));
        if (FirstOf(within, clues.Year) is not { } first)
            return Days.None(WhenProblem.NoSuchDate);
        var months = within.Unit switch { Unit.Month => 1, Unit.Quarter => 3, _ => 12 };
        return Days.Of(clues switch
        {
            { Part: Part.Middle } => months == 12 ? first.AddMonths(6) : first.AddMonths(months / 2).AddDays(14),
            { Part: Part.End } => first.AddMonths(months).AddDays(-1),
            { Weekday: { } weekday } => DayResolver.OnOrAfter(first, weekday),
            _ => first,
        });
    }

    /// <summary>The first day of a month, quarter or year; null for a number that it does not have.</summary>
    public DateOnly? FirstOf(Stretch within, int? year)
    {
        var quarter = new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1);
        return within switch
        {
            { Unit: Unit.Month, Ahead: { } ahead } => today.AddDays(1 - today.Day).AddMonths(ahead),
            { Unit: Unit.Quarter, Ahead: { } ahead } => quarter.AddMonths(3 * ahead),
            { Unit: Unit.Quarter, Number: { } number } => year is { } named ? new DateOnly(named, (number * 3) - 2, 1)
                : new DateOnly(today.Year, (number * 3) - 2, 1) is var first && first >= today ? first : first.AddYears(1),
            { Unit: Unit.Year, Ahead: { } ahead } => new DateOnly(today.Year + ahead, 1, 1),
            _ => null,
        };
    }

    // A week that has begun can be meant, or the one of next year.
    private Days InWeek(int number, Clues clues)
    {
        if (clues.Year is { } named)
            return number <= ISOWeek.GetWeeksInYear(named) ? Days.Of(InWeek(MondayOf(named, number), clues)) : Days.None(WhenProblem.NoSuchDate);
        var days = Enumerable.Range(today.Year, YearsAhead).Where(year => number <= ISOWeek.GetWeeksInYear(year)).Select(year => InWeek(MondayOf(year, number), clues)).ToArray();
        var next = Array.Find(days, day => day >= today);
        if (clues is { Weekday: null, Part: null } && number == ISOWeek.GetWeekOfYear(today.ToDateTime(default)) && new WorkingDays([]).OnOrAfter(today.AddDays(1)) is var soon && Monday(soon) == Monday(today))
            return Days.Of(soon, Array.Find(days, day => day > soon));
        return Days.Of(next);
    }

    private static DateOnly InWeek(DateOnly monday, Clues clues) => clues switch
    {
        { Weekday: { } weekday } => monday.AddDays(((int)weekday + 6) % 7),
        { Part: Part.Middle } => monday.AddDays(2),
        { Part: Part.End } => monday.AddDays(4),
        _ => monday,
    };

    private static DateOnly MondayOf(int year, int week) => DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
}
