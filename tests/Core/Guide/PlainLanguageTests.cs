using System.Text.RegularExpressions;

namespace Sleutelnet.Core.Tests.Guide;

/// <summary>The content reads at level B1: short sentences, no figures of speech, hard words explained.</summary>
public sealed partial class PlainLanguageTests
{
    private const int LongestSentence = 15;

    // How each word begins. A term explains it wherever it stands, or else each text that uses it does.
    private static readonly string[] HardWords =
    [
        "achterban", "ad hoc", "ambtstermijn", "begroting", "beleid", "bemiddel", "bestaansrecht", "cultuursensitie", "de-escal", "dialoog",
        "domein", "draagvlak", "evalu", "facilit", "feedback", "formeel", "gelijkwaardig", "gemeenschap", "griffier", "hiërarch", "informeel",
        "informele", "integratie", "integriteit", "interventie", "kerngroep", "klankbord", "maatregel", "neutra", "ondermijn", "participa",
        "polaris", "portefeuille", "professional", "radicalis", "regisseur", "reflecti", "scout", "sleutelpers", "sociale cohesie",
        "solidariteit", "tegenprestatie", "veerkracht", "vraagstuk", "weerba", "wederker", "zelforganisatie", "zelfstur",
    ];

    private static readonly string[] FiguresOfSpeech =
    [
        "lange adem", "vredestijd", "warm houden", "houd contacten warm", "bruggenbouwer", "brug slaan", "de brug tussen", "ogen en oren",
        "ogen-en-oren", "luis in de pels", "vinger aan de pols", "korte lijnen", "spiegel voor", "de boer op", "van de grond",
        "handen en voeten", "in kaart breng", "stip op de horizon", "borgen", "uitrollen", "meters maken", "neuzen", "op één lijn",
        "rode draad", "hand in hand", "om de tafel", "op tafel", "boven tafel", "de lat", "speerpunt", "kapstok", "blauwdruk", "aan de bel",
        "buiten beeld", "in beeld breng", "tegen de stroom", "leunen op", "leunt op", "achter staan", "uit de weg", "aan de slag",
        "ter harte", "ten slotte", "in de knel", "onder de loep", "voet aan de grond", "het hoofd bied", "de handen ineen", "op de rit",
        "met beide benen", "in het zadel", "zwaar tillen", "met open armen", "uit de grond", "gouden", "dubbeltje", "tackelen",
    ];

    [Fact]
    public void No_sentence_is_longer_than_fifteen_words() =>
        Findings.None(
            from text in ContentFiles.Texts
            from sentence in SentenceEnd().Split(text.Text)
            let words = sentence.Split(' ').Count(word => word.Any(char.IsLetterOrDigit))
            where words > LongestSentence
            select $"{text.Place}: {words} words: {sentence}");

    [Fact]
    public void Every_hard_word_is_explained_as_a_term_or_where_it_stands()
    {
        var terms = ContentFiles.Knowledge.SelectMany(entry => entry.Strings("names")).ToList();

        Findings.None(
            from word in HardWords
            where !terms.Any(name => Uses(name, word))
            from text in ContentFiles.Texts
            where Uses(text.Text, word) && !Explains(text.Text, word)
            select $"{word}: {text.Place}: {text.Text}");
    }

    [Fact]
    public void Every_apostrophe_is_a_curled_one() =>
        Findings.None(
            from text in ContentFiles.Texts
            where text.Text.Contains('\'', StringComparison.Ordinal)
            select $"{text.Place}: {text.Text}");

    [Fact]
    public void No_figure_of_speech_is_used() =>
        Findings.None(
            from figure in FiguresOfSpeech
            from text in ContentFiles.Texts
            where Uses(text.Text, figure)
            select $"{text.Place}: {figure}");

    [Fact]
    public void A_user_is_addressed_with_je() =>
        Findings.None(ContentFiles.Texts.Where(text => FormalAddress().IsMatch(text.Text)).Select(text => $"{text.Place}: {text.Text}"));

    [Theory]
    [InlineData("Een scout is iemand die nieuwe mensen zoekt.", true)]
    [InlineData("Iemand die nieuwe mensen zoekt, heet een scout.", true)]
    [InlineData("Kies een scout.", false)]
    public void A_sentence_with_the_word_and_its_meaning_explains_it(string sentence, bool explains) =>
        Assert.Equal(explains, Explains(sentence, "scout"));

    private static bool Uses(string text, string words) =>
        Regex.IsMatch(text, $@"\b{Regex.Escape(words)}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static bool Explains(string text, string word) =>
        SentenceEnd().Split(text).Any(sentence => Uses(sentence, word) && Meaning().IsMatch(sentence));

    [GeneratedRegex(@"(?<=[.!?…][’'”"")]*)\s+|\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(is|zijn|betekent|betekenen|heet|heten|noemen|noem)\b|[:(]")]
    private static partial Regex Meaning();

    [GeneratedRegex(@"\b(u|uw)\b", RegexOptions.IgnoreCase)]
    private static partial Regex FormalAddress();
}
