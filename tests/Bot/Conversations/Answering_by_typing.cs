namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Answering_by_typing : ConversationTests
{
    [Fact]
    public async Task Every_kind_of_question_can_be_answered_by_typing_on_a_phone()
    {
        var transcript = new Transcript("Doel en draagvlak, getypt op een telefoon");
        var noor = await NoorAsync(transcript);

        await noor.TypesAllAsync(
            "ja, omdat we jaren willen samenwerken",
            "Jongeren in de Kreken doen klusjes voor criminelen.",
            "Sleutelpersonen praten met ouders. Daardoor vragen ouders eerder hulp.",
            "We hebben een jeugdplan",
            "1 en 3",
            "meer domijnen",
            "een netwerk, omdat ouders ons niet bellen",
            "2",
            "Het moedernetwerk blijft zelfstandig. We overleggen elke maand.",
            "jongeren sterker en spanning want daar gaat het om",
            "jaa",
            "nee nog niet",
            "ja hoor",
            "klopt",
            "zeker",
            "we gaan door");
        noor.Sees("1.2 Draagvlak · vraag 1 van 11");
        await noor.TypesAllAsync("meer", "ja", "4", "We laten de wethouder meelopen.", "Jeugd en veiligheid", "Een plek waar jongeren terechtkunnen", "neee", "3 november 2026");

        noor.Sees("Opgeslagen bij Begroting: dinsdag 3 november 2026");
        noor.Sees("1.2 Draagvlak · vraag 9 van 11");
        transcript.ShouldBeApproved("Getypt op een telefoon");
    }

    [Theory]
    [InlineData("aantal", "ongeveer 25", "25 sleutelpersonen")]
    [InlineData("aantal", "vijfentwintig", "25 sleutelpersonen")]
    [InlineData("begroting", "6-10-26", "dinsdag 6 oktober 2026")]
    [InlineData("wie meedenkt", "ambtenaren en partners", "Ambtenaren; Lokale partners")]
    [InlineData("wie meedenkt", "1,2 en 3", "Ambtenaren; Lokale partners; Sleutelpersonen")]
    [InlineData("klein of groot", "GROOT NETWERK", "Groot netwerk")]
    [InlineData("klein of groot", "klien netwerk", "Klein netwerk")]
    [InlineData("samen vastgesteld", "jazeker", "Ja")]
    [InlineData("vertrouwen", "een 2", "2")]
    [InlineData("steun voor ambtenaren", "heel weinig stuen", "1 (heel weinig steun)")]
    [InlineData("vraagstuk", "Later wordt het erger, want niemand grijpt in.", "Later wordt het erger, want niemand grijpt in.")]
    public async Task What_is_meant_is_stored(string question, string typed, string stored)
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("samen vastgesteld", "ja");
        await noor.SettlesAsync("steun van het bestuur", "ja");

        await noor.SettlesAsync(question, typed);

        noor.Sees($": {stored}");
        noor.Sees("Opgeslagen bij");
    }

    [Fact]
    public async Task An_answer_that_fits_no_question_changes_nothing_and_says_what_does()
    {
        var transcript = new Transcript("Een antwoord dat niet past");
        var noor = await NoorAsync(transcript);

        await noor.TypesAllAsync("7", "blauw", "1 en 2", "ga naar begroting", "binnenkort", "31 februari", "ga naar steun voor ambtenaren", "9", "veel", "ga naar samen vastgesteld", "ja en nee", "ooit");

        noor.SeesNo("Opgeslagen");
        await noor.TypesAsync("status");
        noor.Sees("Inleiding: 0 van 1 klaar");
        transcript.ShouldBeApproved("Een antwoord dat niet past");
    }

    [Theory]
    [InlineData("ga naar soort netwerk", "hoe lang duurt het allemaal?")]
    [InlineData("ga naar soort netwerk", "hoe lang duurt het allemaal")]
    [InlineData("ga naar soort netwerk", "een netwerk of iets anders?")]
    [InlineData("ga naar wie meedenkt", "wat is het verschil tussen partners en ambtenaren?")]
    public async Task A_question_to_the_bot_is_no_choice(string place, string typed)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync(place);
        var asked = Scenarios.QuestionOf(noor.Card);

        await noor.TypesAsync(typed);

        noor.Sees("Dat lijkt een vraag. Ik heb niets opgeslagen.");
        noor.SeesNo("Nu staat er");
        Assert.Equal(asked, Scenarios.QuestionOf(noor.Card));
    }

    [Fact]
    public async Task A_question_at_an_open_question_waits_on_the_card_and_can_be_the_answer()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Hoe bereiken we jongeren in Noord?");
        noor.Sees("Ik heb het nog niet opgeslagen.");
        noor.Sees("Hoe bereiken we jongeren in Noord?");

        await noor.PressesAsync("Opslaan", ("value", "Hoe bereiken we jongeren in Noord?"));

        noor.Sees("Opgeslagen bij Vraagstuk: Hoe bereiken we jongeren in Noord?");
    }

    [Theory]
    [InlineData("Jongeren vervelen zich. Wie helpt ze?")]
    [InlineData("Wat ouders zorgen baart, is dat jongeren ’s avonds laat op straat hangen en niets te doen hebben, en wie doet er iets aan?")]
    public async Task An_answer_that_ends_in_a_question_is_an_answer(string answer)
    {
        var noor = await NoorAsync();

        await noor.TypesAllAsync("ja", answer);

        noor.Sees("Opgeslagen bij Vraagstuk: " + answer);
    }

    [Theory]
    [InlineData("dat snap ik niet", "Kies één duidelijk probleem")]
    [InlineData("wat moet ik hier invullen?", "Kies één duidelijk probleem")]
    [InlineData("ok", "Voor welk vraagstuk")]
    [InlineData("dank je wel", "Voor welk vraagstuk")]
    [InlineData("tot straks", "Tot de volgende keer")]
    [InlineData("ik moet naar een overleg", "Tot de volgende keer")]
    [InlineData("kan je me vertellen waar we staan?", "In welke fase zitten we?")]
    [InlineData("waar zijn we gebleven", "In welke fase zitten we?")]
    [InlineData("wanneer zijn we klaar met fase 1", "In welke fase zitten we?")]
    [InlineData("hoeveel tijd kost dit nog", "In welke fase zitten we?")]
    public async Task Small_talk_is_no_answer_to_an_open_question(string typed, string said)
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", typed);
        noor.Sees(said);
        noor.SeesNo("Opgeslagen");

        await noor.TypesAsync("verder");

        noor.SeesNo("Nu staat er");
    }
}
