using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Tests.Understanding;

/// <summary>Whole numbers as people write them; what is not one number is refused.</summary>
public sealed class Numbers_in_Dutch
{
    [Theory]
    [InlineData("40", 40)]
    [InlineData("0", 0)]
    [InlineData("40.", 40)]
    [InlineData("ongeveer 40", 40)]
    [InlineData("ca. 40 mensen", 40)]
    [InlineData("±40", 40)]
    [InlineData("een stuk of 20", 20)]
    [InlineData("een kleine 40", 40)]
    [InlineData("maximaal 25 sleutelpersonen", 25)]
    [InlineData("ongeveer 1.200 mensen", 1200)]
    [InlineData("1.200", 1200)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("1200", 1200)]
    [InlineData("-5", -5)]
    [InlineData("min of meer 20", 20)]
    [InlineData("(12)", 12)]
    [InlineData("twintig", 20)]
    [InlineData("achtien", 18)]
    [InlineData("zo’n vijvtig mensen", 50)]
    [InlineData("Twintig mensen", 20)]
    [InlineData("een stuk of twintig", 20)]
    [InlineData("een man of tien", 10)]
    [InlineData("eenentwintig", 21)]
    [InlineData("drieëntwintig", 23)]
    [InlineData("tweeentwintig", 22)]
    [InlineData("vijfentwintig", 25)]
    [InlineData("negenennegentig", 99)]
    [InlineData("honderd", 100)]
    [InlineData("honderdtwintig", 120)]
    [InlineData("tweehonderdvijftig", 250)]
    [InlineData("vijftienhonderd", 1500)]
    [InlineData("tweeduizend", 2000)]
    [InlineData("één", 1)]
    [InlineData("één medewerker", 1)]
    [InlineData("een", 1)]
    [InlineData("geen", 0)]
    [InlineData("nog geen", 0)]
    [InlineData("nul", 0)]
    public void A_text_with_one_number_means_it(string text, int number) => Assert.Equal(number, DutchNumbers.Read(text));

    [Theory]
    [InlineData("min twee")]
    [InlineData("")]
    [InlineData("veel")]
    [InlineData("geen idee")]
    [InlineData("een paar")]
    [InlineData("een paar honderd")]
    [InlineData("een hele grote groep")]
    [InlineData("enkele tientallen")]
    [InlineData("40-50")]
    [InlineData("40 - 50")]
    [InlineData("40 à 50")]
    [InlineData("40 tot 50")]
    [InlineData("tussen 40 en 50")]
    [InlineData("3 of 4")]
    [InlineData("2 of drie")]
    [InlineData("twee of drie")]
    [InlineData("1 op de tien")]
    [InlineData("geen 20")]
    [InlineData("niet 20")]
    [InlineData("1,5")]
    [InlineData("1.5")]
    [InlineData("12,5")]
    [InlineData("3.14")]
    [InlineData("1.200,50")]
    [InlineData("1.2000")]
    [InlineData("20 duizend")]
    [InlineData("2 miljoen")]
    [InlineData("99999999999")]
    [InlineData("٤٠")]
    public void What_is_not_one_whole_number_is_refused(string text) => Assert.Null(DutchNumbers.Read(text));

    [Theory]
    [InlineData("1", false)]
    [InlineData("2", true)]
    [InlineData("honderd", true)]
    [InlineData("101", false)]
    [InlineData("-5", false)]
    public void A_number_must_lie_within_the_questions_bounds(string text, bool fits)
    {
        var reading = AnswerReader.ReadTyped(SmallGuide.Content.Find(new QuestionId("b.members"))!, text, new DateOnly(2026, 10, 6));

        Assert.Equal(fits, reading is Understood);
        if (!fits)
            Assert.Equal(AnswerProblem.OutOfRange, ((NotUnderstood)reading).Problem);
    }
}
