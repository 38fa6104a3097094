using System.Globalization;
using Sleutelnet.Core.Moments;

namespace Sleutelnet.Core.Tests.Moments;

/// <summary>What a confirmation says of a rhythm.</summary>
public sealed class Rhythms_in_words
{
    [Theory]
    [InlineData("once", "2026-10-06", "eenmalig")]
    [InlineData("1d", "2026-10-06", "elke dag")]
    [InlineData("7d", "2026-10-06", "elke week op dinsdag")]
    [InlineData("14d", "2026-10-08", "elke twee weken op donderdag")]
    [InlineData("56d", "2026-10-05", "elke acht weken op maandag")]
    [InlineData("91d", "2026-10-05", "elke 13 weken op maandag")]
    [InlineData("10d", "2026-10-06", "elke tien dagen")]
    [InlineData("1m", "2026-10-15", "elke maand op de 15e")]
    [InlineData("1m", "2026-10-31", "elke maand op de 31e of de laatste dag")]
    [InlineData("3m", "2026-10-06", "elke drie maanden")]
    [InlineData("6m", "2027-03-01", "elk halfjaar")]
    [InlineData("18m", "2026-10-06", "elke 18 maanden")]
    [InlineData("12m", "2027-01-15", "elk jaar op 15 januari")]
    [InlineData("24m", "2027-01-15", "elke twee jaar op 15 januari")]
    [InlineData("12m", "2028-02-29", "elk jaar op 29 februari, of anders op 28 februari")]
    [InlineData("2:tuesday:12m", "2026-10-13", "elk jaar op de tweede dinsdag van oktober")]
    [InlineData("-1:friday:1m", "2026-10-30", "elke laatste vrijdag van de maand")]
    [InlineData("1:monday:3m", "2026-11-02", "elke drie maanden op de eerste maandag van de maand")]
    [InlineData("4:wednesday:6m", "2026-11-25", "elk halfjaar op de vierde woensdag van de maand")]
    [InlineData("3:sunday:24m", "2026-11-15", "elke twee jaar op de derde zondag van november")]
    public void A_rhythm_is_said_as_people_say_it(string rhythm, string start, string words) =>
        Assert.Equal(words, DutchRhythm.InWords(new Schedule(DateOnly.Parse(start, CultureInfo.InvariantCulture), Schedule.UsualTime, Rhythm.Parse(rhythm))));
}
