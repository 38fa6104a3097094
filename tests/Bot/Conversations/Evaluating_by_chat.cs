namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>Looking back with the network: per goal, then how it works, then what came out of it.</summary>
public sealed class Evaluating_by_chat : ConversationTests
{
    [Fact]
    public async Task An_evaluation_quotes_the_networks_own_goals_and_tells_what_came_out()
    {
        var transcript = new Transcript("Een evaluatie, met de doelen van het netwerk");
        var noor = await WithGoalsAsync(transcript);

        await noor.TypesAsync("evaluatie");
        noor.Sees(Evaluations.OwnGoal);
        await noor.PressesAsync("Begin");
        noor.Sees("Doel 1 van 2: ‘Het beleid beter maken’");
        await noor.TypesAsync("2");
        await noor.PressesAsync("Opslaan", ("value", "Twee plannen zijn aangepast na een avond met bewoners."));
        await noor.PressesAsync("3: ongeveer halverwege");
        await noor.TypesAllAsync("overslaan", "goed", "De avonden zijn druk. De agenda komt te laat.");
        await noor.TypesAllAsync("uitleg", "verder", "5", "later", "nee", "met een brief", "collega’s en sleutelpersonen");
        noor.Sees("Dit is nog open");
        await noor.TypesAllAsync("De agenda een week eerder sturen", "ik", "3 november");
        await noor.PressesAsync("Voeg toe", ("value", "Een avond met de leden houden"));
        await noor.TypesAllAsync("een andere collega", "1 februari", "klaar");

        noor.Sees("Dit kwam eruit");
        transcript.ShouldBeApproved("Een evaluatie");
    }

    [Fact]
    public async Task A_short_reflection_asks_about_the_network_alone()
    {
        var transcript = new Transcript("Kort terugkijken, tussen twee evaluaties");
        var noor = await WithGoalsAsync(transcript);

        await noor.TypesAsync("kort terugkijken");
        await noor.PressesAsync("Begin");
        await noor.TypesAllAsync("Nieuwe leden praatten meteen mee.", "voorbeeld", "verder", "De agenda komt te laat.", "veel", "2", "weten we niet", "klaar");

        noor.SeesNo(Evaluations.OwnGoal);
        transcript.ShouldBeApproved("Een reflectie");
    }

    [Fact]
    public async Task Without_goals_it_says_so_offers_to_set_one_and_goes_on_without()
    {
        var noor = await NoorAsync();

        await noor.TypesAsync("evaluatie");
        noor.Sees("Bij onderdeel 1.1 staat nog geen doel.");
        await noor.PressesAsync("Begin");
        noor.Sees("Hoe goed werkt het netwerk nu?");

        await noor.TypesAsync("ga naar doelen");
        noor.Sees("Wat wil je met het netwerk bereiken?");
    }

    [Theory]
    [InlineData("nee")]
    [InlineData("terug")]
    [InlineData("later")]
    public async Task What_is_not_begun_leaves_no_trace(string refusal)
    {
        var noor = await WithGoalsAsync();
        await noor.TypesAllAsync("evaluatie", refusal);

        noor.Sees("we beginnen nu niet");
        await noor.TypesAsync("status");
        noor.SeesNo("Half ingevuld");
    }

    [Fact]
    public async Task Back_later_and_dont_know_work_as_at_questions()
    {
        var noor = await WithGoalsAsync();
        await noor.BeginsToEvaluateAsync();

        await noor.TypesAsync("terug");
        noor.Sees("Dit is de eerste vraag.");
        await noor.TypesAllAsync("7");
        noor.Sees("Typ een getal van 1 tot en met 5.");
        await noor.TypesAllAsync("weten we niet", "later", "terug");
        noor.Sees("Nu staat er: Voor later");
        await noor.TypesAllAsync("terug", "4", "terug", "later");
        noor.Sees("Er stond al een antwoord. Dat blijft staan.");
    }

    [Fact]
    public async Task Nothing_is_completed_when_nothing_was_said()
    {
        var noor = await WithGoalsAsync();
        await noor.BeginsToEvaluateAsync();

        await noor.TypesAllAsync("afronden", "klaar");

        noor.Sees("Er is nog niets ingevuld.");
    }

    [Fact]
    public async Task Afterwards_she_is_where_she_was()
    {
        var noor = await WithGoalsAsync();
        var at = Scenarios.QuestionOf(noor.Card);

        await noor.EvaluatesAsync(2, 3, 4);
        await noor.TypesAsync("verder");

        Assert.Equal(at, Scenarios.QuestionOf(noor.Card));
    }

    [Theory]
    [InlineData("Ahmed is ziek en komt niet meer.")]
    [InlineData("Fatima van de moskee doet te weinig.")]
    public async Task What_tells_something_of_a_person_is_not_stored_and_can_be_written_again(string text)
    {
        var noor = await WithGoalsAsync();
        await noor.BeginsToEvaluateAsync();
        await noor.TypesAllAsync("3", text);

        noor.Sees("Dit heb ik niet opgeslagen");
        noor.Sees($"[Jouw antwoord: {text}]");
        Assert.DoesNotContain(text, (await Storage.Rows.OfAsync(noor.Tenant)).Snapshot(), StringComparison.Ordinal);

        await noor.PressesAsync("Opslaan", ("value", "Het komt door drukte dat minder leden meedoen."));
        noor.Sees("Doel 2 van 2");
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_not_stored_and_stands_on_the_card_again()
    {
        var noor = await WithGoalsAsync();
        await noor.BeginsToEvaluateAsync();
        var text = string.Concat(Enumerable.Repeat("Veel. ", 340));
        await noor.TypesAllAsync("3", text);

        noor.Sees("Je tekst is te lang. Gebruik hoogstens 2000 tekens.");
        noor.Sees("Veel. Veel. Veel.");
    }

    [Fact]
    public async Task A_question_typed_at_a_text_is_asked_about_first()
    {
        var noor = await WithGoalsAsync();
        await noor.BeginsToEvaluateAsync();
        await noor.TypesAllAsync("3", "Hoe weten we dat?");

        noor.Sees("Dat lijkt een vraag.");
        await noor.PressesAsync("Opslaan", ("value", "Hoe weten we dat?"));
        noor.Sees("Opgeslagen bij ‘Waaraan je het merkt’: Hoe weten we dat?");
    }

    private async Task<Coordinator> WithGoalsAsync(Transcript? transcript = null)
    {
        var noor = await NoorAsync();
        await noor.SetsGoalsAsync();
        noor.Transcript = transcript;
        return noor;
    }
}
