namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Never_a_dead_end : ConversationTests
{
    // What leads to each place; there “blabla” is no answer, no reason and no name.
    public static TheoryData<string, string> Places => new()
    {
        { "a choice", "" },
        { "a yes or no", "ga naar samen vastgesteld" },
        { "a date", "ga naar begroting" },
        { "a scale", "ga naar steun voor ambtenaren" },
        { "a gate", "ga naar 1.3" },
        { "an outcome", "twijfel" },
        { "the status", "status" },
        { "the overview", "overzicht" },
        { "the help", "hulp" },
        { "the privacy page", "privacy" },
        { "the signals", "signalen" },
        { "a word", "begrip netwerk" },
        { "a break", "stop" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task What_is_not_understood_gets_the_place_again_with_what_can_be_done(string place, string way)
    {
        var noor = await NoorAsync();
        if (way.Length > 0)
            await noor.TypesAsync(way);

        await noor.TypesAsync("blabla brom");

        Assert.True(noor.Reads.Contains("ken ik niet", StringComparison.Ordinal) || noor.Reads.Contains("egrijp ik niet", StringComparison.Ordinal)
            || noor.Reads.Contains("Ik zoek een", StringComparison.Ordinal) || noor.Reads.Contains("Ik zoek één", StringComparison.Ordinal), $"At {place}:\n{noor.Reads}");
        noor.SeesNo("Opgeslagen");
        await noor.TypesAsync("hulp");
        noor.Sees("Wat kun je typen?");
    }

    [Fact]
    public async Task At_the_end_and_between_two_answers_there_is_a_way_on_too()
    {
        var noor = await NoorAsync();
        await noor.AnswersEverythingAsync();
        await noor.TypesAsync("blabla brom");
        noor.Sees("Dat begrijp ik niet.");
        noor.Sees("De voorbereiding is klaar");
        await noor.TypesAsync("verder");
        noor.Sees("De voorbereiding is klaar");
        await noor.TypesAsync("terug");
        noor.Sees("Wat kunnen deze medewerkers samen al goed?");

        var fatima = await ColleagueOfAsync(noor);
        await fatima.TypesAsync("wijzig vraagstuk");
        await noor.SettlesAsync("vraagstuk", "Er is spanning tussen buurten.");
        await fatima.TypesAllAsync("Jongeren doen klusjes.", "allebei");

        fatima.Sees("Dat begrijp ik niet.");
        fatima.Sees("Kies hieronder, of typ 1 of 2.");
    }

    [Fact]
    public async Task Before_any_network_every_text_gets_a_way_on()
    {
        var transcript = new Transcript("Nog geen netwerk: alles wat je typt krijgt een antwoord");
        var noor = new Coordinator(Bot, Tenants.New(), "Noor", transcript);

        await noor.TypesAllAsync("hoi", "in welke fase zitten we?", "blabla brom", "netwerken", "wissel", "hulp", "privacy", "nieuw netwerk", "!!!", "status", "stop", "verder");

        transcript.ShouldBeApproved("Nog geen netwerk");
    }

    [Fact]
    public async Task Help_privacy_and_stop_are_there_at_any_moment_and_lose_nothing()
    {
        var transcript = new Transcript("Hulp, privacy en stop, midden in een vraag");
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Jongeren doen klusjes voor criminelen.");
        noor.Transcript = transcript;

        await noor.TypesAllAsync("hulp", "wat bewaar je?", "ongedaan", "stop", "verder");

        noor.Sees("1.1 Doel · vraag 2 van 14");
        await noor.TypesAsync("wijzig vraagstuk");
        noor.Sees("Jongeren doen klusjes voor criminelen.");
        transcript.ShouldBeApproved("Hulp, privacy en stop");
    }

    [Fact]
    public async Task Everything_the_help_names_is_understood()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        await noor.TypesAsync("hulp");
        var named = noor.Reads.Split('\n').Where(line => line.Contains(": ", StringComparison.Ordinal)).Select(line => line.Split(": ")[0].Trim());

        foreach (var command in named.SelectMany(line => line.Split([" of ", ", "], StringSplitOptions.None)).Where(command => command != "nieuw netwerk"))
        {
            await noor.TypesAsync("ga naar vraagstuk");
            await noor.TypesAsync(command);
            noor.SeesNo("Opgeslagen");
            noor.SeesNo("egrijp ik niet");
        }
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("xx")]
    [InlineData(null)]
    public async Task Whatever_the_language_of_the_client_the_bot_speaks_Dutch(string? locale)
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("begroting", "3 november 2026");
        var activity = noor.Activity("message", activity =>
        {
            activity["text"] = "WIJZIG BEGROTING";
            activity["locale"] = locale;
        });

        await noor.SendAsync(activity);

        noor.Sees("Nu staat er: dinsdag 3 november 2026 (gegeven op dinsdag 6 oktober 2026 door Noor)");
    }
}
