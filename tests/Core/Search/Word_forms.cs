using Sleutelnet.Core.Search;

namespace Sleutelnet.Core.Tests.Search;

/// <summary>The forms of a Dutch word are one word when searching, and other words stay others.</summary>
public sealed class Word_forms
{
    [Theory]
    [InlineData("vertrouwen vertrouwt vertrouwde vertrouwd vertrouw")]
    [InlineData("sleutelpersoon sleutelpersonen")]
    [InlineData("evaluatie evaluaties evalueren evalueert evalueerde")]
    [InlineData("afspraak afspraken afspraakje")]
    [InlineData("werven werving werf werft")]
    [InlineData("stoppen stopt stop stopte")]
    [InlineData("vergadering vergaderingen vergaderen vergadert")]
    [InlineData("organisatie organisaties organiseren organiseert")]
    [InlineData("selectie selecteren selecteert")]
    [InlineData("facilitator faciliteren faciliteert")]
    [InlineData("gelijkwaardig gelijkwaardige gelijkwaardigheid")]
    [InlineData("mogelijkheid mogelijkheden")]
    [InlineData("overheid overheden")]
    [InlineData("groot grote grootste")]
    [InlineData("huis huizen huisje")]
    [InlineData("gesprek gesprekken gesprekje gesprekjes")]
    [InlineData("collega collegas")]
    [InlineData("voorzitter voorzitters")]
    [InlineData("verschil verschillen verschillend verschillende")]
    [InlineData("vergoeding vergoedingen vergoeden")]
    [InlineData("contact contacten")]
    [InlineData("proces processen")]
    [InlineData("kans kansen")]
    [InlineData("idee ideeen")]
    [InlineData("gemeente gemeentes gemeenten")]
    [InlineData("motivatie motiveren")]
    [InlineData("discussie discussies")]
    [InlineData("bijeenkomst bijeenkomsten")]
    [InlineData("besluit besluiten")]
    public void Forms_of_one_word_have_one_stem(string forms) =>
        Assert.Single(forms.Split(' ').Select(DutchStemmer.Stem).Distinct());

    [Theory]
    [InlineData("overheid over")]
    [InlineData("weekend week")]
    [InlineData("college collega")]
    [InlineData("kring krijgen")]
    [InlineData("vertrouwen vertrouwelijk")]
    [InlineData("rol rel")]
    [InlineData("doel deel")]
    [InlineData("tijd taak")]
    [InlineData("relatie regel")]
    public void Other_words_have_other_stems(string words) =>
        Assert.Equal(2, words.Split(' ').Select(DutchStemmer.Stem).Distinct().Count());

    [Theory]
    [InlineData("gestopt", "stoppen")]
    [InlineData("gewerkt", "werken")]
    [InlineData("georganiseerd", "organiseren")]
    [InlineData("gemotiveerd", "motivatie")]
    [InlineData("uitgenodigd", "uitnodigen")]
    [InlineData("samengewerkt", "samenwerking")]
    public void A_past_participle_has_the_stem_of_its_verb(string participle, string verb) =>
        Assert.Equal(DutchStemmer.Stem(verb), DutchStemmer.OfParticiple(participle));

    [Theory]
    [InlineData("gemeente")]
    [InlineData("geld")]
    [InlineData("agenda")]
    [InlineData("vertrouwd")]
    public void What_is_no_participle_has_no_other_stem(string word) =>
        Assert.Null(DutchStemmer.OfParticiple(word));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("je")]
    [InlineData("en")]
    [InlineData("heden")]
    [InlineData("tjes")]
    [InlineData("eeee")]
    [InlineData("1234567")]
    public void Odd_and_short_words_are_no_trouble(string word)
    {
        var stem = DutchStemmer.Stem(word);

        Assert.Equal(stem, DutchStemmer.Stem(stem));
    }
}
