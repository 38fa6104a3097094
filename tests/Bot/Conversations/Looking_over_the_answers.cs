namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Looking_over_the_answers : ConversationTests
{
    [Fact]
    public async Task An_overview_per_section_shows_every_question_and_who_answered_it()
    {
        var transcript = new Transcript("Overzicht van een onderdeel, met twee coördinatoren");
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Jongeren doen klusjes voor criminelen.", "later", "past niet bij ons omdat de provincie dit doet", "partners");
        var fatima = await ColleagueOfAsync(noor);
        await fatima.SettlesAsync("meebepalen", "ja");
        noor.Transcript = transcript;

        await noor.TypesAsync("overzicht van 1.1");
        noor.Sees("Jongeren doen klusjes voor criminelen. · Noor, alleen");
        noor.Sees("Ja · Fatima, alleen");
        noor.Sees("Overgeslagen. We slaan deze vraag over, want er denken nu geen ambtenaren mee.");
        Assert.Equal(17, CardText.Pressable(noor.Card).Count(press => press["verb"]!.ToString() == "goto"));
        await noor.PressesAsync("1.2 Draagvlak");
        Assert.Equal(11, CardText.Pressable(noor.Card).Count(press => press["verb"]!.ToString() == "goto"));
        await noor.PressesAsync("1.3 Kaders");

        Assert.Equal(32, CardText.Pressable(noor.Card).Count(press => press["verb"]!.ToString() == "goto"));
        transcript.ShouldBeApproved("Overzicht");
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
            var overview = CardText.Pressable(noor.Card).Where(press => press["verb"]!.ToString() == "goto").ToList();
            foreach (var change in overview)
            {
                await noor.PressAsync(change);
                if (noor.Reads.Contains("We slaan deze vraag over", StringComparison.Ordinal))
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
}
