namespace Sleutelnet.Core.Moments.Reading;

/// <summary>A time on the clock, with the days on from the named one on which it can be.</summary>
internal readonly record struct TimeMeant(TimeOnly Time, bool Named, int[] DaysOn);

/// <summary>Decides which half of the day a time is in.</summary>
internal static class ClockResolver
{
    private static readonly int[] SameDay = [0];
    private static readonly int[] NextDay = [1];
    private static readonly int[] EitherDay = [0, 1];

    /// <summary>The time meant. One to six o’clock without more is in the afternoon; a part of the day alone is a time in it that we propose.</summary>
    public static TimeMeant Resolve(Clues clues)
    {
        if (clues.Clock is not { } clock)
        {
            return clues.PartOfDay switch
            {
                null => new TimeMeant(Schedule.UsualTime, false, SameDay),
                PartOfDay.Morning => new TimeMeant(Schedule.UsualTime, true, SameDay),
                PartOfDay.Afternoon => new TimeMeant(new TimeOnly(14, 0), true, SameDay),
                PartOfDay.Evening => new TimeMeant(new TimeOnly(19, 0), true, SameDay),
                _ => new TimeMeant(TimeOnly.MinValue, true, EitherDay),
            };
        }

        if (clock.Hour == 24)
            return new TimeMeant(TimeOnly.MinValue, true, NextDay);
        if (clock.Midnight || (clock.Hour == 12 && clues.PartOfDay is PartOfDay.Night or PartOfDay.Evening))
            return new TimeMeant(new TimeOnly(0, clock.Minute), true, EitherDay);
        return new TimeMeant(new TimeOnly(clock.Hour + (IsLater(clock, clues.PartOfDay) ? 12 : 0), clock.Minute), true, SameDay);
    }

    private static bool IsLater(Clock clock, PartOfDay? part) => !clock.Exact && clock.Hour is > 0 and < 12 && part switch
    {
        null => clock.Hour <= 6,
        PartOfDay.Afternoon => clock.Hour <= 7,
        PartOfDay.Evening => clock.Hour >= 4,
        PartOfDay.Night => clock.Hour >= 8,
        _ => false,
    };
}
