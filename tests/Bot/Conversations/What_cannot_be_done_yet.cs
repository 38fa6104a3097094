namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>Wishes that wait for a later release: said so, never taken for an answer, and nothing is changed.</summary>
public sealed class What_cannot_be_done_yet : ConversationTests
{
    private const string Leave = "Een netwerk verlaten kan nog niet.";
    private const string Rename = "Een netwerk een andere naam geven kan nog niet.";
    private const string Withdraw = "Een code intrekken kan nog niet.";
    private const string Remove = "Een collega uit het netwerk halen kan nog niet.";
    private const string Delete = "Verwijderen kan ik niet. De beheerder van de opslag kan dat wel.";
    private const string Other = "Dat kan ik nog niet. Een antwoord wijzigen kan wel";
    private const string Answer = "Een antwoord wissen kan ik niet.";

    [Theory]
    [InlineData("verlaat netwerk", Leave)]
    [InlineData("Ik wil dit netwerk verlaten", Leave)]
    [InlineData("haal mij uit het netwerk", Leave)]
    [InlineData("verlaat netwerk Waterveen-Noord", Leave)]
    [InlineData("hernoem netwerk", Rename)]
    [InlineData("Hernoem het netwerk naar Waterveen-Zuid", Rename)]
    [InlineData("wijzig de naam van het netwerk", Rename)]
    [InlineData("kun je het netwerk een andere naam geven?", Rename)]
    [InlineData("geef het netwerk een andere naam", Rename)]
    [InlineData("trek uitnodiging in", Withdraw)]
    [InlineData("Ik wil de uitnodiging intrekken.", Withdraw)]
    [InlineData("annuleer de code", Withdraw)]
    [InlineData("verwijder een collega", Remove)]
    [InlineData("haal een collega uit het netwerk", Remove)]
    [InlineData("verwijder netwerk", Delete)]
    [InlineData("verwijder het hele netwerk alsjeblieft", Delete)]
    [InlineData("verwijdre netwerk", Delete)]
    [InlineData("hoe kan ik ons netwerk verwijderen?", Delete)]
    [InlineData("hef het netwerk op", Delete)]
    [InlineData("verwijder netwerk Waterveen-Noord", Delete)]
    [InlineData("verwijder mijn gegevens", Delete)]
    [InlineData("Wis mijn data", Delete)]
    [InlineData("wis alles", Delete)]
    [InlineData("verwijder mijn antwoord", Answer)]
    public async Task A_wish_that_stands_alone_is_answered_and_is_no_answer(string wish, string said)
    {
        var noor = await NoorAsync();
        foreach (var question in (string[])["ja", "ga naar soort netwerk", "ga naar vraagstuk"])
        {
            await noor.TypesAsync(question);
            var asked = Scenarios.QuestionOf(noor.Card);

            await noor.TypesAsync(wish);

            noor.Sees(said);
            noor.SeesNo("Opgeslagen");
            Assert.Equal(asked, Scenarios.QuestionOf(noor.Card));
        }
    }

    [Theory]
    [InlineData("Verwijder netwerk na netwerk en er blijft niemand over die de jongeren kent.")]
    [InlineData("Verlaat een sleutelpersoon het netwerk, dan vallen ouders terug op niemand.")]
    [InlineData("Wis alles wat ouders al probeerden niet uit, zij doen veel.")]
    [InlineData("Trek de uitnodiging in en ouders komen nooit meer terug.")]
    [InlineData("Haal collega’s van Jeugd erbij.")]
    [InlineData("De gegevens van de wijk verwijderen is geen oplossing.")]
    public async Task A_longer_open_answer_that_begins_so_is_an_answer(string answer)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");

        await noor.TypesAsync(answer);

        noor.Sees("Opgeslagen bij Vraagstuk: " + answer);
    }

    [Fact]
    public async Task As_a_reason_too_a_longer_text_is_what_it_seems()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "past niet bij ons");

        await noor.TypesAsync("verwijder netwerk");
        noor.Sees(Delete);
        noor.Sees("Waarom past deze vraag niet bij jullie?");

        await noor.TypesAsync("Nieuw netwerk van vaders loopt al, dus wij doen dit niet.");
        noor.Sees("past niet bij jullie. Reden: Nieuw netwerk van vaders loopt al, dus wij doen dit niet.");
    }

    [Theory]
    [InlineData("verwijder mijn gegevens", Delete)]
    [InlineData("verlaat netwerk", Leave)]
    public async Task Outside_any_network_it_is_said_too_and_becomes_no_name(string wish, string said)
    {
        var noor = new Coordinator(Bot, Tenants.New(), "Noor");
        await noor.TypesAllAsync("hallo", wish);
        noor.Sees(said);

        await noor.TypesAllAsync("nieuw netwerk", wish);

        noor.Sees(said);
        noor.Sees("Hoe heet het netwerk?");
    }
}
