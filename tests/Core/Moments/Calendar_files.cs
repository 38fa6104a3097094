using System.Globalization;
using System.Text;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Tests.Moments;

/// <summary>What another calendar makes of the file.</summary>
public sealed class Calendar_files
{
    private static readonly DateTimeOffset Stamp = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);
    private static readonly Period Summer = new(new DateOnly(2027, 7, 19), new DateOnly(2027, 8, 27));

    [Theory]
    [InlineData("once", "2026-12-25")]
    [InlineData("once", "2027-03-01")]
    [InlineData("7d", "2026-12-04")]
    [InlineData("7d", "2026-12-05")]
    [InlineData("14d", "2026-12-07")]
    [InlineData("10d", "2026-12-07")]
    [InlineData("56d", "2026-12-07")]
    [InlineData("1m", "2026-12-15")]
    [InlineData("1m", "2026-12-29")]
    [InlineData("1m", "2027-01-30")]
    [InlineData("1m", "2026-12-31")]
    [InlineData("3m", "2026-12-31")]
    [InlineData("6m", "2027-03-01")]
    [InlineData("6m", "2027-01-31")]
    [InlineData("6m", "2026-08-31")]
    [InlineData("12m", "2027-01-01")]
    [InlineData("12m", "2028-02-29")]
    [InlineData("18m", "2026-12-31")]
    [InlineData("24m", "2026-12-25")]
    [InlineData("1:monday:1m", "2026-12-07")]
    [InlineData("-1:friday:1m", "2026-11-27")]
    [InlineData("2:tuesday:12m", "2027-10-12")]
    [InlineData("4:thursday:3m", "2027-02-25")]
    public void A_reader_of_the_file_sees_the_days_on_which_it_is_really_said(string rhythm, string start)
    {
        foreach (var from in (string[])["2026-11-22", "2027-07-01"])
        {
            var schedule = new Schedule(Date(start), new TimeOnly(9, 30), Rhythm.Parse(rhythm));
            if (schedule.On(Date(from)) is not { } first)
                continue;
            var days = new WorkingDays([Summer]);
            var calendar = Parsed(Entry(schedule) with { From = Date(from), WorkingDays = days });
            var until = first.AddYears(5);
            Assert.Equal(Said(schedule, first, until, days), calendar.Begins(until));
        }
    }

    [Theory]
    [InlineData("2026-10-25", "02:30")]
    [InlineData("2027-03-26", "09:30")]
    [InlineData("2027-03-30", "00:00")]
    public void A_time_keeps_its_place_on_the_clock_over_both_changes(string start, string time)
    {
        var schedule = new Schedule(Date(start), TimeOnly.Parse(time, CultureInfo.InvariantCulture), new EveryMonths(1));
        var calendar = Parsed(Entry(schedule));
        Assert.All(calendar.Begins(schedule.Start.AddYears(5)), instant => Assert.Equal(schedule.Time, TimeOnly.FromDateTime(DutchTime.ToLocal(instant).DateTime)));
    }

    [Fact]
    public void Every_day_of_a_month_and_every_number_of_months_is_a_rule_that_gives_the_same_dates()
    {
        for (var day = 27; day <= 31; day++)
        {
            for (var months = 1; months <= 24; months++)
            {
                var schedule = new Schedule(new DateOnly(2026, 12, day), new TimeOnly(14, 0), new EveryMonths(months));
                var until = schedule.Start.AddYears(5);
                Assert.Equal(Said(schedule, schedule.Start, until, new WorkingDays([])), Parsed(Entry(schedule)).Begins(until));
            }
        }
    }

    [Fact]
    public void A_long_recess_gives_one_date_after_it()
    {
        var schedule = new Schedule(new DateOnly(2027, 7, 5), Schedule.UsualTime, new EveryDays(7));
        var begins = Parsed(Entry(schedule) with { WorkingDays = new WorkingDays([Summer]) }).Begins(new DateOnly(2027, 9, 14));
        Assert.Equal(["07-05", "07-12", "08-30", "09-06", "09-13"], begins.Select(instant => DutchTime.Day(instant).ToString("MM-dd", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_file_is_as_the_standard_wants_it()
    {
        var entry = Entry(new Schedule(new DateOnly(2027, 3, 1), Schedule.UsualTime, new EveryMonths(6)));
        var calendar = Parsed(entry, entry with { Uid = "veen-2", Schedule = entry.Schedule with { Rhythm = new Once() } });
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sleutelnet//Sleutelnet//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"], calendar.Lines[..5]);
        Assert.Equal(["END:VCALENDAR", ""], calendar.Lines[^2..]);
        Assert.Equal("RRULE:FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=1", calendar.Events[0]["RRULE"].Single());
        Assert.Equal("DTSTART;TZID=Europe/Amsterdam:20270301T093000", calendar.Events[0]["DTSTART"].Single());
        Assert.Equal("20261122T100000Z", ParsedCalendar.Value(calendar.Events[0], "DTSTAMP"));
        Assert.Equal("PT30M", ParsedCalendar.Value(calendar.Events[0], "DURATION"));
        Assert.All(calendar.Events.Where(found => found.Contains("RECURRENCE-ID")), found => Assert.Equal("veen-1@sleutelnet", ParsedCalendar.Value(found, "UID")));
        Assert.Equal("veen-2@sleutelnet", ParsedCalendar.Value(calendar.Events[^1], "UID"));
        Assert.Empty(calendar.Events[^1]["RRULE"]);
    }

    [Theory]
    [InlineData("Komma, puntkomma; schuine \\ streep: en “aanhalingstekens”")]
    [InlineData("Twee\nregels\r\nen nog een")]
    [InlineData("Een lange titel met letters als é, ë en ï die over de grens van vijfenzeventig tekens gaat, en 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂")]
    [InlineData("")]
    public void Any_text_comes_back_as_it_was_from_lines_of_at_most_75_bytes(string text)
    {
        var calendar = Parsed(Entry(new Schedule(new DateOnly(2027, 3, 1), Schedule.UsualTime, new Once())) with { Summary = text, Description = text });
        Assert.All(calendar.Lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.DoesNotContain(calendar.Lines, line => line.Contains('\n', StringComparison.Ordinal) || line.Contains('\r', StringComparison.Ordinal) || line.Contains('\uFFFD', StringComparison.Ordinal));
        Assert.Equal(text.ReplaceLineEndings("\n"), ParsedCalendar.Text(calendar.Events[0], "SUMMARY"));
        Assert.Equal(text == "", !calendar.Events[0].Contains("DESCRIPTION"));
    }

    [Fact]
    public void What_has_no_date_any_more_is_not_in_the_file() =>
        Assert.Empty(Parsed(Entry(new Schedule(new DateOnly(2026, 3, 2), Schedule.UsualTime, new Once())) with { From = new DateOnly(2026, 11, 22) }).Events);

    private static List<DateTimeOffset> Said(Schedule schedule, DateOnly first, DateOnly until, WorkingDays days)
    {
        var said = new SortedSet<DateOnly>();
        for (DateOnly? next = first; next is { } date && date < until; next = schedule.After(date))
            said.Add(days.OnOrAfter(date));
        return [.. said.Select(day => DutchTime.Instant(day, schedule.Time))];
    }

    private static CalendarEntry Entry(Schedule schedule) => new("veen-1", "Evaluatie", "Hoe gaat het?", schedule, schedule.Start, new WorkingDays([]));

    private static ParsedCalendar Parsed(params CalendarEntry[] entries) => new(CalendarFile.Write(entries, Stamp));

    private static DateOnly Date(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
