namespace Sleutelnet.Core.Moments;

/// <summary>The public holidays of the Netherlands as the Algemene termijnenwet names or equates them, with Bevrijdingsdag every year.</summary>
public static class DutchHolidays
{
    /// <summary>The Dutch name of the public holiday on a day; null when it is none.</summary>
    /// <param name="day">Any day.</param>
    public static string? NameOf(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) => "Nieuwjaarsdag",
        (4, _) when day == KingsDay(day.Year) => "Koningsdag",
        (12, 25) => "eerste kerstdag",
        (12, 26) => "tweede kerstdag",
        _ when day.Month is >= 3 and <= 6 => AroundEaster(day) ?? ((day.Month, day.Day) == (5, 5) ? "Bevrijdingsdag" : null),
        _ => null,
    };

    /// <summary>The day on which the king's birthday is celebrated: never a Sunday.</summary>
    /// <param name="year">The year.</param>
    public static DateOnly KingsDay(int year) => new DateOnly(year, 4, 27) is { DayOfWeek: not DayOfWeek.Sunday } day ? day : new DateOnly(year, 4, 26);

    /// <summary>Easter Sunday in the Gregorian calendar.</summary>
    /// <param name="year">The year.</param>
    public static DateOnly Easter(int year)
    {
        // The full moon of the church: its age follows the year in a cycle of nineteen, corrected per century.
        var (cycle, century) = (year % 19, year / 100);
        var age = ((19 * cycle) + century - (century / 4) - (((8 * century) + 13) / 25) + 15) % 30;
        if (age == 29 || (age == 28 && cycle > 10))
            age--;
        var fullMoon = new DateOnly(year, 3, 21).AddDays(age);
        return fullMoon.AddDays(7 - (int)fullMoon.DayOfWeek);
    }

    private static string? AroundEaster(DateOnly day) => (day.DayNumber - Easter(day.Year).DayNumber) switch
    {
        -2 => "Goede Vrijdag",
        0 => "eerste paasdag",
        1 => "tweede paasdag",
        39 => "Hemelvaartsdag",
        49 => "eerste pinksterdag",
        50 => "tweede pinksterdag",
        _ => null,
    };
}
