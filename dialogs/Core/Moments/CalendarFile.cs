namespace Sleutelnet.Core.Moments;

/// <summary>A moment in a calendar file.</summary>
/// <param name="Uid">What it is called in every file.</param>
/// <param name="Summary">Its title.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Schedule">Its planned dates.</param>
/// <param name="From">The first planned date that is in the file.</param>
/// <param name="WorkingDays">The days it may be on.</param>
public sealed record CalendarEntry(string Uid, string Summary, string Description, Schedule Schedule, DateOnly From, WorkingDays WorkingDays);

/// <summary>Writes moments as a file for another calendar (RFC 5545).</summary>
public static class CalendarFile
{
    /// <summary>The file.</summary>
    /// <param name="entries">The moments.</param>
    /// <param name="stamp">When it is written, in UTC.</param>
    public static string Write(IReadOnlyList<CalendarEntry> entries, DateTimeOffset stamp)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var lines = entries.SelectMany(entry => (string[])["BEGIN:VEVENT", $"UID:{entry.Uid}", $"DTSTAMP:{stamp.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}", $"SUMMARY:{entry.Summary}", "END:VEVENT"]);
        return string.Join("\r\n", ["BEGIN:VCALENDAR", "VERSION:2.0", .. lines, "END:VCALENDAR", ""]);
    }
}
