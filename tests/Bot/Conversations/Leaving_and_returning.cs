namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Leaving_and_returning : ConversationTests
{
    [Fact]
    public async Task After_a_pause_of_days_the_coordinator_goes_on_where_she_was()
    {
        var transcript = new Transcript("Vijf dagen later verder");
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Jongeren doen klusjes voor criminelen.", "Zij praten met ouders.");
        noor.Transcript = transcript;

        await noor.TypesAsync("stop");
        Pass(TimeSpan.FromDays(5));
        await noor.TypesAsync("hallo");
        noor.Sees("5 dagen geleden");
        noor.Sees("Netwerk Waterveen-Noord");
        await noor.TypesAsync("verder");

        noor.SeesNo("5 dagen geleden");
        noor.Sees("Fase 1 van 3 · 1.1 Doel · vraag 3 van 14");
        transcript.ShouldBeApproved("Vijf dagen later");
    }

    [Fact]
    public async Task After_a_restart_of_the_bot_the_coordinator_goes_on_where_she_was()
    {
        var transcript = new Transcript("De bot is opnieuw gestart");
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Jongeren doen klusjes voor criminelen.", "past niet bij ons");
        var before = noor.Reads;
        noor.Transcript = transcript;

        await using var restarted = await RunningBot.StartAsync();
        restarted.Clock.Now = Bot.Clock.Now.AddMinutes(2);
        noor.Bot = restarted;
        await noor.TypesAsync("We praten nog met de buurt.");
        noor.Sees("de vraag “Wat het netwerk doet” past niet bij jullie.");
        await noor.TypesAsync("verder");

        noor.Sees("vraag 3 van 14");
        Assert.Contains("Waarom past deze vraag niet bij jullie?", before, StringComparison.Ordinal);
        transcript.ShouldBeApproved("Opnieuw gestart");
    }

    [Theory]
    [InlineData(0, "Welkom terug. Je antwoorden zijn bewaard.")]
    [InlineData(20, "Je was hier gisteren.")]
    [InlineData(30, "Je was hier gisteren.")]
    [InlineData(44, "Je was hier 2 dagen geleden.")]
    [InlineData(24 * 70, "Je was hier 70 dagen geleden.")]
    public async Task A_greeting_says_how_long_ago_in_days_of_the_calendar(int hours, string said)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        Pass(TimeSpan.FromHours(hours));

        await noor.TypesAsync("goedemorgen");

        noor.Sees(said);
        noor.Sees("1.1 Doel · vraag 1 van 14");
    }

    [Fact]
    public async Task An_answer_typed_after_weeks_counts_for_the_question_she_was_at()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        Pass(TimeSpan.FromDays(40));

        await noor.TypesAsync("Jongeren doen klusjes voor criminelen.");

        noor.Sees("Opgeslagen bij Vraagstuk");
        noor.Sees("vraag 2 van 14");
    }
}
