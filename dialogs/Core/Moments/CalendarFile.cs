using System.Globalization;

namespace Sleutelnet.Core.Moments;

/// <summary>A moment in a calendar file.</summary>
/// <param name="Uid">What it is called in every file, before <c>@sleutelnet</c>.</param>
/// <param name="Summary">Its title.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Schedule">Its planned dates.</param>
/// <param name="From">The first planned date that is in the file.</param>
/// <param name="WorkingDays">The days it may be on.</param>
public sealed record CalendarEntry(string Uid, string Summary, string Description, Schedule Schedule, DateOnly From, WorkingDays WorkingDays);

/// <summary>Writes moments as a file for another calendar (RFC 5545), on the days on which they are really said.</summary>
public static class CalendarFile
{
    // A rule knows no Dutch holidays; further ahead than this a date stands where it is planned.
    private const int YearsMoved = 5;

    private static readonly string[] Head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sleutelnet//Sleutelnet//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"];

    // Both rules of the European Union, from before any date in a file.
    private static readonly string[] Zone =
    [
        "BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam",
        "BEGIN:DAYLIGHT", "TZNAME:CEST", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZNAME:CET", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
    ];

    /// <summary>The file. What has no date any more is left out.</summary>
    /// <param name="entries">The moments.</param>
    /// <param name="stamp">When it is written.</param>
    public static string Write(IReadOnlyList<CalendarEntry> entries, DateTimeOffset stamp)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return CalendarLines.Join([.. Head, .. Zone, .. entries.SelectMany(entry => Events(entry, stamp)), "END:VCALENDAR"]);
    }

    private static IEnumerable<string> Events(CalendarEntry entry, DateTimeOffset stamp)
    {
        if (entry.Schedule.On(entry.From) is not { } first)
            return [];
        if (CalendarRule.Of(entry.Schedule, first) is not { } rule)
            return Event(entry, stamp, entry.WorkingDays.OnOrAfter(first), []);

        var (moved, left) = Exceptions(entry, first);
        return
        [
            .. Event(entry, stamp, first, [rule, .. left.Select(date => $"EXDATE;{Local(date, entry)}")]),
            .. moved.SelectMany(pair => Event(entry, stamp, pair.On, [$"RECURRENCE-ID;{Local(pair.Planned, entry)}"])),
        ];
    }

    // Dates that a long recess moves to one and the same day are one.
    private static (List<(DateOnly Planned, DateOnly On)> Moved, List<DateOnly> Left) Exceptions(CalendarEntry entry, DateOnly first)
    {
        var (moved, left, last) = (new List<(DateOnly, DateOnly)>(), new List<DateOnly>(), DateOnly.MinValue);
        var until = first.AddYears(YearsMoved);
        for (DateOnly? next = first; next is { } planned && planned < until; next = entry.Schedule.After(planned))
        {
            var on = entry.WorkingDays.OnOrAfter(planned);
            if (on <= last)
                left.Add(planned);
            else if (on != planned)
                moved.Add((planned, on));
            last = on > last ? on : last;
        }

        return (moved, left);
    }

    private static IEnumerable<string> Event(CalendarEntry entry, DateTimeOffset stamp, DateOnly day, IEnumerable<string> rules) =>
    [
        "BEGIN:VEVENT",
        $"UID:{CalendarLines.Escaped(entry.Uid)}@sleutelnet",
        string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{stamp.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"),
        $"DTSTART;{Local(day, entry)}",
        "DURATION:PT30M",
        .. rules,
        $"SUMMARY:{CalendarLines.Escaped(entry.Summary)}",
        .. entry.Description.Length > 0 ? [$"DESCRIPTION:{CalendarLines.Escaped(entry.Description)}"] : Array.Empty<string>(),
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ];

    private static string Local(DateOnly day, CalendarEntry entry) =>
        string.Create(CultureInfo.InvariantCulture, $"TZID=Europe/Amsterdam:{day.ToDateTime(entry.Schedule.Time):yyyyMMdd'T'HHmmss}");
}
