namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Another_way_than_a_network : ConversationTests
{

    [Fact]
    public async Task A_temporary_network_is_a_full_result_and_can_be_set_aside()
    {
        var transcript = new Transcript("Een tijdelijk netwerk is genoeg");
        var noor = await NoorAsync(transcript);

        await noor.TypesAsync("nee, omdat het om één zomer gaat");
        noor.Sees("Dit is een volwaardige uitkomst.");
        await noor.TypesAllAsync("hmm", "toch doorgaan", "We willen weten wat een vast netwerk brengt.");

        noor.Sees("1.1 Doel · vraag 1 van");
        transcript.ShouldBeApproved("Tijdelijk netwerk");
    }

    [Fact]
    public async Task Doubt_is_a_full_result_and_the_answer_can_be_changed()
    {
        var transcript = new Transcript("Twijfel over de vorm");
        var noor = await NoorAsync(transcript);

        await noor.PressesAsync("Opslaan", ("value", "unsure"));
        noor.Sees("Kies eerst welke vorm past");
        await noor.PressesAsync("Wil je voor langere tijd samenwerken met sleutelpersonen?");
        await noor.PressesAsync("Opslaan", ("value", "lasting"));

        noor.Sees("1.1 Doel · vraag 1 van 14");
        transcript.ShouldBeApproved("Twijfel over de vorm");
    }

    [Theory]
    [InlineData("twijfel", "Wil je voor langere tijd samenwerken met sleutelpersonen?")]
    [InlineData("tijdelijk", "Wil je voor langere tijd samenwerken met sleutelpersonen?")]
    public async Task Back_leads_to_the_answer_that_led_there(string answer, string question)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync(answer);

        await noor.TypesAsync("terug");

        noor.Sees(question);
        noor.Sees("Nu staat er: ");
    }

    [Theory]
    [InlineData("twijfel", "1", "Opgeslagen bij Soort netwerk: Ja, voor langere tijd", "1.1 Doel · vraag 1 van")]
    [InlineData("twijfel", "voor langere tijd, omdat het vraagstuk blijft", "Opgeslagen bij Soort netwerk: Ja, voor langere tijd, omdat het vraagstuk blijft", "1.1 Doel · vraag 1 van")]
    [InlineData("tijdelijk", "ik twijfel", "Opgeslagen bij Soort netwerk: Ik twijfel, of ik zoek iets anders", "Kies eerst welke vorm past")]
    [InlineData("twijfel", "4", "Dat begrijp ik niet.", "Kies eerst welke vorm past")]
    public async Task Typing_another_answer_there_changes_the_answer_that_led_there(string answer, string typed, string said, string place)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync(answer);

        await noor.TypesAsync(typed);

        noor.Sees(said);
        noor.Sees(place);
    }

    [Fact]
    public async Task While_a_reason_is_asked_there_what_is_typed_is_the_reason()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("tijdelijk", "toch doorgaan", "We zoeken een vast netwerk voor langere tijd.");

        noor.Sees("Je reden is bewaard.");
        noor.Sees("1.1 Doel · vraag 1 van");
    }

    [Fact]
    public async Task Another_answer_there_does_not_go_over_what_a_colleague_answered_since()
    {
        var noor = await NoorAsync();
        var fatima = await ColleagueOfAsync(noor);
        await noor.SettlesAsync("soort netwerk", "tijdelijk");
        await fatima.SettlesAsync("soort netwerk", "1");

        await noor.TypesAsync("ik twijfel");

        noor.Sees("Welk antwoord blijft staan?");
        noor.Sees("Ja, voor langere tijd");
        noor.Sees("Ik twijfel, of ik zoek iets anders");
    }

    [Fact]
    public async Task No_network_is_a_full_result_that_stands_until_the_decision_changes()
    {
        var transcript = new Transcript("Nu geen netwerk");
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        await noor.SettlesAsync("wie meedenkt", "partners");
        await noor.TypesAsync("ga naar besluit");
        noor.Transcript = transcript;

        await noor.TypesAllAsync("nee, want we hebben al goede contacten", "stop");
        Pass(TimeSpan.FromDays(300));
        await noor.TypesAsync("hallo");
        noor.Sees("Nu geen netwerk: wat doe je dan wel?");
        await noor.TypesAllAsync("wijzig besluit", "ja");

        noor.SeesNo("Nu geen netwerk");
        noor.Sees("vraag 1 van 11");
        transcript.ShouldBeApproved("Nu geen netwerk");
    }

    [Fact]
    public async Task A_reason_is_not_needed_any_more_once_a_colleague_changed_the_answer()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("tijdelijk");
        var fatima = await ColleagueOfAsync(noor);
        await fatima.TypesAsync("toch doorgaan");
        await noor.SettlesAsync("soort netwerk", "ja");

        await fatima.TypesAsync("We willen een vast netwerk.");

        fatima.Sees("Deze uitkomst geldt niet meer.");
        fatima.Sees("1.1 Doel · vraag 1 van");
    }

    [Theory]
    [InlineData("verder")]
    [InlineData("toch doorgaan")]
    [InlineData("ja")]
    public async Task From_doubt_one_goes_on_without_a_reason(string typed)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("twijfel");
        noor.SeesNo("volwaardige uitkomst");
        await noor.TypesAsync("blabla brom");
        noor.Sees("Dat begrijp ik niet.");
        noor.Sees("Kies eerst welke vorm past");
        await noor.TypesAsync("status");
        noor.Sees("Er is nog een keuze te maken. Kies eerst welke vorm past.");
        noor.SeesNo("Er mist niets.");

        await noor.TypesAsync(typed);

        noor.Sees("Goed, we gaan door. Kom later terug bij deze keuze.");
        noor.Sees("1.1 Doel · vraag 1 van");
    }

    [Fact]
    public async Task From_doubt_there_is_a_button_to_go_on()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("twijfel");

        await noor.PressesAsync("Verder");

        noor.Sees("1.1 Doel · vraag 1 van");
    }
}
