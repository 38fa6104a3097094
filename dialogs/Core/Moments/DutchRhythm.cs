using System.Globalization;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Moments;

/// <summary>How often a moment comes, in Dutch.</summary>
public static class DutchRhythm
{
    private static readonly string[] Numbers =
        ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    /// <summary>The rhythm in small letters, to stand in a sentence: “eenmalig”, “elk halfjaar”, “elke twee weken op dinsdag”, “elk jaar op de tweede dinsdag van oktober”.</summary>
    /// <param name="schedule">The schedule, whose first date gives the day or month that is named.</param>
    public static string InWords(Schedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        var start = schedule.Start;
        return schedule.Rhythm switch
        {
            EveryDays { Days: 1 } => "elke dag",
            EveryDays { Days: var days } when days % 7 == 0 => $"{Every(days / 7, "week", "weken")} op {DutchTime.Weekday(start.DayOfWeek)}",
            EveryDays { Days: var days } => Every(days, "dag", "dagen"),
            EveryMonths { Months: 1 } => $"elke maand op de {DayOfMonth(start.Day)}",
            EveryMonths { Months: 6 } => "elk halfjaar",
            EveryMonths { Months: var months } when months % 12 == 0 => $"{Years(months)} op {DayOfYear(start)}",
            EveryMonths { Months: var months } => Every(months, "maand", "maanden"),
            NthWeekday { Months: 1 } nth => $"elke {DayInMonth(nth)} van de maand",
            NthWeekday { Months: var months } nth when months % 12 == 0 => $"{Years(months)} op de {DayInMonth(nth)} van {DutchTime.MonthName(start.Month)}",
            NthWeekday { Months: 6 } nth => $"elk halfjaar op de {DayInMonth(nth)} van de maand",
            NthWeekday { Months: var months } nth => $"{Every(months, "maand", "maanden")} op de {DayInMonth(nth)} van de maand",
            _ => "eenmalig",
        };
    }

    private static string Years(int months) => months == 12 ? "elk jaar" : Every(months / 12, "jaar", "jaar");

    private static string Every(int count, string one, string more) =>
        count == 1 ? $"elke {one}" : $"elke {(count < Numbers.Length ? Numbers[count] : count.ToString(CultureInfo.InvariantCulture))} {more}";

    private static string DayOfMonth(int day) => day > 28 ? string.Create(CultureInfo.InvariantCulture, $"{day}e of de laatste dag") : string.Create(CultureInfo.InvariantCulture, $"{day}e");

    private static string DayOfYear(DateOnly day) => (day.Month, day.Day) switch
    {
        (2, 29) => "29 februari, of anders op 28 februari",
        _ => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {DutchTime.MonthName(day.Month)}"),
    };

    private static string DayInMonth(NthWeekday nth)
    {
        var which = nth.Nth switch { 1 => "eerste", 2 => "tweede", 3 => "derde", 4 => "vierde", _ => "laatste" };
        return $"{which} {DutchTime.Weekday(nth.Day)}";
    }
}
