using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Search;

namespace Sleutelnet.Core.Tests.Search;

/// <summary>A small guide is searched as people type: with other forms, errors, compounds and other words for the same.</summary>
public sealed class What_is_typed
{
    private static readonly GuideSearch Search = new(Guide());

    [Theory]
    [InlineData("voorzitter", "a.chair")]
    [InlineData("VOORZITTER?!", "a.chair")]
    [InlineData("wat zegt de handreiking over een voorzitter", "a.chair")]
    [InlineData("voorzitters", "a.chair")]
    [InlineData("voorziter", "a.chair")]
    [InlineData("vorzitter", "a.chair")]
    [InlineData("voorzittersrol", "a.chair")]
    [InlineData("evaluaties", "a.look-back")]
    [InlineData("geëvalueerd", "a.look-back")]
    [InlineData("evaluatiemoment", "a.look-back")]
    [InlineData("terugkijken", "a.look-back")]
    [InlineData("exit", "a.leaving")]
    [InlineData("gesprek met wie vertrekt", "a.leaving")]
    [InlineData("gestopt", "a.leaving")]
    [InlineData("budget", "a.return")]
    [InlineData("nadelen van geld", "a.return")]
    public void The_passage_that_was_meant_comes_first(string typed, string question) =>
        Assert.Equal(new QuestionTopic(new QuestionId(question)), Search.Find(typed)[0].About);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?")]
    [InlineData("wat zegt de handreiking over")]
    [InlineData("de het een")]
    [InlineData("snorfiets")]
    [InlineData("zzzzzz qqqq")]
    [InlineData("🙂")]
    [InlineData("\uD83D")]
    public void What_is_not_there_is_not_found(string typed) => Assert.Empty(Search.Find(typed));

    [Fact]
    public void No_more_is_found_than_was_asked_for()
    {
        Assert.True(Search.Find("netwerk", 10).Count > 1);
        Assert.Single(Search.Find("netwerk", 1));
    }

    [Fact]
    public void A_term_is_found_by_its_names() =>
        Assert.Equal(new EntryTopic("term.reciprocity"), Search.Find("begrip wederkerigheid")[0].About);

    [Fact]
    public void A_name_of_the_thing_itself_goes_above_a_mention_in_a_text() =>
        Assert.Equal(new QuestionTopic(new QuestionId("a.chair")), Search.Find("voorzitter")[0].About);

    [Fact]
    public void The_side_that_was_asked_for_is_shown()
    {
        Assert.Equal(PassageKind.Minus, Search.Find("nadeel geld")[0].Kind);
        Assert.Equal(PassageKind.Plus, Search.Find("voordelen van geld")[0].Kind);
    }

    [Fact]
    public void A_page_that_is_pasted_is_searched_by_its_beginning() =>
        Assert.Equal(
            Search.Find("voorzitter").Select(hit => hit.Key),
            Search.Find("voorzitter " + new string('x', 50_000) + " " + string.Concat(Enumerable.Repeat("netwerk", 5_000))).Select(hit => hit.Key));

    [Fact]
    public void A_key_of_a_passage_that_is_gone_names_nothing() => Assert.Null(Search.At("gone/question"));

    private static GuideContent Guide() => SmallGuide.Read(new Dictionary<string, string>
    {
        ["guide.json"] = SmallGuide.Frame,
        ["a.json"] =
            """
            { "id": "A", "phase": 1, "order": 1, "title": "Het begin", "short": "Begin",
              "knowledge": [ { "id": "term.reciprocity", "title": "Wederkerigheid", "names": ["wederkerig"], "text": "Allebei geven en krijgen.", "covers": [], "origin": "proposal" } ],
              "questions": [
                { "id": "a.chair", "kind": "text", "text": "Wie wordt de voorzitter van het netwerk?", "covers": [], "origin": "proposal", "short": "Voorzitter", "minutes": 1,
                  "explanation": [ { "text": "Deze rol bepaalt de sfeer in het netwerk.", "covers": [], "origin": "proposal" } ] },
                { "id": "a.look-back", "kind": "yesNo", "text": "Is er een evaluatie van het netwerk?", "covers": [], "origin": "proposal", "short": "Evaluatie", "minutes": 1,
                  "explanation": [ { "text": "Plan een moment om te kijken wat lukt.", "covers": [], "origin": "proposal" } ] },
                { "id": "a.leaving", "kind": "yesNo", "text": "Houd je een exitgesprek met wie vertrekt uit het netwerk?", "covers": [], "origin": "proposal", "short": "Exitgesprek", "minutes": 1,
                  "explanation": [ { "text": "Vraag of iemand een voorzitter weet die wil blijven.", "covers": [], "origin": "proposal" } ] },
                { "id": "a.return", "kind": "choice", "text": "Wat geef je terug?", "covers": [], "origin": "proposal", "short": "Terug", "minutes": 1,
                  "explanation": [ { "text": "Wie iets krijgt, blijft langer.", "covers": [], "origin": "proposal" } ],
                  "options": [
                    { "id": "money", "text": "Geld",
                      "pluses": [ { "text": "Leden merken meteen dat hun werk telt.", "covers": [], "origin": "proposal" } ],
                      "minuses": [ { "text": "Er blijft minder over voor activiteiten.", "covers": [], "origin": "proposal" } ] },
                    { "id": "training", "text": "Een training" } ] } ] }
            """,
    });
}
