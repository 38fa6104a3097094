namespace Sleutelnet.Core.Moments;

/// <summary>The dates of a moment as they are planned, before any of them is moved off a day on which nobody works.</summary>
/// <param name="Start">The first date.</param>
/// <param name="Time">The time on a Dutch clock.</param>
/// <param name="Rhythm">How the dates follow each other. With <see cref="NthWeekday"/> the first date is such a day itself.</param>
public sealed record Schedule(DateOnly Start, TimeOnly Time, Rhythm Rhythm)
{
    /// <summary>The time of a moment for which none is named.</summary>
    public static readonly TimeOnly UsualTime = new(9, 30);

    /// <summary>The first planned date on this day or after it; null when there is none any more.</summary>
    /// <param name="day">The day.</param>
    public DateOnly? On(DateOnly day) => throw new NotImplementedException();

    /// <summary>The first planned date after this day; null when there is none any more.</summary>
    /// <param name="day">The day.</param>
    public DateOnly? After(DateOnly day) => On(day.AddDays(1));
}
