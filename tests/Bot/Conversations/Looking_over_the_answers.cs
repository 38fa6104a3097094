using System.Text.Json.Nodes;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Looking_over_the_answers : ConversationTests
{
    [Fact]
    public async Task The_overview_shows_what_is_open_first_then_every_section_and_each_section_who_answered_what()
    {
        var transcript = new Transcript("Overzicht van alles en van een onderdeel, met twee coördinatoren");
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Jongeren doen klusjes voor criminelen.", "later", "past niet bij ons omdat de provincie dit doet", "partners");
        var fatima = await ColleagueOfAsync(noor);
        await fatima.SettlesAsync("meebepalen", "ja");
        noor.Transcript = transcript;

        await noor.TypesAsync("overzicht");
        noor.Sees("Nog open bij 1.1 Doel");
        noor.Sees("Wat het netwerk doet · Voor later · Noor, alleen");
        noor.SeesNo("Jongeren doen klusjes");
        await noor.TypesAsync("volgende pagina");
        noor.SeesNo("Alle onderdelen\n");
        await noor.PressesAsync("Vorige pagina");
        await noor.PressesAsync("1.1 Doel");
        noor.Sees("Ja · Fatima, alleen");
        noor.Sees("Overgeslagen. We slaan deze vraag over");
        await noor.PressesAsync("Alle onderdelen");

        noor.Sees("> 1.1 Doel · Fase 1 · 4 van 13 klaar");
        transcript.ShouldBeApproved("Overzicht");
    }

    [Theory]
    [InlineData("overzicht doel")]
    [InlineData("overzicht 1.2")]
    [InlineData("overzicht kaders")]
    public async Task Every_question_of_a_section_stands_on_one_of_its_pages(string overview)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");

        await noor.TypesAsync(overview);

        var section = GuideReader.ReadBuiltIn().Sections.Single(section => noor.Reads.Contains($"Overzicht · {section.Id} {section.Short}", StringComparison.Ordinal));
        var listed = await ListedAsync(noor);
        Assert.Equal(section.Questions.Where(question => question is not { OnDemand: true, AppliesWhen: not null }).Select(question => question.Id.Value).Order(StringComparer.Ordinal), listed.Select(press => press["data"]!["question"]!.ToString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("overzicht pagina 2", "Overzicht · pagina 2 van")]
    [InlineData("overzicht 1.3 pagina 2", "Overzicht · 1.3 Kaders · pagina 2 van 2")]
    [InlineData("overzicht van kaders pagina 99", "Overzicht · 1.3 Kaders · pagina 2 van 2")]
    [InlineData("overzicht verder", "Overzicht · pagina 1 van")]
    [InlineData("overzicht > overzicht verder", "Overzicht · pagina 2 van")]
    [InlineData("overzicht > volgende pagina > volgende pagina > vorige pagina", "Overzicht · pagina 2 van")]
    [InlineData("overzicht 1.3 > volgende pagina > volgende pagina > volgende pagina > vorige pagina", "Overzicht · 1.3 Kaders · pagina 1 van 2")]
    [InlineData("overzicht 1.3 > vorige pagina", "Overzicht · 1.3 Kaders · pagina 1 van 2")]
    [InlineData("overzicht > overzicht doel > volgende pagina", "Overzicht · 1.1 Doel")]
    [InlineData("overzicht inleiding > volgende pagina", "Overzicht · pagina 1 van")]
    public async Task Pages_can_be_asked_for_by_typing(string way, string shown)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");

        await noor.TypesAllAsync(way.Split(" > "));

        noor.Sees(shown);
        noor.SeesNo("Opgeslagen");
    }

    [Fact]
    public async Task A_page_is_turned_in_whatever_process_the_word_arrives()
    {
        await using var other = await RunningBot.StartAsync();
        var noor = await NoorAsync();
        await noor.TypesAsync("overzicht 1.3");

        noor.Bot = other;
        await noor.TypesAsync("volgende pagina");

        noor.Sees("Overzicht · 1.3 Kaders · pagina 2 van 2");
    }

    [Fact]
    public async Task Changing_an_answer_loses_no_later_one_and_marks_what_depends_on_it()
    {
        var transcript = new Transcript("Een antwoord wijzigen: latere antwoorden blijven, wat ervan afhangt krijgt een merkteken");
        var noor = await NoorAsync();
        await noor.SettlesAsync("doelen", "1 en 5");
        await noor.SettlesAsync("ander doel", "Energie besparen in de buurt");
        await noor.SettlesAsync("meebepalen", "ja");
        Pass(TimeSpan.FromMinutes(10));
        await noor.TypesAsync("ga naar vraagstuk");
        noor.Transcript = transcript;

        await noor.TypesAllAsync("wijzig doelen", "2 en 5", "overzicht van 1.1");
        noor.Sees("Kijk dit antwoord na. Een antwoord waar het van afhangt is veranderd. Energie besparen in de buurt");
        noor.Sees("Meebepalen · Ja · Noor");
        await noor.TypesAllAsync("wijzig ander doel", "Energie besparen in twee buurten", "overzicht van 1.1");
        noor.SeesNo("Kijk dit antwoord na");
        Pass(TimeSpan.FromMinutes(10));
        await noor.TypesAllAsync("wijzig doelen", "2", "wijzig ander doel", "wijzig doelen", "2 en 5", "overzicht van 1.1");

        noor.Sees("Energie besparen in twee buurten");
        transcript.ShouldBeApproved("Een antwoord wijzigen");
    }

    [Fact]
    public async Task Every_answer_of_a_section_can_be_changed_from_the_overview()
    {
        var noor = await NoorAsync();
        await noor.AnswersPhaseAsync(1);

        foreach (var section in (string[])["inleiding", "1.1", "1.2", "1.3"])
        {
            await noor.TypesAsync("overzicht van " + section);
            foreach (var change in await ListedAsync(noor))
            {
                await noor.PressAsync(change);
                if (noor.Reads.Contains("We slaan deze vraag over", StringComparison.Ordinal) || IsOnDemand(change))
                    continue;
                noor.Sees(change["title"]!.ToString());
                noor.Sees("Nu staat er: ");
            }
        }
    }

    [Theory]
    [InlineData("ga naar 1.2", "1.2 Draagvlak · vraag 1 van 11")]
    [InlineData("ga naar draagvlak", "1.2 Draagvlak · vraag 1 van 11")]
    [InlineData("naar stap 1.2", "1.2 Draagvlak · vraag 1 van 11")]
    [InlineData("wijzig het doel van het netwerk", "Wat wil je met het netwerk bereiken?")]
    [InlineData("wijzig doelen", "Wat wil je met het netwerk bereiken?")]
    [InlineData("pas doelen aan", "Wat wil je met het netwerk bereiken?")]
    [InlineData("ik wil doelen wijzigen", "Wat wil je met het netwerk bereiken?")]
    [InlineData("verander mijn antwoord op doelen", "Wat wil je met het netwerk bereiken?")]
    [InlineData("ga naar vraag 3 van 1.2", "Hoeveel steun voelen ambtenaren")]
    [InlineData("ga naar 1.9", "Die vraag of dat onderdeel ken ik niet.")]
    [InlineData("wijzig de kleur", "Die vraag of dat onderdeel ken ik niet.")]
    public async Task A_place_is_found_by_what_people_call_it(string typed, string found)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");

        await noor.TypesAsync(typed);

        noor.Sees(found);
        noor.SeesNo("Opgeslagen");
    }

    private static bool IsOnDemand(JsonObject press) => GuideReader.ReadBuiltIn().Find(new QuestionId(press["data"]!["question"]!.ToString()))!.OnDemand;

    /// <summary>The questions that the pages of an overview list, from the one at hand on.</summary>
    private static async Task<List<JsonObject>> ListedAsync(Coordinator coordinator)
    {
        var listed = new List<JsonObject>();
        while (true)
        {
            listed.AddRange(CardText.Pressable(coordinator.Card).Where(press => press["verb"]!.ToString() == "goto"));
            if (!CardText.Buttons(coordinator.Card).Any(button => button["title"]!.ToString() == "Volgende pagina"))
                return listed;
            await coordinator.PressesAsync("Volgende pagina");
        }
    }
}
