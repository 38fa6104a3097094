using System.Net;
using System.Text.Json.Nodes;

namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>The agenda by chat: planned in one sentence or step by step, changed, put off, ended.</summary>
public sealed class Planning_moments : ConversationTests
{
    [Fact]
    public async Task A_moment_is_planned_in_one_sentence_and_shown_in_full()
    {
        var transcript = new Transcript("Een herinnering plannen, bekijken en veranderen");
        var noor = await NoorAsync(transcript);

        await noor.TypesAsync("herinner ons elk half jaar aan de evaluatie");
        noor.Sees("Gepland: Evaluatie");
        noor.Sees("dinsdag 6 april 2027, 9.30 uur (Nederlandse tijd).");
        noor.Sees("elk halfjaar");
        await noor.TypesAsync("herinner me op 13 oktober om half drie aan de taart");
        noor.Sees("dinsdag 13 oktober 2026, 14.30 uur");
        await noor.TypesAsync("agenda");
        await noor.PressesAsync("Nieuwe herinnering");
        await noor.TypesAsync("de bijeenkomst in het buurthuis");
        await noor.TypesAsync("volgende vrijdag");
        noor.Sees("Welke datum bedoel je?");
        await noor.TypesAsync("2");
        noor.Sees("vrijdag 16 oktober 2026, 9.30 uur");
        await noor.PressesAsync("Andere datum");
        await noor.TypesAsync("gisteren");
        noor.Sees("Dit is al voorbij");
        await noor.TypesAsync("tweede dinsdag van november om half tien");
        noor.Sees("dinsdag 10 november 2026, 9.30 uur");
        await noor.PressesAsync("Niet meer");
        noor.Sees("Deze herinnering staat uit: ");
        await noor.PressesAsync("Weer aanzetten");
        await noor.TypesAsync("agenda");
        noor.Sees("de bijeenkomst in het buurthuis");
        transcript.ShouldBeApproved("Een herinnering plannen");
    }

    [Fact]
    public async Task What_the_guide_offers_is_planned_with_a_press()
    {
        var transcript = new Transcript("Voorstellen uit de handreiking in de agenda");
        var noor = await NoorAsync(transcript);
        await noor.TypesAllAsync("draait al", "het loopt al");

        await noor.TypesAsync("agenda");
        noor.Sees("De handreiking noemt deze momenten.");
        await noor.PressesAsync("Evaluatie");
        noor.Sees("Voorstel van Sleutelnet");
        await noor.PressesAsync("Plan zo");
        noor.Sees("Gepland: Evaluatie");
        await noor.TypesAsync("agenda");
        await noor.PressesAsync(CardText.Pressable(noor.Card).Select(press => press["title"]!.ToString()).First(title => title.EndsWith("voorstellen tegelijk", StringComparison.Ordinal)));
        noor.Sees("momenten gepland");
        transcript.ShouldBeApproved("Voorstellen in de agenda");
    }

    [Fact]
    public async Task An_offer_that_is_declined_is_not_made_again()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("draait al", "het loopt al", "agenda");

