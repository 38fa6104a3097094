namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class A_network_that_already_runs : ConversationTests
{
    [Fact]
    public async Task It_is_taken_in_by_a_few_questions()
    {
        var transcript = new Transcript("Een netwerk dat al loopt");
        var noor = await NoorAsync(transcript);

        await noor.TypesAsync("ons netwerk bestaat al");
        noor.Sees("Hoe ver is jullie netwerk al?");
        await noor.PressesAsync("Opslaan", ("value", "running"));
        noor.Sees("1.1 Doel · vraag 1 van 2");
        await noor.TypesAllAsync("status", "verder", "Jongeren in Noord vertrouwen de gemeente weinig.");
        noor.Sees("1.1 Doel · vraag 2 van 2");
        await noor.TypesAllAsync("2", "overzicht", "ga naar beleid nu", "later");
        noor.Sees("Deze vraag hoeft niet");
        await noor.TypesAllAsync("ga naar beleid nu", "Er is jeugdbeleid, met geld tot 2028.", "overzicht inleiding", "status");

        transcript.ShouldBeApproved("Een netwerk dat al loopt");
    }

    [Fact]
    public async Task Once_the_intake_is_done_the_last_phase_begins()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("draait al", "het loopt al");

        var asked = 0;
        while (!noor.Reads.Contains("Fase 3 van 3 · 3.", StringComparison.Ordinal) && asked < 20)
        {
            await noor.AnswersAsync();
            asked++;
        }

        Assert.InRange(asked, 5, 12);
        await noor.TypesAsync("status");
        noor.Sees("Fase 3 van 3: De uitvoering");
        noor.Sees("Jullie netwerk loopt al. Van fase 1 en 2 vraag ik alleen het belangrijkste.");
        noor.SeesNo("Nog niet alles is geregeld");
    }

    [Theory]
    [InlineData("ons netwerk bestaat al")]
    [InlineData("het loopt al")]
    [InlineData("Draait al.")]
    [InlineData("lopend netwerk")]
    [InlineData("3")]
    public async Task Where_it_is_asked_the_same_words_are_the_answer(string typed)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("intake");

        await noor.TypesAsync(typed);

        noor.Sees("Opgeslagen bij Startpunt: Het netwerk loopt al");
    }

    [Theory]
    [InlineData("draait al")]
    [InlineData("het netwerk loopt al")]
    [InlineData("Ons netwerk bestaat al!")]
    [InlineData("lopend netwerk")]
    [InlineData("intake")]
    [InlineData("we hebben al een netwerk")]
    [InlineData("ga naar startpunt")]
    public async Task There_are_many_ways_to_say_so(string typed)
    {
        var noor = await NoorAsync();

        await noor.TypesAsync(typed);

        noor.Sees("Hoe ver is jullie netwerk al?");
        noor.SeesNo("Opgeslagen");
    }

    [Fact]
    public async Task Saying_that_it_begins_after_all_opens_every_question_again()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "draait al", "2");
        noor.Sees("1.1 Doel · vraag 1 van 2");

        await noor.TypesAllAsync("draait al", "we beginnen");

        noor.Sees("1.1 Doel · vraag 1 van 14");
        await noor.TypesAsync("overzicht");
        noor.SeesNo("Niet gevraagd");
    }

    [Fact]
    public async Task Back_from_it_leads_to_where_the_questions_are()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("draait al");

        await noor.TypesAsync("terug");

        noor.Sees("Wil je voor langere tijd samenwerken met sleutelpersonen?");
    }

    [Fact]
    public async Task A_network_that_is_being_built_is_asked_all_of_the_second_phase()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("draait al", "we bouwen het netwerk op");
        noor.Sees("Van fase 1 vraag ik alleen het belangrijkste.");

        await noor.TypesAsync("overzicht 1.2");

        noor.Sees("Niet gevraagd: jullie bouwen het netwerk al op");
        await noor.TypesAsync("ga naar 1.3");
        noor.SeesNo("Eerst nog iets regelen?");
        noor.Sees("1.3 Kaders · vraag 1 van 3");
    }

    [Fact]
    public async Task It_is_not_among_the_gaps_of_a_network_that_begins()
    {
        var noor = await NoorAsync();

        await noor.TypesAsync("overzicht inleiding");

        noor.Sees("Startpunt · Hoeft niet, mag wel");
        noor.Sees("0 van 1 vragen klaar");
    }
}
