using System.Text.Json.Nodes;
using Azure;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Faults;

public sealed class Cards_that_are_past(SharedBot shared) : IClassFixture<SharedBot>
{
    [Fact]
    [Fault(26)]
    public async Task A_press_on_a_card_that_is_past_writes_nothing_and_shows_where_the_person_is()
    {
        var kinds = new (Func<Task<(Coordinator Person, JsonObject Press)>> Prepare, string[] Shows)[]
        {
            (OfAnOldVersionAsync, ["Dit stond er al. Bij Vraagstuk staat: Dit is antwoord 2 van ons netwerk.", "Wat kan een netwerk van sleutelpersonen aan dit vraagstuk doen?"]),
            (OfWhatIsFinishedAsync, ["Dit had ik al verwerkt. Hier ben je nu.", "Voor welk vraagstuk zet je het netwerk in?"]),
            (OfWhatWasTakenBackAsync, ["Het antwoord bij Vraagstuk is teruggenomen. De vraag staat open.", "Voor welk vraagstuk zet je het netwerk in?"]),
            (OfSomeoneWhoIsGoneAsync, ["Deze kaart hoort bij een netwerk waar je niet aan meedoet. Ik heb niets veranderd.", "Jouw netwerken"]),
        };
        var tries = kinds.Length * Faults.Times(1, 125);
        for (var number = 0; number < tries; number++)
        {
            var (prepare, shows) = kinds[number % kinds.Length];
            var (person, press) = await prepare();
            var stored = await Rows.OfAsync(person.Tenant);

            var (_, card) = await shared.Other.DeliverAsync(press);

            var reads = CardText.Of(card!);
            Assert.All(shows, text => Assert.Contains(text, reads, StringComparison.Ordinal));
            Assert.NotEmpty(CardText.Pressable(card));
            var after = await stored.AgainAsync();
            Assert.Equal(Keys(stored), Keys(after));
            Assert.Equal(Content(stored, person), Content(after, person));
            if (prepare == OfSomeoneWhoIsGoneAsync)
                Assert.Equal(stored.Snapshot(), after.Snapshot());
        }

        Faults.Tried(26, tries);
    }

    [Fact]
    [Fault(26)]
    public async Task A_press_of_an_older_version_or_for_another_question_stores_nothing()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var old = new List<JsonObject>();
        for (var version = 0; version < 5; version++)
        {
            await noor.GoesToAsync("goal.issue");
            old.Add(Wish.Button(noor, "answer", ("value", $"Oud antwoord {version}."))["value"]!["action"]!["data"]!.DeepClone().AsObject());
            await noor.TypesAsync($"We spraken {version + 2} buurten.");
        }

        var answers = (await Rows.OfAsync(noor.Tenant)).Answers.Select(Rows.Columns).ToList();
        Assert.Single(answers);
        foreach (var (number, data) in Enumerable.Repeat(old, 20).SelectMany(each => each).Select(data => data.DeepClone().AsObject()).Index())
        {
            if (number % 3 == 1)
                data["seen"] = number % 7 == 5 ? 4 : number % 7;
            if (number % 3 == 2)
                data["question"] = number % 2 == 0 ? "form.kind" : "goal.issue ";
            await noor.SendAsync(noor.Press("answer", data));
        }

        Assert.Equal(answers, (await Rows.OfAsync(noor.Tenant)).Answers.Select(Rows.Columns));
    }

    private static IEnumerable<string> Keys(Rows rows) => rows.All.Select(row => $"{row.PartitionKey} {row.RowKey}");

    // All but where this person is, and the number of the change that brought her there.
    private static IEnumerable<string> Content(Rows rows, Coordinator person) => rows.All
        .Where(row => row.RowKey != "member|" + person.Id)
        .Select(row => row.RowKey == "head" ? $"{row.PartitionKey} {row["Name"]} {row["Municipality"]} {row["Started"]} {row["Round"]}" : $"{row.PartitionKey} {row.RowKey} {Rows.Columns(row)}");

    private async Task<(Coordinator Person, JsonObject Press)> OfAnOldVersionAsync()
    {
        var author = await Author.StartAsync(shared.Bot);
        var old = author.Press("Van een oude kaart.");
        await shared.Bot.DeliverAsync(author.Next());
        await shared.Bot.DeliverAsync(author.Next());
        return (author.Person, old);
    }

    private async Task<(Coordinator Person, JsonObject Press)> OfWhatIsFinishedAsync()
    {
        var noor = shared.Coordinator();
        await noor.StartsAnEvaluationAsync();
        var step = Wish.Button(noor, "step", ("value", "Van een oude kaart."));
        await noor.TypesAllAsync("afronden", "klaar");
        return (noor, step);
    }

    private async Task<(Coordinator Person, JsonObject Press)> OfWhatWasTakenBackAsync()
    {
        var author = await Author.StartAsync(shared.Bot);
        await author.Person.SendAsync(author.Next());
        var old = author.Press("Van een oude kaart.");
        await author.Person.TypesAsync("ongedaan");
        return (author.Person, old);
    }

    private async Task<(Coordinator Person, JsonObject Press)> OfSomeoneWhoIsGoneAsync()
    {
        var author = await Author.StartAsync(shared.Bot);
        var fatima = shared.Coordinator("Fatima", author.Person.Tenant);
        await fatima.TypesAsync(await author.Person.InvitesAsync());
        var row = (await Rows.OfAsync(fatima.Tenant)).Members.Single(member => member.RowKey == "member|" + fatima.Id);
        await (await Rows.TableAsync("Networks")).DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All);
        return (fatima, author.Press("Van wie weg is.", by: fatima));
    }
}