        await noor.PressesAsync("Evaluatie");
        await noor.PressesAsync("Niet nodig");
        noor.Sees("Goed, dit plan ik niet: Evaluatie.");
        noor.Sees("> Evaluatie · Deze herinnering staat uit.");
        await noor.TypesAsync("herinner ons elk jaar aan de evaluatie");
        noor.Sees("Gepland: Evaluatie");
    }

    [Theory]
    [InlineData("herinner ons ooit aan de evaluatie", "Dat is nog geen dag")]
    [InlineData("herinner ons op 31 februari aan de evaluatie", "Die datum bestaat niet")]
    [InlineData("herinner ons elke dag aan de evaluatie", "Vaker dan één keer per week")]
    [InlineData("herinner ons op 1 maart 2020 aan de evaluatie", "Dit is al voorbij")]
    public async Task A_date_that_cannot_be_gets_a_sentence_and_the_question_again(string typed, string said)
    {
        var noor = await NoorAsync();

        await noor.TypesAsync(typed);

        noor.Sees(said);
        noor.Sees("Wanneer?");
        await noor.TypesAsync("1 maart");
        noor.Sees("Gepland: Evaluatie");
    }

    [Fact]
    public async Task A_text_about_a_person_is_not_kept_as_a_reminder()
    {
        var noor = await NoorAsync();

        await noor.TypesAsync("herinner ons op 13 oktober aan Fatima El Amrani bellen op 06-12345678");
        noor.Sees("Dit heb ik niet opgeslagen.");
        await noor.TypesAsync("agenda");

        noor.Sees("Er is nog niets gepland.");
    }

    [Fact]
    public async Task How_reminders_come_is_settled_by_chat()
    {
        var transcript = new Transcript("Rustig, pauze en reces");
        var noor = await NoorAsync(transcript);

        await noor.TypesAllAsync("herinner ons elke dinsdag aan de koffie", "rustig", "gewoon", "reces van 19 tot en met 23 oktober", "pauze tot 1 september");
        noor.Sees("Tot woensdag 1 september 2027 stuur ik niemand een herinnering.");
        await noor.TypesAllAsync("status", "stop de pauze", "instellingen");
        await noor.PressesAsync("Haal dit reces weg");
        noor.Sees("Dat reces telt niet meer mee.");
        transcript.ShouldBeApproved("Rustig, pauze en reces");
    }

    [Fact]
    public async Task A_calendar_file_is_handed_out_once()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("herinner ons elk half jaar aan de evaluatie", "agendabestand");
        noor.Sees("De link werkt één keer, tot dinsdag 6 oktober 2026, 10.30 uur.");
        var link = LinkOf(noor.Card);

        var file = await noor.Bot.Http.GetStringAsync(link);
        using var again = await noor.Bot.Http.GetAsync(link);

        Assert.Contains("SUMMARY:Evaluatie", file, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Contains("Vraag in de chat een nieuwe", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_calendar_file_is_made_of_nothing()
    {
        var noor = await NoorAsync();

        await noor.TypesAsync("agendabestand");

        noor.Sees("Er komt nog niets, dus er is niets voor een agendabestand.");
    }

    [Fact]
    public async Task A_link_to_a_calendar_file_ends_after_an_hour()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("herinner ons elk half jaar aan de evaluatie", "agendabestand");

        noor.Bot.Clock.Now += TimeSpan.FromMinutes(60);
        using var late = await noor.Bot.Http.GetAsync(LinkOf(noor.Card));

        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }

    [Fact]
    public async Task A_date_of_the_municipality_that_is_answered_moves_its_moment()
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("begroting", "4 november 2027");
        await noor.TypesAsync("agenda");
        await noor.PressesAsync("Begroting");
        await noor.PressesAsync("Plan zo");
        noor.Sees("donderdag 9 september 2027");

        await noor.SettlesAsync("begroting", "11 november 2027");

        noor.Sees("Verzet, omdat je antwoord veranderde");
        noor.Sees("donderdag 16 september 2027");
    }

    [Fact]
    public async Task What_was_planned_last_is_changed_in_the_agenda_and_no_answer_is_taken_back_for_it()
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("vraagstuk", "Jongeren vertrouwen de gemeente weinig.");
        await noor.TypesAllAsync("herinner ons elk half jaar aan de evaluatie", "ongedaan");

        noor.Sees("Je laatste wijziging was in de agenda.");
        await noor.TypesAsync("ga naar vraagstuk");
        noor.Sees("Jongeren vertrouwen de gemeente weinig.");
    }

    private static string LinkOf(JsonNode card) => CardText.Elements(card).Single(element => element["type"]?.ToString() == "Action.OpenUrl")["url"]!.ToString();
}
