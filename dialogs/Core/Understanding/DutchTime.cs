using System.Globalization;

namespace Sleutelnet.Core.Understanding;

/// <summary>Local time in the Netherlands, and how it is written out.</summary>
public static class DutchTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    private static readonly string[] Days = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>The same instant on a Dutch clock.</summary>
    /// <param name="instant">Any instant.</param>
    public static DateTimeOffset ToLocal(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The day it is in the Netherlands.</summary>
    /// <param name="instant">Any instant.</param>
    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(ToLocal(instant).DateTime);

    /// <summary>The instant, in UTC, at which a Dutch clock shows this time. What the clock skips in March comes an hour later; what it shows twice in October is the first.</summary>
    /// <param name="day">The day in the Netherlands.</param>
    /// <param name="time">The time on the clock.</param>
    public static DateTimeOffset Instant(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        // An hour earlier the clock still has the offset from before the gap.
        var offset = Zone.IsInvalidTime(local) ? Zone.GetUtcOffset(local.AddHours(-1))
            : Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max()
            : Zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    /// <summary>A day of the week: “dinsdag”.</summary>
    /// <param name="day">The day.</param>
    public static string Weekday(DayOfWeek day) => Days[(int)day];

    /// <summary>A month without its year: “oktober”.</summary>
    /// <param name="month">1 to 12.</param>
    public static string MonthName(int month) => Months[month - 1];

    /// <summary>A date in full: “dinsdag 6 oktober 2026”.</summary>
    /// <param name="date">The date.</param>
    public static string InFull(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{Days[(int)date.DayOfWeek]} {date.Day} {Months[date.Month - 1]} {date.Year}");

    /// <summary>A date without its day of the week: “6 oktober 2026”.</summary>
    /// <param name="date">The date.</param>
    public static string Date(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}");

    /// <summary>The month of a date: “oktober 2026”.</summary>
    /// <param name="date">The date.</param>
    public static string Month(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{Months[date.Month - 1]} {date.Year}");

    /// <summary>An instant in full, on a Dutch clock: “dinsdag 6 oktober 2026, 9.30 uur”.</summary>
    /// <param name="instant">Any instant.</param>
    public static string InFull(DateTimeOffset instant)
    {
        var local = ToLocal(instant);
        return string.Create(CultureInfo.InvariantCulture, $"{InFull(DateOnly.FromDateTime(local.DateTime))}, {local.Hour}.{local.Minute:D2} uur");
    }
}
