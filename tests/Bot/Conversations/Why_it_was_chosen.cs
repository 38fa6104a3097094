namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Why_it_was_chosen : ConversationTests
{
    [Fact]
    public async Task The_decisions_tell_what_was_chosen_why_with_whom_and_what_it_was_before()
    {
        var transcript = new Transcript("Besluiten: wat jullie kozen, en waarom");
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Jongeren doen klusjes.", "ga naar 1.3", "toch doorgaan, omdat de raad haast heeft");
        await noor.TypesAllAsync("ga naar omvang", "groot, omdat we veel buurten hebben", "ga naar doelen", "1");
        Pass(TimeSpan.FromDays(2));
        await noor.TypesAllAsync("met partners", "wijzig omvang", "klein, omdat we eerst willen leren");
        await noor.SettlesAsync("wie meedenkt", "ambtenaren");
        await noor.TypesAsync("klopt voor ons, omdat we klein beginnen");
        noor.Transcript = transcript;

        await noor.TypesAsync("besluiten");
        noor.Sees("Keuze: Klein netwerk");
        noor.Sees("Reden: omdat we eerst willen leren");
        noor.Sees("Was eerst: Groot netwerk (6 oktober 2026)");
        await noor.TypesAsync("besluiten van 1.3");
        noor.SeesNo("Doelen");
        await noor.TypesAsync("waarom kozen we voor een klein netwerk?");
        noor.Sees("Besluiten · Klein of groot");
        await noor.PressesAsync("Historie · Klein of groot");
        noor.Sees("Antwoord 2");
        await noor.TypesAsync("waarom kozen we het vraagstuk?");

        noor.Sees("Historie · Vraagstuk");
        transcript.ShouldBeApproved("Besluiten");
    }

    [Fact]
    public async Task What_was_taken_back_is_no_decision_and_changes_no_date()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ga naar doelen", "1");
        Pass(TimeSpan.FromDays(2));
        await noor.TypesAllAsync("wijzig doelen", "2", "ongedaan", "besluiten");

        noor.Sees("dinsdag 6 oktober 2026, 9.30 uur · Noor, alleen");
        noor.SeesNo("Was eerst");
        await noor.TypesAllAsync("ongedaan", "besluiten");
        noor.SeesNo("Doelen");
    }

    [Fact]
    public async Task The_same_choice_with_another_reason_was_no_other_choice_before()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ga naar doelen", "1", "wijzig doelen", "1, omdat we daarmee beginnen", "besluiten over doelen");

        noor.Sees("Reden: omdat we daarmee beginnen");
        noor.SeesNo("Was eerst");
    }

    [Fact]
    public async Task More_decisions_than_a_page_holds_are_on_the_next()
    {
        var noor = await NoorAsync();
        await noor.AnswersEverythingAsync();

        await noor.TypesAsync("besluiten");
        var first = noor.Reads;
        await noor.PressesAsync("Ouder");

        Assert.NotEqual(first, noor.Reads);
        await noor.PressesAsync("Naar het nieuwste");
        Assert.Equal(first, noor.Reads);
    }
}
