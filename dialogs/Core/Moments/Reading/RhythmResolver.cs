namespace Sleutelnet.Core.Moments.Reading;

/// <summary>The dates that clues can mean, each with its rhythm, or why they mean none.</summary>
internal readonly record struct Plans(IReadOnlyList<(DateOnly Start, Rhythm Rhythm)> All, WhenProblem? Problem)
{
    public static Plans None(WhenProblem problem) => new([], problem);
}

/// <summary>Makes first dates and rhythms of clues.</summary>
/// <param name="days">Looks up days.</param>
internal sealed class RhythmResolver(DayResolver days)
{
    private const int FewestDays = 7;

    /// <summary>What the clues can mean.</summary>
    public Plans Resolve(Clues clues)
    {
        if (!clues.SaysRhythm || clues.Every is Once)
            return Planned(days.Resolve(clues, days.Today), _ => [new Once()]);
        if (clues.Every is EveryDays { Days: < FewestDays })
            return Plans.None(WhenProblem.TooOften);
        if (clues.Start is not { } start)
            return Repeated(clues, days.Today.AddDays(1), begun: false);

        var begin = days.Resolve(start, days.Today);
        if (begin.Problem is { } problem)
            return Plans.None(problem);
        var plans = begin.Dates.Select(date => Repeated(clues, date, begun: true)).ToArray();
        return plans[0].Problem is null ? new Plans([.. plans.SelectMany(plan => plan.All)], null) : plans[0];
    }

    private Plans Repeated(Clues clues, DateOnly from, bool begun)
    {
        if (clues.Neighbour is not null)
            return Plans.None(WhenProblem.NothingRead);
        if (clues is { Nth: { } nth, Weekday: { } weekday })
            return OnNthWeekday(clues, nth, weekday, from);
        if (clues is { Weekday: { } named, Day: null, Month: null })
            return OnWeekday(clues, named, from, begun);
        if (clues.Feast is { } feast)
            return Feasts.IsFixed(feast) ? Planned(days.Resolve(clues, from), _ => [clues.Every ?? Feasts.Yearly(feast)]) : Plans.None(WhenProblem.NothingRead);
        if (clues.SaysDay)
            return OnDay(clues, from);
        if (clues.Every is not { } every)
            return Plans.None(WhenProblem.NothingRead);
        return new Plans([(begun ? from : Later(days.Today, every), every)], null);
    }

    private Plans OnDay(Clues clues, DateOnly from)
    {
        var rhythm = clues.Every ?? new EveryMonths(Months(clues));
        var found = days.Resolve(clues, from);
        // From a shorter month on, the last day of every month would never be the 31st.
        if (rhythm is EveryMonths { Months: var months } && months % 12 != 0 && (clues.Day == -1 || clues.Part == Part.End))
        {
            while (found.Dates is [{ Day: < 31 } date] && clues.Month is null)
                found = days.Resolve(clues, date.AddDays(1));
        }

        return Planned(found, _ => [rhythm]);
    }

    private Plans OnNthWeekday(Clues clues, int nth, DayOfWeek weekday, DateOnly from)
    {
        if (nth > 4)
            return Plans.None(WhenProblem.NothingRead);
        var months = clues.Every is EveryMonths every ? every.Months : Months(clues);
        var monthly = Planned(days.Resolve(clues, from), _ => [new NthWeekday(nth, weekday, months)]);
        // “Elke tweede dinsdag” can be every other Tuesday.
        return nth == 2 && clues is { Of: null, Month: null, Every: null, Within: null }
            ? new Plans([(DayResolver.OnOrAfter(from, weekday), new EveryDays(14)), .. monthly.All], monthly.Problem)
            : monthly;
    }

    private Plans OnWeekday(Clues clues, DayOfWeek weekday, DateOnly from, bool begun)
    {
        if (clues.Every is not EveryMonths { Months: var months })
        {
            var rhythm = clues.Every ?? new EveryDays(7);
            return clues.Ahead is null && clues.Within is null ? new Plans([(DayResolver.OnOrAfter(from, weekday), rhythm)], null) : Planned(days.Resolve(clues, from), _ => [rhythm]);
        }

        // Once a month on a Tuesday can be any of them.
        if (months == 1 && clues.Within is null && clues.Ahead is null)
            return new Plans([.. ((int[])[1, 2, 3, -1]).Select(nth => (days.Resolve(clues with { Nth = nth, Of = Unit.Month }, from).Dates[0], (Rhythm)new NthWeekday(nth, weekday, 1)))], null);
        var found = clues.Ahead is null && clues.Within is null ? Days.Of(DayResolver.OnOrAfter(begun ? from : days.Today.AddMonths(months), weekday)) : days.Resolve(clues, from);
        return Planned(found, date => [new NthWeekday(date.Day > 28 ? -1 : ((date.Day - 1) / 7) + 1, weekday, months)]);
    }

    private static int Months(Clues clues) => clues.Month is not null || clues.Of == Unit.Year ? 12 : clues.Of == Unit.Quarter ? 3 : 1;

    private static DateOnly Later(DateOnly day, Rhythm rhythm) => rhythm switch
    {
        EveryDays { Days: var count } => day.AddDays(count),
        EveryMonths { Months: var count } => day.AddMonths(count),
        _ => day,
    };

    private static Plans Planned(Days found, Func<DateOnly, Rhythm[]> rhythms) =>
        found.Problem is { } problem ? Plans.None(problem) : new Plans([.. found.Dates.SelectMany(date => rhythms(date).Select(rhythm => (date, rhythm)))], null);
}
