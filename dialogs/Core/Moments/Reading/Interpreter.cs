using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Moments.Reading;

/// <summary>What clues come to: schedules that lie ahead, one that has passed, or a problem.</summary>
internal sealed record Outcome(IReadOnlyList<Schedule> Ahead, Schedule? Past, bool TimeNamed, WhenProblem Problem);

/// <summary>Makes schedules of clues, seen from an instant.</summary>
/// <param name="now">The instant.</param>
internal sealed class Interpreter(DateTimeOffset now)
{
    private const int MostYears = 10;
    private const int MostMonths = 12 * MostYears;
    private const int MostDays = 366 * MostYears;

    private readonly DateTimeOffset local = DutchTime.ToLocal(now);

    private DateOnly Today => DateOnly.FromDateTime(local.DateTime);

    /// <summary>What the clues come to.</summary>
    public Outcome Interpret(Clues clues)
    {
        if (clues is { Describes: true, SaysDay: true })
            return Both(Interpret(clues with { Every = null, Describes = null }), Interpret(clues with { Describes = null }));
        if (clues.Ahead is { Minutes: > 0 and var minutes } && !clues.SaysRhythm)
            return InMinutes(minutes);
        var time = ClockResolver.Resolve(clues);
        if (clues is { SaysDay: false, SaysRhythm: false, Start: null })
            return time.Named ? TodayOrTomorrow(time) : Nothing(WhenProblem.NothingRead);

        var plans = new RhythmResolver(new DayResolver(Today)).Resolve(clues);
        if (plans.Problem is { } problem)
            return Nothing(problem);
        Schedule[] all = [.. plans.All.SelectMany(plan => time.DaysOn.Select(days => new Schedule(plan.Start.AddDays(days), time.Time, plan.Rhythm))).Where(IsRegular).Select(Begun).Distinct().OrderBy(schedule => schedule.Start)];
        Schedule[] ahead = [.. all.Where(IsAhead)];
        return all.Length == 0 ? Nothing(WhenProblem.NothingRead)
            : ahead.Length == 0 ? new Outcome([], all[0], time.Named, WhenProblem.NothingRead)
            : ahead.All(IsTooFar) ? Nothing(WhenProblem.TooFar)
            : new Outcome(ahead, null, time.Named, WhenProblem.NothingRead);
    }

    private static Outcome Nothing(WhenProblem problem) => new([], null, false, problem);

    private static Outcome Both(Outcome once, Outcome often) =>
        once.Ahead.Count > 0 && often.Ahead.Count > 0 ? once with { Ahead = [.. once.Ahead, .. often.Ahead] } : once.Ahead.Count > 0 ? once : often;

    // “Elke maand een week na de eerste dinsdag” is no rhythm that we have.
    private static bool IsRegular(Schedule schedule) => schedule.Rhythm is not NthWeekday || schedule.On(schedule.Start) == schedule.Start;

    // A rhythm that began long ago goes on; it begins here on a day that is as late in its month as the first.
    private Schedule Begun(Schedule schedule)
    {
        if (schedule.Rhythm is Once || IsAhead(schedule))
            return schedule;
        var date = schedule.After(Today);
        while (schedule.Rhythm is EveryMonths && date is { } day && day.Day != schedule.Start.Day)
            date = schedule.After(day);
        return date is { } next ? schedule with { Start = next } : schedule;
    }

    private Outcome TodayOrTomorrow(TimeMeant time)
    {
        var schedule = new Schedule(Today, time.Time, new Once());
        return new Outcome([IsAhead(schedule) ? schedule : schedule with { Start = Today.AddDays(1) }], null, true, WhenProblem.NothingRead);
    }

    private Outcome InMinutes(int minutes)
    {
        var at = DutchTime.ToLocal(now.AddMinutes(minutes).AddSeconds(59)).DateTime;
        return new Outcome([new Schedule(DateOnly.FromDateTime(at), new TimeOnly(at.Hour, at.Minute), new Once())], null, true, WhenProblem.NothingRead);
    }

    private bool IsAhead(Schedule schedule) => schedule.Start > Today || (schedule.Start == Today && DutchTime.Instant(schedule.Start, schedule.Time) > now);

    private bool IsTooFar(Schedule schedule) =>
        schedule.Start > Today.AddYears(MostYears) || schedule.Rhythm is EveryMonths { Months: > MostMonths } or EveryDays { Days: > MostDays } or NthWeekday { Months: > MostMonths };
}
