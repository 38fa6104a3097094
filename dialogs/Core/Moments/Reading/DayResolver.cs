using System.Globalization;

namespace Sleutelnet.Core.Moments.Reading;

/// <summary>The days that clues can mean, or why they mean none.</summary>
internal readonly record struct Days(IReadOnlyList<DateOnly> Dates, WhenProblem? Problem)
{
    public static Days Of(params DateOnly[] dates) => new(dates, null);

    public static Days None(WhenProblem problem) => new([], problem);
}

/// <summary>Looks up in the calendar which day clues mean.</summary>
/// <param name="today">The day in the Netherlands.</param>
internal sealed class DayResolver(DateOnly today)
{
    private static readonly WorkingDays Working = new([]);

    public DateOnly Today => today;

    /// <summary>The days meant.</summary>
    /// <param name="clues">What was said.</param>
    /// <param name="from">The first day for what has no year, week or month of its own.</param>
    public Days Resolve(Clues clues, DateOnly from)
    {
        if (clues.Problem is { } problem)
            return Days.None(problem);
        try
        {
            var days = Matching(Base(clues, from), clues);
            if (clues.Shift is { } shift)
                days = days with { Dates = [.. days.Dates.Select(day => Moved(day, shift))] };
            if (clues.Neighbour is { } neighbour)
                days = days with { Dates = [.. days.Dates.Select(day => BesideOf(clues.Within?.Unit == Unit.Week && !neighbour.Before ? day.AddDays(6) : day, neighbour))] };
            return clues.Bound is { } bound ? days with { Dates = [.. days.Dates.SelectMany(day => Bounded(day, bound, clues))] } : days;
        }
        catch (ArgumentOutOfRangeException)
        {
            return Days.None(WhenProblem.TooFar);
        }
    }

    /// <summary>A day moved by a length of time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It leaves the calendar.</exception>
    public static DateOnly Moved(DateOnly day, Span span)
    {
        day = day.AddMonths(span.Months).AddDays(span.Days);
        for (var left = Math.Abs(span.WorkingDays); left > 0; left--)
            day = span.WorkingDays > 0 ? Working.OnOrAfter(day.AddDays(1)) : Working.OnOrBefore(day.AddDays(-1));
        return day;
    }

    /// <summary>The first such day of the week on a day or after it.</summary>
    public static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);

    private static DateOnly BesideOf(DateOnly day, Neighbour neighbour)
    {
        var weeks = 7 * (neighbour.Nth - 1);
        return neighbour.Before ? OnOrAfter(day.AddDays(-7), neighbour.Day).AddDays(-weeks) : OnOrAfter(day.AddDays(1), neighbour.Day).AddDays(weeks);
    }

    private Days Base(Clues clues, DateOnly from)
    {
        if (clues.Feast is { } feast)
            return Days.Of(YearOf(clues) is { } year ? feast(year) : feast(from.Year) >= from ? feast(from.Year) : feast(from.Year + 1));
        if ((clues.Day ?? clues.Month ?? clues.Nth) is not null || (clues.Part is not null && (clues.Of is not null || clues.Within?.Unit is Unit.Month)))
            return new MonthSearch(today).Find(clues, from);
        if (clues.Within is { } within)
            return new StretchDays(today).Find(within, clues);
        if (clues.Ahead is { } ahead)
            return OnAhead(ahead, clues.Weekday);
        if (clues.Weekday is { } weekday)
            return OnWeekday(weekday, clues, from);
        return clues.Year is { } alone ? Days.Of(new DateOnly(alone, 1, 1)) : Days.None(WhenProblem.NothingRead);
    }

    private int? YearOf(Clues clues) => clues.Year ?? (clues.Within is { Unit: Unit.Year, Ahead: { } ahead } ? today.Year + ahead : null);

    // “Over twee weken op dinsdag” is in that week, “over drie maanden op dinsdag” the first one from then on.
    private Days OnAhead(Span ahead, DayOfWeek? weekday)
    {
        var day = Moved(today, ahead);
        if (weekday is not { } named || (ahead.Months == 0 && ahead.Days % 7 != 0) || ahead == new Span())
            return Days.Of(day);
        return Days.Of(ahead.Months == 0 ? StretchDays.Monday(day).AddDays(((int)named + 6) % 7) : OnOrAfter(day, named));
    }

    private Days OnWeekday(DayOfWeek weekday, Clues clues, DateOnly from)
    {
        if (clues.Which == Which.Past)
            return Days.Of(OnOrAfter(today.AddDays(-7), weekday));
        var earliest = clues.Shift is not null || from > today ? from : today.AddDays(1);
        var coming = OnOrAfter(earliest, weekday);
        var next = StretchDays.Monday(today).AddDays(7 + (((int)weekday + 6) % 7));
        return clues.Which == Which.Next && next != coming ? Days.Of(coming, next) : Days.Of(coming);
    }

    // Asked back when the day of the week is not that of the date.
    private static Days Matching(Days days, Clues clues) =>
        clues is { Weekday: { } weekday, Nth: null } && days.Dates is [var only] && only.DayOfWeek != weekday
            ? Days.Of([.. ((DateOnly[])[only, OnOrAfter(only.AddDays(-3), weekday)]).Order()])
            : days;

    private IEnumerable<DateOnly> Bounded(DateOnly day, Bound bound, Clues clues) => bound switch
    {
        Bound.After when clues.Within is { Unit: Unit.Week } => [day.AddDays(7)],
        Bound.After when clues is { Month: not null, Day: null, Nth: null, Part: null } || clues.Within is { Unit: Unit.Month } => [day.AddMonths(1)],
        Bound.After => [day.AddDays(1)],
        Bound.Before when day.AddDays(-7) > today => [day.AddDays(-7), day],
        _ => [day],
    };
}
