using System.Globalization;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Tests.Understanding;

/// <summary>Instants on a Dutch clock, over both changes of the clock.</summary>
public sealed class Time_in_the_Netherlands
{
    [Theory]
    [InlineData("2026-10-06T07:30:00Z", "dinsdag 6 oktober 2026, 9.30 uur")]
    [InlineData("2026-01-01T00:05:00Z", "donderdag 1 januari 2026, 1.05 uur")]
    [InlineData("2026-12-31T23:00:00Z", "vrijdag 1 januari 2027, 0.00 uur")]
    [InlineData("2026-03-29T00:59:00Z", "zondag 29 maart 2026, 1.59 uur")]
    [InlineData("2026-03-29T01:00:00Z", "zondag 29 maart 2026, 3.00 uur")]
    [InlineData("2026-10-25T00:30:00Z", "zondag 25 oktober 2026, 2.30 uur")]
    [InlineData("2026-10-25T01:30:00Z", "zondag 25 oktober 2026, 2.30 uur")]
    [InlineData("2026-10-25T02:00:00Z", "zondag 25 oktober 2026, 3.00 uur")]
    [InlineData("2028-02-29T12:00:00Z", "dinsdag 29 februari 2028, 13.00 uur")]
    [InlineData("2026-10-06T09:30:00+02:00", "dinsdag 6 oktober 2026, 9.30 uur")]
    public void An_instant_is_written_in_full_on_a_Dutch_clock(string instant, string text) =>
        Assert.Equal(text, DutchTime.InFull(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-07-01T21:59:59Z", "2026-07-01")]
    [InlineData("2026-07-01T22:00:00Z", "2026-07-02")]
    [InlineData("2026-12-01T22:59:59Z", "2026-12-01")]
    [InlineData("2026-12-01T23:00:00Z", "2026-12-02")]
    public void The_day_begins_at_midnight_in_the_Netherlands(string instant, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), DutchTime.Day(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(1, "januari")]
    [InlineData(3, "maart")]
    [InlineData(5, "mei")]
    [InlineData(8, "augustus")]
    [InlineData(12, "december")]
    public void Months_are_written_out_in_Dutch(int month, string name) =>
        Assert.Contains($" {name} ", DutchTime.InFull(new DateOnly(2026, month, 10)), StringComparison.Ordinal);

    [Fact]
    public void What_is_written_in_full_reads_as_the_same_day()
    {
        for (var day = new DateOnly(2027, 1, 1); day.Year < 2029; day = day.AddDays(1))
            Assert.Equal(day, DutchDates.Read(DutchTime.InFull(day), new DateOnly(2026, 10, 6)));
    }
}
