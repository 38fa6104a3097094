using System.Globalization;
using Sleutelnet.Core.Moments;

namespace Sleutelnet.Core.Tests.Moments;

/// <summary>On which days nobody is reminded.</summary>
public sealed class Holidays_and_working_days
{
    private static readonly Period[] Recesses = [new(Date("2027-07-19"), Date("2027-08-27")), new(Date("2027-08-23"), Date("2027-09-03")), new(Date("2027-10-02"), Date("2027-10-01"))];

    [Theory]
    [InlineData("2026-01-01", "Nieuwjaarsdag")]
    [InlineData("2026-04-03", "Goede Vrijdag")]
    [InlineData("2026-04-05", "eerste paasdag")]
    [InlineData("2026-04-06", "tweede paasdag")]
    [InlineData("2026-04-27", "Koningsdag")]
    [InlineData("2025-04-26", "Koningsdag")]
    [InlineData("2025-04-27", null)]
    [InlineData("2031-04-26", "Koningsdag")]
    [InlineData("2026-05-05", "Bevrijdingsdag")]
    [InlineData("2026-05-14", "Hemelvaartsdag")]
    [InlineData("2026-05-24", "eerste pinksterdag")]
    [InlineData("2026-05-25", "tweede pinksterdag")]
    [InlineData("2026-12-25", "eerste kerstdag")]
    [InlineData("2026-12-26", "tweede kerstdag")]
    [InlineData("2026-12-05", null)]
    [InlineData("2026-12-31", null)]
    [InlineData("2027-05-06", "Hemelvaartsdag")]
    [InlineData("2035-05-03", "Hemelvaartsdag")]
    [InlineData("2038-04-26", "tweede paasdag")]
    public void A_public_holiday_has_its_name(string day, string? name) => Assert.Equal(name, DutchHolidays.NameOf(Date(day)));

    // As published in tables of Easter; 2049, 2076 and 2106 are years in which the correction of the full moon counts.
    [Theory]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    [InlineData("2031-04-13")]
    [InlineData("2032-03-28")]
    [InlineData("2033-04-17")]
    [InlineData("2034-04-09")]
    [InlineData("2035-03-25")]
    [InlineData("2036-04-13")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2106-04-18")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("1818-03-22")]
    public void Easter_is_where_the_tables_have_it(string day) => Assert.Equal(Date(day), DutchHolidays.Easter(Date(day).Year));

    [Fact]
    public void Every_year_has_eleven_holidays_or_ten_when_two_fall_on_one_day()
    {
        for (var year = 2020; year <= 2200; year++)
        {
            var count = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Count(day => DutchHolidays.NameOf(new DateOnly(year, 1, 1).AddDays(day)) is not null);
            Assert.Equal(DutchHolidays.Easter(year).AddDays(39) == new DateOnly(year, 5, 5) ? 10 : 11, count);
        }
    }

    [Theory]
    [InlineData("2026-12-26", FreeDayKind.Holiday, "tweede kerstdag")]
    [InlineData("2026-12-27", FreeDayKind.Weekend, null)]
    [InlineData("2027-07-24", FreeDayKind.Weekend, null)]
    [InlineData("2027-07-26", FreeDayKind.Recess, null)]
    public void A_free_day_says_why(string day, FreeDayKind kind, string? name) =>
        Assert.Equal(new FreeDay(kind, name), new WorkingDays(Recesses).WhyFree(Date(day)));

    [Theory]
    [InlineData("2026-10-06", "2026-10-06", "2026-10-06")]
    [InlineData("2026-10-10", "2026-10-12", "2026-10-09")]
    [InlineData("2026-12-25", "2026-12-28", "2026-12-24")]
    [InlineData("2027-01-01", "2027-01-04", "2026-12-31")]
    [InlineData("2027-03-27", "2027-03-30", "2027-03-25")]
    [InlineData("2027-05-16", "2027-05-18", "2027-05-14")]
    [InlineData("2027-07-19", "2027-09-06", "2027-07-16")]
    [InlineData("2027-09-04", "2027-09-06", "2027-07-16")]
    public void A_free_day_moves_to_the_next_working_day_or_back_to_the_last(string day, string after, string before)
    {
        var working = new WorkingDays(Recesses);
        Assert.Equal(Date(after), working.OnOrAfter(Date(day)));
        Assert.Equal(Date(before), working.OnOrBefore(Date(day)));
    }

    [Fact]
    public void No_moved_day_is_free_and_none_is_on_the_wrong_side()
    {
        var working = new WorkingDays(Recesses);
        for (var day = new DateOnly(2026, 1, 1); day.Year < 2037; day = day.AddDays(1))
        {
            var (after, before) = (working.OnOrAfter(day), working.OnOrBefore(day));
            Assert.Null(working.WhyFree(after));
            Assert.Null(working.WhyFree(before));
            Assert.True(before <= day && day <= after);
            Assert.Equal(working.WhyFree(day) is null, after == day && before == day);
        }
    }

    [Fact]
    public void A_recess_that_ends_before_it_begins_frees_no_day() =>
        Assert.Null(new WorkingDays(Recesses).WhyFree(Date("2027-10-01")));

    private static DateOnly Date(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
