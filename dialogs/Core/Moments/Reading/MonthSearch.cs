namespace Sleutelnet.Core.Moments.Reading;

/// <summary>Finds the first day of a month, or of months to come, that fits clues.</summary>
/// <param name="today">The day in the Netherlands.</param>
internal sealed class MonthSearch(DateOnly today)
{
    // A leap day can be eight years away.
    private const int MonthsAhead = 108;

    /// <summary>The day, in the months that the clues name or else from a day on.</summary>
    public Days Find(Clues clues, DateOnly from)
    {
        var (months, bounded) = Months(clues, from);
        foreach (var month in months)
        {
            if ((clues.Month is { } named && month.Month != named) || !IsPlace(month, clues))
                continue;
            if (DayIn(month, clues) is not { } day || (!bounded && day < from))
            {
                if (IsThisMonth(month, clues, bounded) && new WorkingDays([]).OnOrAfter(today.AddDays(1)) is var soon && soon.Month == month.Month)
                    return Days.Of(soon, month.AddMonths(12));
                continue;
            }

            return Days.Of(day);
        }

        return Days.None(WhenProblem.NoSuchDate);
    }

    private (IEnumerable<DateOnly> Months, bool Bounded) Months(Clues clues, DateOnly from)
    {
        if (clues.Within is { Unit: Unit.Month, Ahead: { } ahead })
            return ([First(today).AddMonths(ahead)], true);
        if (clues.Within is { Unit: Unit.Quarter } quarter && new StretchDays(today).FirstOf(quarter, clues.Year) is { } start)
            return (Enumerable.Range(0, 3).Select(start.AddMonths), true);
        if (clues.Ahead is { Months: > 0 } distance)
            return clues.Month is null ? ([First(DayResolver.Moved(today, distance))], true) : (OfYear(DayResolver.Moved(today, distance).Year), true);
        if ((clues.Year ?? (clues.Within is { Unit: Unit.Year, Ahead: { } years } ? today.Year + years : null)) is { } year)
            return (OfYear(year), true);
        return (Enumerable.Range(0, MonthsAhead).Select(First(from).AddMonths), false);
    }

    // The first Monday of a quarter is in its first month, the last in its last.
    private static bool IsPlace(DateOnly month, Clues clues)
    {
        var last = clues.Part == Part.End || clues.Nth == -1 || clues.Day == -1;
        return clues.Of switch
        {
            Unit.Quarter => clues.Part == Part.Middle ? month.Month % 3 == 2 : month.Month % 3 == (last ? 0 : 1),
            Unit.Year => clues.Month is not null || month.Month == (clues.Part == Part.Middle ? 7 : last ? 12 : 1),
            _ => true,
        };
    }

    private static DateOnly? DayIn(DateOnly month, Clues clues)
    {
        var length = DateTime.DaysInMonth(month.Year, month.Month);
        if (clues is { Nth: { } nth, Weekday: { } weekday })
            return Schedule.InMonth(new NthWeekday(nth, weekday, 1), month) is var day && day.Month == month.Month ? day : null;
        if (clues.Day is { } number)
            return number > length ? null : month.AddDays((number < 0 ? length : number) - 1);
        return clues switch
        {
            { Part: Part.Middle } => clues.Of == Unit.Year ? month : month.AddDays(14),
            { Part: Part.End } => month.AddDays(length - 1),
            { Weekday: { } alone, Part: null } => DayResolver.OnOrAfter(month, alone),
            _ => month,
        };
    }

    // “In oktober”, said in October, can be this month or next year.
    private bool IsThisMonth(DateOnly month, Clues clues, bool bounded) =>
        !bounded && month == First(today) && clues is { Month: not null, Day: null, Nth: null, Part: null, Weekday: null } && !clues.SaysRhythm;

    private static DateOnly First(DateOnly day) => day.AddDays(1 - day.Day);

    private static IEnumerable<DateOnly> OfYear(int year) => Enumerable.Range(1, 12).Select(month => new DateOnly(year, month, 1));
}
