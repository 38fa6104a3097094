using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Moments.Reading;

/// <summary>Reads when a moment is from Dutch text.</summary>
public static class MomentReader
{
    /// <summary>What a text says of time.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="now">The instant it was typed.</param>
    public static WhenReading Read(string text, DateTimeOffset now) => DutchDates.Read(text, DutchTime.Day(now)) is { } date
        ? new WhenRead(new Schedule(date, Schedule.UsualTime, new Once()), TimeNamed: false, "")
        : new WhenUnclear(WhenProblem.NothingRead, text);
}
