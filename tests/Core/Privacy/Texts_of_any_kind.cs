using System.Globalization;
using System.Text;
using Sleutelnet.Core.Privacy;

namespace Sleutelnet.Core.Tests.Privacy;

/// <summary>The guard answers for any text: empty, broken, very long, made to keep it busy.</summary>
public sealed class Texts_of_any_kind
{
    private const int Long = 100_000;

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData(".,;:-()@!?/")]
    [InlineData("👍🏽👩‍👩‍👧‍👦")]
    [InlineData("שלום مرحبا 你好")]
    public void A_text_without_people_holds_nothing(string text) => Assert.Empty(PersonalText.Find(text));

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uDE00 moslim \uD83D")]
    [InlineData("a\uFFFE\uFFFF\u0000b")]
    public void A_broken_text_is_read_as_far_as_it_goes(string text) => Assert.Empty(PersonalText.Find(text));

    [Fact]
    public void Any_characters_can_be_read()
    {
        var random = new Random(20261006);
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => (char)random.Next(0x10000)));

            Assert.All(PersonalText.Find(text), finding => Assert.True(Enum.IsDefined(finding)));
        }
    }

    [Fact]
    public void One_sentence_is_found_in_a_very_long_text()
    {
        var filling = string.Concat(Enumerable.Repeat("We zoeken mensen met en zonder migratieachtergrond. ", Long / 52));

        Assert.Empty(PersonalText.Find(filling));
        Assert.Equal([PersonalFinding.Health], PersonalText.Find($"{filling}Karima heeft kanker. {filling}"));
    }

    // Each of these would take minutes if the work grew faster than the text.
    [Theory]
    [InlineData("a")]
    [InlineData("0")]
    [InlineData("0 ")]
    [InlineData("06 ")]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData("a@a.")]
    [InlineData(" at ")]
    [InlineData("Karim heeft een ")]
    [InlineData("is ")]
    [InlineData("de zoon van ")]
    [InlineData("12-12-")]
    [InlineData("(")]
    [InlineData("Van ")]
    [InlineData("Jan ")]
    [InlineData("jan van ")]
    [InlineData("A-1-")]
    [InlineData("06 een ")]
    [InlineData("instagram a.b")]
    [InlineData("t.me/")]
    [InlineData("zijn broer ")]
    public void Repetition_does_not_keep_it_busy(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, Long / piece.Length).ToString();

        Assert.DoesNotContain(PersonalFinding.Radicalisation, PersonalText.Find(text));
    }

    [Fact]
    public void Each_kind_is_told_once_and_in_a_fixed_order() =>
        Assert.Equal(
            [PersonalFinding.PhoneNumber, PersonalFinding.EmailAddress, PersonalFinding.Belief, PersonalFinding.Health],
            PersonalText.Find("Karima heeft kanker en Ahmed ook. Hij is moslim. Bel 0612345678 of 0687654321, of mail noor@gmail.com."));

    [Fact]
    public void The_language_of_the_machine_makes_no_difference()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            // In Turkish a capital I has another small letter.
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

            Assert.Contains(PersonalFinding.Belief, PersonalText.Find("IMAM HASSAN IS MOSLIM"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
