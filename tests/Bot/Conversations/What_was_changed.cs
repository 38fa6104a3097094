using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class What_was_changed : ConversationTests
{
    [Fact]
    public async Task The_history_tells_who_changed_what_when_and_why()
    {
        var transcript = new Transcript("Historie van het netwerk, van een onderdeel en van een vraag");
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Jongeren doen klusjes voor criminelen.", "ga naar 1.3", "toch doorgaan, omdat de raad haast heeft");
        await noor.TypesAllAsync("ga naar omvang", "groot, omdat we veel buurten hebben");
        var fatima = await ColleagueOfAsync(noor);
        Pass(TimeSpan.FromDays(2));
        await fatima.TypesAllAsync("met partners", "wijzig omvang", "klein, omdat we eerst willen leren", "ga naar vraagstuk");
        noor.Transcript = transcript;

        await noor.TypesAsync("historie");
        noor.Sees("donderdag 8 oktober 2026, 9.30 uur · Fatima, met partners");
        noor.Sees("Eerst: Groot netwerk");
        noor.Sees("Daarna: Klein netwerk");
        await noor.TypesAsync("historie 1.3");
        noor.Sees("Toch doorgegaan, al was nog niet alles geregeld.");
        noor.SeesNo("Vraagstuk");
        await noor.TypesAsync("historie van omvang");
        noor.Sees("Antwoord 1");
        await noor.PressesAsync("Zet antwoord 1 terug");
        noor.Sees("Opgeslagen bij Klein of groot: Groot netwerk");
        await noor.TypesAsync("historie omvang");

        noor.Sees("Antwoord 3");
        transcript.ShouldBeApproved("Historie");
    }

    [Fact]
    public async Task An_answer_that_is_put_back_by_typing_is_a_new_change()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Het eerste vraagstuk.", "met partners", "wijzig vraagstuk", "Het tweede vraagstuk.", "wijzig vraagstuk", "Het derde vraagstuk.");

        await noor.TypesAsync("zet antwoord 2 van vraagstuk terug");

        noor.Sees("Opgeslagen bij Vraagstuk: Het tweede vraagstuk.");
        await noor.TypesAsync("herstel antwoord 1 van het vraagstuk");
        noor.Sees("Opgeslagen bij Vraagstuk: Het eerste vraagstuk.");
        await noor.TypesAllAsync("zet antwoord 9 van vraagstuk terug");
        noor.Sees("Dat antwoord kan ik niet terugzetten.");
        var stored = (await Rows.OfAsync(noor.Tenant)).Answers.Single(row => row.RowKey == "answer|goal.issue");
        Assert.Equal(("Het eerste vraagstuk.", 5, "Alone"), (stored.GetString("Value"), stored.GetInt32("Version"), stored.GetString("With")));
    }

    [Fact]
    public async Task An_answer_that_is_put_back_does_not_pass_over_what_a_colleague_said_meanwhile()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Van Noor.", "wijzig vraagstuk", "Ook van Noor.");
        var fatima = await ColleagueOfAsync(noor);
        await fatima.TypesAsync("historie vraagstuk");
        await noor.TypesAllAsync("wijzig vraagstuk", "Nog eens van Noor.");

        await fatima.PressesAsync("Zet antwoord 1 terug");
        fatima.Sees("Een collega was je voor.");
        fatima.Sees("Nog eens van Noor.");
        await fatima.TypesAsync("2");

        fatima.Sees("Opgeslagen bij Vraagstuk: Van Noor.");
    }

    [Fact]
    public async Task Pressed_twice_an_answer_is_put_back_once()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Het eerste.", "wijzig vraagstuk", "Het tweede.", "historie vraagstuk");
        var press = CardText.Pressable(noor.Card).Single(press => press["title"]!.ToString() == "Zet antwoord 1 terug");

        await noor.PressAsync(press);
        await noor.PressAsync(press);

        noor.Sees("Dit stond er al.");
        Assert.Equal(4, (await Rows.OfAsync(noor.Tenant)).Log.Count(row => row.GetString("Kind") == "Answered"));
    }

    [Fact]
    public async Task A_long_history_is_read_a_page_at_a_time_to_its_end()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        for (var answer = 1; answer <= 24; answer++)
            await noor.TypesAllAsync("ga naar vraagstuk", $"Antwoord nummer {answer}.");
        var seen = new HashSet<string>();

        await noor.TypesAsync("historie");
        for (var page = 1; page < 5; page++)
        {
            Bot.Storage.Reset();
            seen.UnionWith(noor.Reads.Split('\n').Where(line => line.StartsWith("Daarna: ", StringComparison.Ordinal) || line.StartsWith("Eerste antwoord: ", StringComparison.Ordinal)));
            if (page == 4)
                break;
            await noor.PressesAsync("Ouder");
            Assert.Equal((2, 0, 0), Bot.Storage.Count);
        }

        Assert.Equal(25, seen.Count);
        noor.Sees("Netwerk gestart");
        Assert.DoesNotContain("[Ouder]", noor.Reads, StringComparison.Ordinal);
        await noor.PressesAsync("Naar het nieuwste");
        noor.Sees("Antwoord nummer 24.");
        await noor.TypesAsync("historie vraagstuk");
        await noor.PressesAsync("Ouder");
        noor.Sees("Antwoord 16\n");
        await noor.PressesAsync("Zet antwoord 9 terug");
        noor.Sees("Opgeslagen bij Vraagstuk: Antwoord nummer 9.");
    }

    [Theory]
    [InlineData("wóórd ")]
    [InlineData("😀")]
    [InlineData("\"\\ ")]
    public async Task The_longest_answers_fit_on_a_page_of_the_history_and_of_the_decisions(string repeated)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        for (var answer = 0; answer < 9; answer++)
            await noor.TypesAllAsync("ga naar vraagstuk", $"{answer}{string.Concat(Enumerable.Repeat(repeated, (Limits.AnswerLength - 2) / repeated.Length))}e");
        for (var answer = 0; answer < 9; answer++)
        {
            await noor.TypesAsync("ga naar doelen");
            await noor.PressesAsync("Opslaan", ("value", answer % 2 == 0 ? "inform" : "empower"), ("why", $"{answer}{string.Concat(Enumerable.Repeat(repeated, 9_000 / repeated.Length))}"));
        }

        // The rules of every card, its size among them, hold for each of these.
        await noor.TypesAllAsync("historie", "historie vraagstuk", "historie doelen", "besluiten", "waarom kozen we doelen", "ongedaan", "ongedaan");

        noor.SeesNo("Dat lukte nu niet");
    }

    [Theory]
    [InlineData("historie van deze vraag", "Historie · Vraagstuk")]
    [InlineData("Geschiedenis van het vraagstuk", "Historie · Vraagstuk")]
    [InlineData("wie heeft het vraagstuk gewijzigd?", "Historie · Vraagstuk")]
    [InlineData("wat is er veranderd?", "Historie\n")]
    [InlineData("historie van draagvlak", "Historie · 1.2 Draagvlak")]
    [InlineData("historie van de maan", "Die vraag of dat onderdeel ken ik niet.")]
    [InlineData("zet vraagstuk terug", "Historie · Vraagstuk")]
    [InlineData("besluit", "Besluiten\n")]
    [InlineData("besluiten over kaders", "Besluiten · 1.3 Kaders")]
    [InlineData("Wat hebben we besloten?", "Besluiten\n")]
    [InlineData("waarom kozen we voor een klein netwerk?", "Besluiten · Klein of groot")]
    [InlineData("waarom hebben we doelen gekozen", "Besluiten · Doelen")]
    [InlineData("waarom kozen we de maan", "Die vraag of dat onderdeel ken ik niet.")]
    [InlineData("We besluiten samen met onze partners.", "Opgeslagen bij Vraagstuk")]
    [InlineData("We hebben een lange historie met deze wijk.", "Opgeslagen bij Vraagstuk")]
    [InlineData("We willen de schade in de wijk ongedaan maken.", "Opgeslagen bij Vraagstuk")]
    [InlineData("Herstel van vertrouwen na de rellen.", "Opgeslagen bij Vraagstuk")]
    [InlineData("Wat is er veranderd sinds de jongeren hier rondhangen, dat willen we weten.", "Opgeslagen bij Vraagstuk")]
    public async Task It_is_asked_for_in_many_words_and_an_open_answer_stays_one(string typed, string seen)
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja");

        await noor.TypesAsync(typed);

        noor.Sees(seen);
    }
}
