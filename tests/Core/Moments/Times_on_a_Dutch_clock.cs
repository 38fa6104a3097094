using System.Globalization;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Tests.Moments;

/// <summary>The instant that goes with a time on a Dutch clock, over both changes of the clock.</summary>
public sealed class Times_on_a_Dutch_clock
{
    [Theory]
    [InlineData("2026-10-06 09:30", "2026-10-06 07:30")]
    [InlineData("2026-12-31 09:30", "2026-12-31 08:30")]
    [InlineData("2027-03-28 01:59", "2027-03-28 00:59")]
    [InlineData("2027-03-28 02:00", "2027-03-28 01:00")]
    [InlineData("2027-03-28 02:30", "2027-03-28 01:30")]
    [InlineData("2027-03-28 03:00", "2027-03-28 01:00")]
    [InlineData("2027-10-31 01:59", "2027-10-30 23:59")]
    [InlineData("2027-10-31 02:00", "2027-10-31 00:00")]
    [InlineData("2027-10-31 02:59", "2027-10-31 00:59")]
    [InlineData("2027-10-31 03:00", "2027-10-31 02:00")]
    [InlineData("2028-02-29 00:00", "2028-02-28 23:00")]
    [InlineData("2027-01-01 00:30", "2026-12-31 23:30")]
    public void A_local_time_is_one_instant(string local, string instant)
    {
        var at = DateTime.Parse(local, CultureInfo.InvariantCulture);
        var found = DutchTime.Instant(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at));
        Assert.Equal(DateTime.Parse(instant, CultureInfo.InvariantCulture), found.DateTime);
        Assert.Equal(TimeSpan.Zero, found.Offset);
    }

    [Fact]
    public void Over_ten_years_a_clock_shows_the_time_that_was_meant_but_in_the_hour_it_skips()
    {
        for (var day = new DateOnly(2026, 1, 1); day.Year < 2037; day = day.AddDays(1))
        {
            for (var half = 0; half < 48; half++)
            {
                var time = new TimeOnly(half / 2, half % 2 * 30);
                var skipped = time.Hour == 2 && day == LastSunday(day.Year, 3);
                Assert.Equal(day.ToDateTime(skipped ? time.AddHours(1) : time), DutchTime.ToLocal(DutchTime.Instant(day, time)).DateTime);
            }
        }
    }

    [Fact]
    public void A_time_that_the_clock_shows_twice_is_the_first_of_the_two()
    {
        for (var year = 2026; year < 2037; year++)
        {
            foreach (var minute in (int[])[0, 30, 59])
            {
                var instant = DutchTime.Instant(LastSunday(year, 10), new TimeOnly(2, minute));
                Assert.Equal(DutchTime.ToLocal(instant).DateTime, DutchTime.ToLocal(instant.AddHours(1)).DateTime);
                Assert.NotEqual(DutchTime.ToLocal(instant).DateTime, DutchTime.ToLocal(instant.AddHours(-1)).DateTime);
            }
        }
    }

    [Theory]
    [InlineData("02:30")]
    [InlineData("09:30")]
    [InlineData("00:00")]
    [InlineData("23:30")]
    public void What_comes_every_day_comes_once_on_each_day_over_both_changes_of_the_clock(string time)
    {
        var schedule = new Schedule(new DateOnly(2026, 9, 1), TimeOnly.Parse(time, CultureInfo.InvariantCulture), new EveryDays(1));
        var seen = new HashSet<DateOnly>();
        for (var (date, count) = (schedule.On(schedule.Start), 0); date is { } day && count < 900; date = schedule.After(day), count++)
            Assert.True(seen.Add(DutchTime.Day(DutchTime.Instant(day, schedule.Time))));
        Assert.Equal(900, seen.Count);
        Assert.Equal(899, seen.Max().DayNumber - seen.Min().DayNumber);
    }

    private static DateOnly LastSunday(int year, int month)
    {
        var last = new DateOnly(year, month, 31);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
