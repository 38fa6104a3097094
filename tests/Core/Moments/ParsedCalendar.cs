using System.Globalization;

namespace Sleutelnet.Core.Tests.Moments;

/// <summary>Reads a calendar file back, by the letter of RFC 5545 and apart from the code that writes it.</summary>
internal sealed class ParsedCalendar
{
    private const string Format = "yyyyMMdd'T'HHmmss";

    public ParsedCalendar(string file)
    {
        Lines = file.Split("\r\n");
        Unfolded = file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < Unfolded.Length; at++)
        {
            if (Unfolded[at] == "BEGIN:VEVENT")
                Events.Add(Unfolded[(at + 1)..Array.IndexOf(Unfolded, "END:VEVENT", at)].ToLookup(line => line[..line.IndexOfAny([':', ';'])]));
        }
    }

    public string[] Lines { get; }

    public string[] Unfolded { get; }

    public List<ILookup<string, string>> Events { get; } = [];

    public static string Value(ILookup<string, string> found, string name) => found[name].Single()[(found[name].Single().IndexOf(':', StringComparison.Ordinal) + 1)..];

    public static string Text(ILookup<string, string> found, string name) =>
        Value(found, name).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    /// <summary>The instants at which an event begins, before a day.</summary>
    public List<DateTimeOffset> Begins(DateOnly until)
    {
        var master = Events.Single(found => !found.Contains("RECURRENCE-ID"));
        var start = Local(Value(master, "DTSTART"));
        var left = master["EXDATE"].Select(line => Local(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..])).ToHashSet();
        var moved = Events.Where(found => found.Contains("RECURRENCE-ID")).ToDictionary(found => Local(Value(found, "RECURRENCE-ID")), found => Local(Value(found, "DTSTART")));
        Assert.All(moved.Keys.Concat(left), date => Assert.True(master.Contains("RRULE") && IsIn(Value(master, "RRULE"), start, date)));
        var dates = new List<DateTime>();
        for (var date = start; date < until.ToDateTime(default); date = date.AddDays(1))
        {
            if (date == start || (master.Contains("RRULE") && IsIn(Value(master, "RRULE"), start, date)))
                dates.Add(date);
        }

        return [.. dates.Where(date => !left.Contains(date)).Select(date => moved.GetValueOrDefault(date, date)).Order().Select(Instant)];
    }

    private static bool IsIn(string rule, DateTime start, DateTime date)
    {
        var parts = rule.Split(';').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
        var interval = int.Parse(parts["INTERVAL"], CultureInfo.InvariantCulture);
        var months = ((date.Year - start.Year) * 12) + date.Month - start.Month;
        return parts["FREQ"] switch
        {
            "DAILY" => (date - start).Days % interval == 0,
            "WEEKLY" => (Monday(date) - Monday(start)).Days / 7 % interval == 0 && Code(date) == parts["BYDAY"],
            "MONTHLY" => months % interval == 0 && IsDay(parts, date),
            "YEARLY" => (date.Year - start.Year) % interval == 0 && parts["BYMONTH"] == $"{date.Month}" && IsDay(parts, date),
            _ => throw new FormatException(rule),
        };
    }

    private static bool IsDay(Dictionary<string, string> parts, DateTime date)
    {
        var days = Enumerable.Range(1, DateTime.DaysInMonth(date.Year, date.Month)).Select(day => new DateTime(date.Year, date.Month, day)).ToArray();
        if (parts.TryGetValue("BYDAY", out var byDay))
        {
            var such = days.Where(day => Code(day) == byDay[^2..]).ToArray();
            var nth = int.Parse(byDay[..^2], CultureInfo.InvariantCulture);
            return (nth < 0 ? such[^-nth] : such[nth - 1]) == date.Date;
        }

        if (parts["BYMONTHDAY"] == "-1")
            return days[^1] == date.Date;
        var numbers = parts["BYMONTHDAY"].Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToHashSet();
        var set = days.Where(day => numbers.Contains(day.Day)).ToArray();
        return parts.TryGetValue("BYSETPOS", out var place) ? place == "-1" && set[^1] == date.Date : set.Contains(date.Date);
    }

    // The two observances of the file, as a reader of it would apply them.
    private DateTimeOffset Instant(DateTime local)
    {
        Assert.Equal(2, Unfolded.Count(line => line is "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU" or "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"));
        var (summer, winter) = (LastSunday(local.Year, 3).AddHours(2), LastSunday(local.Year, 10).AddHours(3));
        return new DateTimeOffset(local, TimeSpan.FromHours(local >= summer && local < winter ? 2 : 1));
    }

    private static DateTime LastSunday(int year, int month) => new DateTime(year, month, 31).AddDays(-(int)new DateTime(year, month, 31).DayOfWeek);

    private static DateTime Monday(DateTime date) => date.Date.AddDays(-(((int)date.DayOfWeek + 6) % 7));

    private static string Code(DateTime date) => new[] { "SU", "MO", "TU", "WE", "TH", "FR", "SA" }[(int)date.DayOfWeek];

    private static DateTime Local(string value) => DateTime.ParseExact(value, Format, CultureInfo.InvariantCulture);
}
