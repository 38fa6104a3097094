namespace Sleutelnet.Core.Moments.Reading;

/// <summary>What was read from a text about when something has to come.</summary>
/// <param name="Rest">What the moment is about: the text without what was read, in its own spelling; empty when nothing else was typed.</param>
public abstract record WhenReading(string Rest);

/// <summary>It says when.</summary>
/// <param name="Schedule">The dates, the first of them after now.</param>
/// <param name="TimeNamed">Whether the text named a time; else it is <see cref="Schedule.UsualTime"/>.</param>
/// <param name="Rest">What the moment is about.</param>
public sealed record WhenRead(Schedule Schedule, bool TimeNamed, string Rest) : WhenReading(Rest);

/// <summary>It can mean more than one thing, and has to be asked back.</summary>
/// <param name="Candidates">What it can mean: two or more, the earliest first.</param>
/// <param name="Rest">What the moment is about.</param>
public sealed record WhenAmbiguous(IReadOnlyList<Schedule> Candidates, string Rest) : WhenReading(Rest);

/// <summary>It says a time that has passed.</summary>
/// <param name="Meant">What was meant.</param>
/// <param name="Rest">What the moment is about.</param>
public sealed record WhenPast(Schedule Meant, string Rest) : WhenReading(Rest);

/// <summary>It does not say when, or not so that a moment can be made of it.</summary>
/// <param name="Problem">Why.</param>
/// <param name="Rest">What the moment is about.</param>
public sealed record WhenUnclear(WhenProblem Problem, string Rest) : WhenReading(Rest);

/// <summary>Why a text gives no moment.</summary>
public enum WhenProblem
{
    /// <summary>Nothing about time was found.</summary>
    NothingRead,

    /// <summary>It is about time but names no day: “binnenkort”, “in het najaar”.</summary>
    Vague,

    /// <summary>The day is not in the calendar: “31 februari”.</summary>
    NoSuchDate,

    /// <summary>The time is not on the clock: “25.10 uur”.</summary>
    NoSuchTime,

    /// <summary>The first date, or the next after it, is more than ten years away.</summary>
    TooFar,

    /// <summary>It comes more than once a week.</summary>
    TooOften,

    /// <summary>The rhythm has an end, which a moment cannot have: “elke week tot 1 maart”.</summary>
    HasEnd,
}
