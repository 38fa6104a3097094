using System.Globalization;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Tests.Understanding;

/// <summary>Dates as people write them, read on Tuesday 6 October 2026.</summary>
public sealed class Dates_in_Dutch
{
    private static readonly DateOnly Today = new(2026, 10, 6);

    [Theory]
    [InlineData("2026-11-10", "2026-11-10")]
    [InlineData("10-11-2026", "2026-11-10")]
    [InlineData("10/11/2026", "2026-11-10")]
    [InlineData("10.11.2026", "2026-11-10")]
    [InlineData("10 - 11 - 2026", "2026-11-10")]
    [InlineData("10-11-26", "2026-11-10")]
    [InlineData("1-2-2027", "2027-02-01")]
    [InlineData("10 november 2026", "2026-11-10")]
    [InlineData("dinsdag 10 november 2026", "2026-11-10")]
    [InlineData("op 10 november 2026.", "2026-11-10")]
    [InlineData("10 NOVEMBER 2026", "2026-11-10")]
    [InlineData("10 nov 2026", "2026-11-10")]
    [InlineData("10 nov. 2026", "2026-11-10")]
    [InlineData("10 nov '26", "2026-11-10")]
    [InlineData("10nov", "2026-11-10")]
    [InlineData("10e november", "2026-11-10")]
    [InlineData("1ste december", "2026-12-01")]
    [InlineData("8december", "2026-12-08")]
    [InlineData("10 novenber 2026", "2026-11-10")]
    [InlineData("10 maart", "2027-03-10")]
    [InlineData("10 mrt", "2027-03-10")]
    [InlineData("3 sept", "2027-09-03")]
    [InlineData("6 oktober", "2026-10-06")]
    [InlineData("5 oktober", "2027-10-05")]
    [InlineData("7-10", "2026-10-07")]
    [InlineData("5/10", "2027-10-05")]
    [InlineData("3 november 2020", "2020-11-03")]
    [InlineData("29 februari", "2028-02-29")]
    [InlineData("29-2-2028", "2028-02-29")]
    [InlineData("dinsdag 10 november 2026, 9.30 uur", "2026-11-10")]
    [InlineData("10 november 10.30 uur", "2026-11-10")]
    [InlineData("10 november 10 uur", "2026-11-10")]
    [InlineData("november 2026", "2026-11-01")]
    [InlineData("in november", "2026-11-01")]
    [InlineData("begin maart", "2027-03-01")]
    [InlineData("10-11-2026 om 9.30 uur", "2026-11-10")]
    [InlineData("tien november", "2026-11-10")]
    [InlineData("dinsdag tien november om 10 uur", "2026-11-10")]
    [InlineData("10 november, twintig mensen", "2026-11-10")]
    [InlineData("een keer, op één december", "2026-12-01")]
    [InlineData("eenendertig december", "2026-12-31")]
    [InlineData("vandaag", "2026-10-06")]
    [InlineData("Morgen!", "2026-10-07")]
    [InlineData("overmorgen", "2026-10-08")]
    public void A_text_with_one_date_means_it(string text, string date) =>
        Assert.Equal(DateOnly.Parse(date, CultureInfo.InvariantCulture), DutchDates.Read(text, Today));

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("volgende week")]
    [InlineData("9.30 uur")]
    [InlineData("31 november 2026")]
    [InlineData("30 februari")]
    [InlineData("0 mei")]
    [InlineData("32 mei")]
    [InlineData("29-2-2027")]
    [InlineData("29-2-2100")]
    [InlineData("2026-13-10")]
    [InlineData("2026-11-31")]
    [InlineData("10-13-2026")]
    [InlineData("10-11-202")]
    [InlineData("10-11-20266")]
    [InlineData("10-11-1066")]
    [InlineData("10 brumaire")]
    [InlineData("10 november of 11 november")]
    [InlineData("10 en 11 november")]
    [InlineData("tien en elf november")]
    [InlineData("tien of elf november")]
    [InlineData("tien november of elf december")]
    [InlineData("nul mei")]
    [InlineData("eenendertig november")]
    [InlineData("morgen of overmorgen")]
    [InlineData("10 t/m 12 november 2026")]
    [InlineData("van 2026-11-10 tot 2026-11-12")]
    [InlineData("١٠-١١-٢٠٢٦")]
    public void What_is_not_one_date_of_the_calendar_is_refused(string text) => Assert.Null(DutchDates.Read(text, Today));

    [Fact]
    public void A_leap_day_can_be_eight_years_away() =>
        Assert.Equal(new DateOnly(2104, 2, 29), DutchDates.Read("29 februari", new DateOnly(2096, 3, 1)));
}
