namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Searching_the_guide : ConversationTests
{
    [Fact]
    public async Task What_was_found_shows_its_section_and_origin_and_leads_there()
    {
        var transcript = new Transcript("Zoeken in de handreiking");
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        noor.Transcript = transcript;

        await noor.TypesAllAsync("zoek vertrouwen", "wat zegt de handreiking over een voorzitter?", "begrip wederkerigheid", "voorbeeld", "zoek de nadelen van een groot netwerk", "zoek iets over iemand die ermee stopt");
        await noor.PressesAsync(CardText.Pressable(noor.Card).First()["title"]!.ToString());

        noor.SeesNo("Opgeslagen");
        transcript.ShouldBeApproved("Zoeken in de handreiking");
    }

    [Fact]
    public async Task Nothing_found_says_what_can_be_tried_and_shows_the_question_again()
    {
        var transcript = new Transcript("Zoeken zonder resultaat");
        var noor = await NoorAsync(transcript);

        await noor.TypesAllAsync("zoek snorfiets", "begrip snorfiets", "wat staat er in de handreiking over snorfietsen?", "zoek");

        noor.Sees("Wil je voor langere tijd samenwerken met sleutelpersonen?");
        transcript.ShouldBeApproved("Zoeken zonder resultaat");
    }

    [Theory]
    [InlineData("zoek exitgesprek")]
    [InlineData("Zoek naar exitgesprekken")]
    [InlineData("zoek: exitgesprek!")]
    [InlineData("zoek exitgespek")]
    [InlineData("wat zegt de handreiking over exitgesprekken")]
    [InlineData("Wat staat er in de handreiking over het exitgesprek?")]
    [InlineData("begrip exitgesprekje")]
    public async Task It_is_found_however_it_is_asked(string typed)
    {
        var noor = await NoorAsync();

        await noor.TypesAsync(typed);

        noor.Sees("Exitgesprek");
        noor.Sees("3.3");
    }

    [Theory]
    [InlineData("zoek bestaande netwerken", "Naar de vraag", "Is er al een netwerk dat dit werk doet?")]
    [InlineData("zoek wederkerigheid", "Open dit begrip", "Wederkerigheid")]
    [InlineData("zoek voorbereiding", "Uitleg", "Neem de tijd voor deze fase.")]
    [InlineData("zoek bestuurlijk draagvlak", "Naar dit deel", "1.2 Draagvlak")]
    public async Task A_hit_leads_to_what_it_is_about(string typed, string link, string there)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync(typed);

        await noor.PressesAsync(Link(noor, link));

        noor.Sees(there);
        noor.SeesNo("Dit vond ik voor je");
    }

    [Fact]
    public async Task Searching_writes_nothing_and_comes_back_at_the_same_question()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        var question = Scenarios.QuestionOf(noor.Card);
        Bot.Storage.Reset();

        await noor.TypesAllAsync("zoek vertrouwen", "zoek snorfiets");
        Assert.Equal(0, Bot.Storage.Count.Transactions);
        await noor.TypesAsync("verder");

        Assert.Equal(question, Scenarios.QuestionOf(noor.Card));
    }

    [Theory]
    [InlineData("Zoek contact met ouders en scholen in de hele wijk.")]
    [InlineData("Zoek met de wijkagent en de ouders samen naar een plek voor jongeren")]
    [InlineData("Begrip voor elkaar is er te weinig in deze buurten.")]
    public async Task A_whole_sentence_that_begins_so_is_an_answer_to_an_open_question(string answer)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");

        await noor.TypesAsync(answer);

        noor.Sees("Opgeslagen bij Vraagstuk: " + answer);
    }

    [Fact]
    public async Task Before_there_is_a_network_it_says_so()
    {
        var noor = new Coordinator(Bot, Tenants.New(), "Noor");
        await noor.TypesAllAsync("hallo", "zoek vertrouwen");

        noor.Sees("Daarvoor heb je eerst een netwerk nodig.");
    }

    private static string Link(Coordinator coordinator, string label) =>
        CardText.Pressable(coordinator.Card).Select(press => press["title"]!.ToString()).First(title => title.StartsWith(label + ": ", StringComparison.Ordinal));
}
