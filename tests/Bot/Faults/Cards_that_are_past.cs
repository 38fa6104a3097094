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
        var kinds = new Func<Task<(Coordinator Person, JsonObject Press)>>[] { OfAnOldVersionAsync, OfWhatIsFinishedAsync, OfWhatWasTakenBackAsync, OfSomeoneWhoIsGoneAsync };
        var tries = kinds.Length * Faults.Times(1, 125);
        for (var number = 0; number < tries; number++)
        {
            var (person, press) = await kinds[number % kinds.Length]();
            var stored = await Rows.OfAsync(person.Tenant);

            var (_, card) = await shared.Other.DeliverAsync(press);

            Assert.NotEmpty(CardText.Pressable(card));
            Assert.DoesNotContain("Dat lukte nu niet", CardText.Of(card!), StringComparison.Ordinal);
            var after = await stored.AgainAsync();
            Assert.Equal(Content(stored), Content(after));
        }

        Faults.Tried(26, tries);
    }

    // All but where people are.
    private static IEnumerable<string> Content(Rows rows) =>
        rows.All.Where(row => row.RowKey != "head" && !row.RowKey.StartsWith("member|", StringComparison.Ordinal)).Select(row => $"{row.PartitionKey} {row.RowKey} {Rows.Columns(row)}");

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
