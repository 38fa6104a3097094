namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Never_a_dead_end : ConversationTests
{
    private const string Generic = "Dat begrijp ik niet. Hieronder staat wat je nu kunt doen. Typ hulp voor alle opdrachten.";
    private const string NoChoice = "Die keuze ken ik niet. Typ een nummer van 1 tot en met 3. Een paar woorden van de keuze mag ook.";
    private const string FirstQuestion = "Wil je voor langere tijd samenwerken met sleutelpersonen?";

    /// <summary>What leads to a place, step by step; what is said there to “blabla”; and what is shown again below it.</summary>
    public static TheoryData<string, string, string> Places => new()
    {
        // A choice
        { "", NoChoice, FirstQuestion },
        // More than one choice
        { "ga naar wie meedenkt", "Die keuze ken ik niet. Typ een nummer van 1 tot en met 3. Een paar woorden van de keuze mag ook.", "Wie denken mee over het doel van het netwerk?" },
        // A yes or no
        { "ga naar samen vastgesteld", "Dat begrijp ik niet. Typ ja of nee.", "Hebben jullie het doel samen vastgesteld?" },
        // A date
        { "ga naar begroting", "Ik zoek een datum. Typ bijvoorbeeld 6-10-2026 of 6 oktober 2026.", "Op welke dag bespreekt de raad de begroting?" },
        // A scale
        { "ga naar steun voor ambtenaren", "Dat begrijp ik niet. Typ een getal van 1 tot en met 5.", "Hoeveel steun voelen ambtenaren van hun organisatie en de politiek?" },
        // A number, past the gate
        { "ga naar 1.3 > toch doorgaan, omdat het haast heeft > ga naar aantal", "Ik zoek één heel getal. Typ bijvoorbeeld 25.", "Met hoeveel sleutelpersonen wil je werken?" },
        // A gate
        { "ga naar 1.3", Generic, "Eerst nog iets regelen?" },
        // Another way than a network
        { "tijdelijk", Generic, "Een tijdelijk netwerk is misschien genoeg" },
        // Pages beside a question: the question is what comes again
        { "status", NoChoice, FirstQuestion },
        { "wat nu", NoChoice, FirstQuestion },
        { "overzicht", NoChoice, FirstQuestion },
        { "hulp", NoChoice, FirstQuestion },
        { "privacy", NoChoice, FirstQuestion },
        { "signalen", NoChoice, FirstQuestion },
        { "uitleg", NoChoice, FirstQuestion },
        { "voorbeeld", NoChoice, FirstQuestion },
        { "meer", NoChoice, FirstQuestion },
        { "begrip netwerk", NoChoice, FirstQuestion },
        { "uitnodigen", NoChoice, FirstQuestion },
        { "stop", NoChoice, FirstQuestion },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task What_is_not_understood_gets_the_place_again_with_what_can_be_done(string way, string said, string shown)
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync(way.Split(" > ", StringSplitOptions.RemoveEmptyEntries));

        await noor.TypesAsync("blabla brom");

        ReadsExactly(noor, said, shown);
        await noor.TypesAsync("hulp");
        noor.Sees("Wat kun je typen?");
        await noor.TypesAsync("verder");
        Assert.Contains(shown, Lines(noor));
        noor.SeesNo(said);
    }

    [Fact]
    public async Task Where_a_reason_is_asked_one_that_is_too_long_or_missing_gets_the_place_again()
    {
        const string tooLong = "Je tekst is te lang. Gebruik hoogstens 10000 tekens. Ik heb niets veranderd.";
        const string missing = "Schrijf kort waarom. Eén zin is genoeg.";
        var text = new string('x', 10_001);
        foreach (var (way, shown) in ((string, string)[])
        [
            ("past niet", "Waarom past deze vraag niet bij jullie?"),
            ("ga naar 1.3 > toch doorgaan", "Eerst nog iets regelen?"),
            ("tijdelijk > toch doorgaan", "Een tijdelijk netwerk is misschien genoeg"),
        ])
        {
            var noor = await NoorAsync();
            await noor.TypesAllAsync(way.Split(" > "));
            await noor.TypesAsync(text);
            ReadsExactly(noor, tooLong, shown);
            await noor.TypesAsync("ja");
            ReadsExactly(noor, missing, shown);
        }
    }

    [Fact]
    public async Task At_the_end_and_between_two_answers_there_is_a_way_on_too()
    {
        var noor = await NoorAsync();
        await noor.AnswersEverythingAsync();
        await noor.TypesAsync("blabla brom");
        ReadsExactly(noor, Generic, "Alle vragen zijn klaar");
        await noor.TypesAsync("verder");
        Assert.Contains("Alle vragen zijn klaar", Lines(noor));
        await noor.TypesAsync("terug");
        Assert.Contains("Hoe gaat het op dit moment met het netwerk?", Lines(noor));

        var fatima = await ColleagueOfAsync(noor);
        await fatima.TypesAsync("wijzig vraagstuk");
        await noor.SettlesAsync("vraagstuk", "Er is spanning tussen buurten.");
        await fatima.TypesAllAsync("Jongeren doen klusjes.", "allebei");

        ReadsExactly(fatima, Generic, "Welk antwoord blijft staan?");
        Assert.Contains("Kies hieronder, of typ 1 of 2.", Lines(fatima));
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

        await noor.TypesAllAsync("hulp", "wat bewaar je?", "agenda", "stop", "verder");

        noor.Sees("1.1 Doel · vraag 2 van 14");
        await noor.TypesAsync("wijzig vraagstuk");
        noor.Sees("Jongeren doen klusjes voor criminelen.");
        transcript.ShouldBeApproved("Hulp, privacy en stop");
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

    private static string[] Lines(Coordinator coordinator) => [.. coordinator.Reads.Split('\n').Select(line => line.Trim())];

    // One notice right below the network's name, and the place itself.
    private static void ReadsExactly(Coordinator coordinator, string said, string shown)
    {
        var lines = Lines(coordinator);
        Assert.Equal(["Netwerk Waterveen-Noord", "| " + said], lines.Take(2));
        Assert.Single(lines, line => line.StartsWith("| ", StringComparison.Ordinal));
        Assert.Contains(shown, lines);
    }
}
