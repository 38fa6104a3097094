using System.Text;
using System.Text.RegularExpressions;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Tests.Understanding;

/// <summary>Text is kept as it was written, but for what hides or turns it around.</summary>
public sealed class Cleaned_text
{
    [Theory]
    [InlineData("Gewoon een zin.")]
    [InlineData("Coördinator, één café, ĳsvrij")]
    [InlineData("regel een\nregel twee\tmet tab")]
    [InlineData("👩‍👩‍👧‍👦 en 🏳️‍🌈 en 👍🏽")]
    [InlineData("שלום and مرحبا")]
    [InlineData("می‌خواهم")]
    [InlineData("**vet** <at>Anna</at> [link](https://example.org)")]
    public void What_a_reader_can_see_stays_as_it_is(string text) => Assert.Equal((text, false), TextCleaner.Clean(text));

    // Escaped, because half a surrogate pair cannot stand in an attribute.
    [Theory]
    [InlineData(@"a\uD83Db", "ab")]
    [InlineData(@"a\uDE00b", "ab")]
    [InlineData(@"a\uDE00\uD83Db", "ab")]
    [InlineData(@"a\uD83D", "a")]
    [InlineData(@"a\uD83D\u0000\uDE00b", "ab")]
    [InlineData(@"a\u0000b", "ab")]
    [InlineData(@"a\u0007\u001B\u007F\u0085b", "ab")]
    [InlineData(@"a\u202Eb\u202C", "ab")]
    [InlineData(@"\u202A\u202B\u202Da\u2066\u2067\u2068\u2069b", "ab")]
    [InlineData(@"\uFEFFa\uFEFFb", "ab")]
    [InlineData(@"a\uFFFDb\uFFFD", "ab")]
    [InlineData(@"a\uFFFEb\uFFFF", "ab")]
    public void What_hides_or_turns_text_around_goes_and_is_told(string text, string kept) =>
        Assert.Equal((kept, true), TextCleaner.Clean(Regex.Unescape(text)));

    [Theory]
    [InlineData("een\r\ntwee", "een\ntwee")]
    [InlineData("een\rtwee", "een\ntwee")]
    [InlineData("een\r\r\ntwee", "een\n\ntwee")]
    [InlineData("  een \r\n", "een")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("co\u0308ordinator", "cöordinator")]
    public void Line_ends_edges_and_normal_form_are_made_one_without_a_word(string text, string kept) =>
        Assert.Equal((kept, false), TextCleaner.Clean(text));

    [Theory]
    [InlineData(@"")]
    [InlineData(@"   ")]
    [InlineData(@"\r\n\t")]
    [InlineData(@"\u200B")]
    [InlineData(@"\u200D \u200E\u00A0\u2060")]
    [InlineData(@"\uD83D")]
    [InlineData(@"\u0000\u0000")]
    [InlineData(@"\uFFFD")]
    public void A_text_that_shows_nothing_is_empty(string text) => Assert.Equal("", TextCleaner.Clean(Regex.Unescape(text)).Text);

    [Fact]
    public void Cleaning_any_characters_gives_a_text_that_cleaning_leaves_alone()
    {
        var random = new Random(20261006);
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next(0x10000)));
            var clean = TextCleaner.Clean(text).Text;

            Assert.True(clean.IsNormalized(NormalizationForm.FormC));
            Assert.Equal((clean, false), TextCleaner.Clean(clean));
        }
    }
}
