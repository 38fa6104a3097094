namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Before_the_framework : ConversationTests
{
    [Fact]
    public async Task The_gate_advises_and_leads_to_what_is_missing()
    {
        var transcript = new Transcript("Voor de kaders: eerst regelen wat mist");
        var noor = await NoorAsync();
        await noor.SettlesAsync("samen vastgesteld", "nee");
        noor.Transcript = transcript;

        await noor.TypesAsync("ga naar kaders");
        noor.Sees("Het doel is nog niet samen met partners gekozen.");
        noor.Sees("Het is nog niet zeker dat het bestuur het netwerk steunt.");
        await noor.PressesAsync("Het doel is nog niet samen met partners gekozen.");
        await noor.PressesAsync("Ja");
        await noor.TypesAllAsync("ga naar kaders");
        noor.SeesNo("Het doel is nog niet samen");
        await noor.PressesAsync("Het is nog niet zeker dat het bestuur het netwerk steunt.");
        await noor.PressesAsync("Ja");
        await noor.TypesAsync("ga naar kaders");

        noor.Sees("1.3 Kaders · vraag 1 van");
        transcript.ShouldBeApproved("Eerst regelen");
    }

    [Fact]
    public async Task The_gate_can_be_passed_with_a_reason()
    {
        var transcript = new Transcript("Voor de kaders: toch doorgaan");
        var noor = await NoorAsync(transcript);

        await noor.TypesAllAsync("ga naar 1.3", "ja", "toch doorgaan", "Het college beslist in maart en we willen niet wachten.");
        noor.Sees("Je reden is bewaard.");
        noor.Sees("1.3 Kaders · vraag 1 van");
        await noor.TypesAllAsync("een mix", "ga naar 1.1", "ga naar 1.3");

        noor.Sees("1.3 Kaders · vraag 2 van");
        transcript.ShouldBeApproved("Toch doorgaan");
    }

    [Fact]
    public async Task The_gate_can_be_passed_with_a_button()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ga naar 1.3");

        await noor.PressesAsync("Toch doorgaan", ("reason", ""));
        noor.Sees("Schrijf kort waarom.");
        await noor.PressesAsync("Toch doorgaan", ("reason", "Het college beslist in maart."));

        noor.Sees("1.3 Kaders · vraag 1 van");
    }

    [Fact]
    public async Task Coming_along_the_questions_the_gate_stands_before_the_first_of_the_framework()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        while (!noor.Reads.Contains("Eerst nog iets regelen?", StringComparison.Ordinal))
            await noor.TypesAsync("later");

        await noor.TypesAsync("terug");

        noor.Sees("1.2 Draagvlak · vraag 11 van 11");
    }

    [Fact]
    public async Task A_reason_is_not_needed_any_more_once_a_colleague_arranged_it()
    {
        var noor = await NoorAsync();
        var fatima = await ColleagueOfAsync(noor);
        await fatima.TypesAllAsync("ga naar 1.3", "toch doorgaan");
        await noor.SettlesAsync("samen vastgesteld", "ja");
        await noor.SettlesAsync("steun van het bestuur", "ja");

        await fatima.TypesAsync("Het college beslist in maart.");

        fatima.Sees("Dit is intussen geregeld.");
        fatima.Sees("1.3 Kaders · vraag 1 van");
    }

    [Fact]
    public async Task Who_looks_at_something_else_gives_no_reason_with_the_next_thing_she_types()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ga naar 1.3", "ja", "status");

        await noor.TypesAsync("We overleggen in maart met het college.");

        noor.SeesNo("Genoteerd");
        await noor.TypesAsync("verder");
        noor.Sees("Eerst nog iets regelen?");
    }
}
