using System.Globalization;
using Sleutelnet.Core.Moments;

namespace Sleutelnet.Core.Tests.Moments;

/// <summary>Which dates a rhythm gives.</summary>
public sealed class Dates_of_a_schedule
{
    [Theory]
    [InlineData("once", "2026-10-06", "2026-10-06")]
    [InlineData("7d", "2026-12-22", "2026-12-22 2026-12-29 2027-01-05")]
    [InlineData("14d", "2028-02-22", "2028-02-22 2028-03-07 2028-03-21")]
    [InlineData("1m", "2027-01-31", "2027-01-31 2027-02-28 2027-03-31 2027-04-30 2027-05-31")]
    [InlineData("1m", "2028-01-30", "2028-01-30 2028-02-29 2028-03-30")]
    [InlineData("6m", "2026-08-31", "2026-08-31 2027-02-28 2027-08-31 2028-02-29 2028-08-31")]
    [InlineData("12m", "2028-02-29", "2028-02-29 2029-02-28 2030-02-28 2031-02-28 2032-02-29")]
    [InlineData("18m", "2026-10-06", "2026-10-06 2028-04-06 2029-10-06")]
    [InlineData("2:tuesday:12m", "2026-10-13", "2026-10-13 2027-10-12 2028-10-10")]
    [InlineData("-1:friday:1m", "2026-10-30", "2026-10-30 2026-11-27 2026-12-25 2027-01-29")]
    [InlineData("1:monday:3m", "2026-11-02", "2026-11-02 2027-02-01 2027-05-03")]
    public void A_rhythm_gives_its_dates_in_order(string rhythm, string start, string dates)
    {
        var schedule = Schedule(start, rhythm);
        var expected = dates.Split(' ').Select(Date).ToArray();
        var given = new List<DateOnly>();
        for (var date = schedule.On(DateOnly.MinValue); date is { } next && given.Count < expected.Length; date = schedule.After(next))
            given.Add(next);
        Assert.Equal(expected, given);
    }

    [Theory]
    [InlineData("7d")]
    [InlineData("30d")]
    [InlineData("1m")]
    [InlineData("5m")]
    [InlineData("12m")]
    [InlineData("3:thursday:2m")]
    [InlineData("-1:wednesday:1m")]
    public void The_first_date_on_a_day_is_the_one_a_walk_over_all_dates_finds(string rhythm)
    {
        var schedule = Schedule("2026-12-31", rhythm);
        if (schedule.Rhythm is NthWeekday nth)
            schedule = schedule with { Start = Core.Moments.Schedule.InMonth(nth, schedule.Start) };
        DateOnly[] all = [.. Walk(schedule, new DateOnly(2039, 1, 1))];
        for (var day = schedule.Start.AddDays(-40); day < new DateOnly(2036, 12, 31); day = day.AddDays(1))
        {
            Assert.Equal(all.First(date => date >= day), schedule.On(day));
            Assert.Equal(all.First(date => date > day), schedule.After(day));
        }
    }

    [Fact]
    public void Every_day_is_exactly_one_date_a_day()
    {
        var schedule = Schedule("2027-12-01", "1d");
        for (var ahead = 0; ahead < 500; ahead++)
            Assert.Equal(schedule.Start.AddDays(ahead), schedule.On(schedule.Start.AddDays(ahead)));
    }

    [Fact]
    public void A_moment_that_comes_once_has_no_date_after_it()
    {
        var schedule = Schedule("2026-10-06", "once");
        Assert.Null(schedule.After(schedule.Start));
        Assert.Null(schedule.On(schedule.Start.AddDays(1)));
    }

    [Theory]
    [InlineData("once")]
    [InlineData("7d")]
    [InlineData("6m")]
    [InlineData("-1:friday:1m")]
    public void Nothing_is_planned_after_the_last_day(string rhythm)
    {
        Assert.Null(Schedule("2026-10-06", rhythm).On(new DateOnly(2201, 1, 1)));
        Assert.Null(Schedule("2026-10-06", rhythm).After(DateOnly.MaxValue));
        Assert.Null(Schedule("9999-12-31", rhythm).On(DateOnly.MinValue));
    }

    [Theory]
    [InlineData("1:tuesday:1m", "2026-10-06")]
    [InlineData("4:tuesday:1m", "2026-10-27")]
    [InlineData("-1:tuesday:1m", "2026-10-27")]
    [InlineData("1:thursday:1m", "2026-10-01")]
    [InlineData("-1:saturday:1m", "2026-10-31")]
    [InlineData("-1:sunday:1m", "2026-10-25")]
    public void A_day_of_the_week_in_a_month_is_counted_from_its_first_day_or_its_last(string rhythm, string date) =>
        Assert.Equal(Date(date), Core.Moments.Schedule.InMonth((NthWeekday)Rhythm.Parse(rhythm), new DateOnly(2026, 10, 17)));

    private static IEnumerable<DateOnly> Walk(Schedule schedule, DateOnly until)
    {
        var months = schedule.Start;
        for (var round = 0; ; round++)
        {
            var date = schedule.Rhythm switch
            {
                EveryDays every => schedule.Start.AddDays(round * every.Days),
                EveryMonths every => schedule.Start.AddMonths(round * every.Months),
                NthWeekday nth => InMonth(nth, months.AddMonths(round * nth.Months)),
                _ => throw new NotSupportedException(),
            };
            if (date > until)
                yield break;
            yield return date;
        }
    }

    private static DateOnly InMonth(NthWeekday nth, DateOnly month)
    {
        DateOnly[] days = [.. Enumerable.Range(1, DateTime.DaysInMonth(month.Year, month.Month)).Select(day => new DateOnly(month.Year, month.Month, day)).Where(day => day.DayOfWeek == nth.Day)];
        return nth.Nth < 0 ? days[^1] : days[nth.Nth - 1];
    }

    private static Schedule Schedule(string start, string rhythm) => new(Date(start), Core.Moments.Schedule.UsualTime, Rhythm.Parse(rhythm));

    private static DateOnly Date(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
