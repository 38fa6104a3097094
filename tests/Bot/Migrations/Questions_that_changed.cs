using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Migrations;

/// <summary>Networks that the first release stored, opened by bots whose content changed since.</summary>
public sealed class Questions_that_changed : ThreeReleases
{
    [Theory]
    [InlineData("begin.doel", "Nu staat er: Jongeren aan het werk (gegeven op dinsdag 1 september 2026 door Noor)")]
    [InlineData("begin.grootte", "Nu staat er: Meer dan twintig mensen (gegeven")]
    [InlineData("begin.kern", "Nu staat er: Nu meteen (gegeven")]
    [InlineData("begin.aantal", "Aantal · Eerder antwoord: 250 mensen (bij een vraag die nu anders is) · Noor, met partners")]
    [InlineData("werk.terug", "Terug · Eerder antwoord: Hulp; Een feest (bij een vraag die nu anders is) · Noor, met partners")]
    [InlineData("werk.wens", "Wens van toen · Eerder antwoord: Een buurthuis (bij een vraag die nu anders is) · Noor, met partners")]
    [InlineData("werk.steun", "Nu staat er: De wijkraad (gegeven")]
    [Fault(31)]
    public async Task Show_on_their_card_what_was_answered_before(string question, string shown)
    {
        var noor = await StoredAsync();

        await noor.GoesToAsync(question);

        noor.Sees(shown);
    }

    [Fact]
    public async Task Are_open_where_the_answer_fits_no_longer_and_counted_where_it_does()
    {
        var noor = await StoredAsync();

        await noor.TypesAsync("status");

        noor.Sees("1.1 Begin: 3 van 5 klaar");
        noor.Sees("1.2 Werk: 2 van 3 klaar");
    }

    [Fact]
    public async Task Stand_in_the_overview_with_every_answer_that_fits_no_longer()
    {
        var transcript = new Transcript("De vragen zijn veranderd: eerdere antwoorden gaan mee, of staan in het overzicht");
        var noor = await StoredAsync();
        noor.Transcript = transcript;

        await noor.TypesAsync("overzicht");
        noor.Sees("Begindag · Eerder antwoord: maandag 5 oktober 2026 (bij een vraag die er niet meer is) · Noor, met partners");
        noor.Sees("Aantal · Eerder antwoord: 250 mensen (bij een vraag die nu anders is) · Noor, met partners");
        noor.SeesNo("Jongeren aan het werk");
        await noor.TypesAllAsync("overzicht werk", "overzicht begin", "wijzig wens", "veel", "overzicht");

        noor.SeesNo("Een buurthuis");
        noor.Sees("Hulp; Een feest");
        transcript.ShouldBeApproved("De vragen zijn veranderd");
    }

    [Fact]
    [Fault(31)]
    public async Task Leave_what_is_stored_as_it_is_until_someone_answers()
    {
        var noor = await StoredAsync();
        var stored = await Rows.OfAsync(noor.Tenant);

        await noor.TypesAllAsync("status", "overzicht", "overzicht van begin", "overzicht van werk", "signalen", "uitleg");

        Assert.Equal(stored.Answers.Select(Rows.Columns), (await stored.AgainAsync()).Answers.Select(Rows.Columns));
        await noor.GoesToAsync("werk.wens");
        await noor.TypesAsync("veel");
        var after = await stored.AgainAsync();
        Assert.Equal(stored.Answers.Count, after.Answers.Count);
        Assert.Equal(("options", "veel", 3, 2), (after.Answer("werk.wens", "State"), after.Answer("werk.wens", "Value"), after.Answer("werk.wens", "Content"), after.Answer("werk.wens", "Version")));
        var logged = after.Log.Single(row => row.GetString("AfterValue") == "veel");
        Assert.Equal(("text", "Een buurthuis"), (logged.GetString("BeforeState"), logged.GetString("BeforeValue")));
        await noor.GoesToAsync("werk.wens");
        noor.SeesNo("Eerder antwoord");
    }

    [Fact]
    [Fault(31)]
    public async Task Take_the_answer_of_someone_who_stood_at_a_question_that_got_another_id()
    {
        var noor = await StoredAsync("begin.plan");

        await noor.TypesAsync("Meer sport in de wijk");

        noor.Sees("Opgeslagen bij Doel: Meer sport in de wijk");
        Assert.Equal("Meer sport in de wijk", (await Rows.OfAsync(noor.Tenant)).Answer("begin.doel", "Value"));
        Assert.Equal("Jongeren aan het werk", (await Rows.OfAsync(noor.Tenant)).Answer("begin.plan", "Value"));
    }

    [Fact]
    [Fault(31)]
    public async Task Are_asked_again_where_someone_stood_at_one_that_was_split_and_nothing_is_stored()
    {
        var noor = await StoredAsync("begin.vorm");
        var stored = await Rows.OfAsync(noor.Tenant);

        await noor.TypesAsync("2");

        noor.Sees("Deze vraag is veranderd. Ik heb je bericht niet opgeslagen. Lees de vraag en antwoord opnieuw.");
        noor.Sees("Hoe groot wordt het netwerk?");
        Assert.Equal(stored.Answers.Select(Rows.Columns), (await stored.AgainAsync()).Answers.Select(Rows.Columns));
        await noor.TypesAsync("1");
        noor.Sees("Opgeslagen bij Grootte: Onder de twintig mensen");
    }

    [Fact]
    [Fault(31)]
    public async Task Give_way_to_the_next_where_someone_stood_at_one_that_went()
    {
        var noor = await StoredAsync("werk.dag");

        await noor.TypesAsync("6 oktober 2026");

        noor.Sees("De vraag waar je was, is er niet meer. Ik heb je bericht niet opgeslagen.");
        Assert.Equal("begin.groep", Scenarios.QuestionOf(noor.Card));
        var other = await StoredAsync("werk.dag");
        await other.TypesAsync("status");
        other.SeesNo("is er niet meer");
        await other.TypesAsync("verder");
        Assert.Equal("begin.groep", Scenarios.QuestionOf(other.Card));
    }

    [Fact]
    [Fault(31)]
    public async Task Are_found_from_a_card_that_was_drawn_before()
    {
        var noor = await StoredAsync();
        noor.Bot = First;
        await noor.GoesToAsync("begin.plan");
        var plan = noor.Card;
        await noor.GoesToAsync("begin.vorm");
        var size = noor.Card;
        noor.Bot = Third;

        noor.Show(plan);
        await noor.PressesAsync("Opslaan", ("value", "Samen koken"));
        noor.Sees("Opgeslagen bij Doel: Samen koken");
        noor.Show(size);
        await noor.PressesAsync("Opslaan", ("value", "klein"));
        noor.Sees("Deze vraag is veranderd.");
        noor.Sees("Hoe groot wordt het netwerk?");
        noor.SeesNo("Opgeslagen");
    }
}
