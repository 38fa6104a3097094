using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;
using Sleutelnet.Conversations.Commands;

namespace Sleutelnet.Bot.Tests.BadInput;

public sealed class Presses_that_are_changed(SharedBot shared) : IClassFixture<SharedBot>
{
    private static readonly string[] VerbsOfCards =
        [.. typeof(Verbs).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetRawConstantValue()!), "", "onbekend", "ANSWER", "delete"];

    private static readonly string[] Fields = ["network", "question", "seen", "value", "why", "with", "section", "rule", "reason", "to", "step", "at", "asOf", "version", "sequence", "from", "moment", "planned", "kind", "form", "number", "register", "entry", "date", "page", "owner", "person", "$type"];

    private static readonly JsonNode?[] Values =
    [
        null, "", "onzin", "goal.issue", "form.kind", "1.1", "INL", "CR-01", "name", "0", "-1", "99999999999999999999", 5, -1, 1.5, true, "2026-10-06T09:30:00Z",
        new JsonObject { ["a"] = 1 }, new JsonArray(1, "twee"), new string('x', 40_000), "../../People", "' or 1 eq 1", "\u202E\u0000", "lasting,temporary", "Alone,Partners",
    ];

    [Fact]
    public async Task No_changed_press_touches_another_network_or_breaks_the_conversation()
    {
        var tenant = Tenants.New();
        var bram = shared.Coordinator("Bram", tenant);
        await bram.StartsAtATextAsync("Netwerk van Bram");
        await bram.TypesAsync("Alleen voor Bram.");
        var his = Wish.Button(bram, "answer")["value"]!["action"]!["data"]!["network"]!.ToString();
        var stored = await Rows.OfAsync(tenant);
        var partition = stored.Heads.Single().PartitionKey;
        var noor = shared.Coordinator("Noor", tenant);
        await noor.StartsAtATextAsync("Netwerk van Noor");
        var fatima = shared.Coordinator("Fatima", tenant);
        await fatima.TypesAllAsync("ik heb een code", await noor.InvitesAsync(), "ga naar 1.1", "Van Fatima.");
        var marks = await PressesOfAsync(noor);
        JsonNode?[] values = [.. Values, his, bram.Id, fatima.Id, noor.Id];
        var random = new Random(41_214);

        for (var press = 0; press < 1_000; press++)
        {
            var mark = marks[random.Next(marks.Count)];
            var verb = random.Next(2) == 0 ? mark["verb"]!.ToString() : VerbsOfCards[random.Next(VerbsOfCards.Length)];
            var data = mark["data"]!.DeepClone().AsObject();
            for (var change = random.Next(4); change >= 0; change--)
            {
                var field = Fields[random.Next(Fields.Length)];
                data[field] = (field is "network" or "to") && random.Next(2) == 0 ? his : values[random.Next(values.Length)]?.DeepClone();
            }

            var (status, card) = await shared.Bot.DeliverAsync(noor.Press(verb, data));

            Assert.Equal(HttpStatusCode.OK, status);
            var reads = CardText.Of(card!);
            Assert.False(reads.Contains("Dat lukte nu niet", StringComparison.Ordinal), $"{verb} {Short(data)}");
            Assert.DoesNotContain("Alleen voor Bram", reads, StringComparison.Ordinal);
            Assert.DoesNotContain("Netwerk van Bram", reads, StringComparison.Ordinal);
        }

        var after = await stored.AgainAsync();
        Assert.Equal(OfBram(stored, partition, bram), OfBram(after, partition, bram));
        // Nothing is done in another's name, whatever the press says of it.
        var since = after.Log.Where(line => line.PartitionKey != partition && !IsOf(fatima, line)).ToList();
        Assert.All(since, line => Assert.Contains(line.GetString("By"), (string[])[noor.Id, "bot"]));
        Assert.Equal(2, after.Members.Count(member => member.PartitionKey != partition));
        Assert.Equal(3, after.People.Count);
    }

    [Fact]
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

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"tekst\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"action\":null}")]
    [InlineData("{\"action\":[]}")]
    [InlineData("{\"action\":{\"type\":\"Action.Execute\"}}")]
    [InlineData("{\"action\":{\"verb\":5,\"data\":{}}}")]
    [InlineData("{\"action\":{\"verb\":\"answer\",\"data\":null}}")]
    [InlineData("{\"action\":{\"verb\":\"answer\",\"data\":\"tekst\"}}")]
    [InlineData("{\"action\":{\"verb\":\"answer\",\"data\":{\"question\":{\"a\":1}}}}")]
    public async Task A_press_of_an_odd_shape_shows_where_the_person_is(string value)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var stored = await Rows.OfAsync(noor.Tenant);
        var press = noor.Press("answer", []);
        press["value"] = JsonNode.Parse(value);

        var (status, card) = await shared.Bot.DeliverAsync(press);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Dat kan hier niet", CardText.Of(card!), StringComparison.Ordinal);
        Assert.Equal(stored.Snapshot(), (await stored.AgainAsync()).Snapshot());
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("status")]
    [InlineData("overview")]
    [InlineData("invite")]
    [InlineData("continue")]
    [Fault(26)]
    public async Task A_card_of_a_network_one_is_no_member_of_is_refused_with_a_sentence(string verb)
    {
        var noor = shared.Coordinator();
        var bram = shared.Coordinator("Bram", noor.Tenant);
        await bram.StartsAtATextAsync("Netwerk van Bram");
        await noor.StartsAtATextAsync("Netwerk van Noor");
        var data = Wish.Button(bram, "answer", ("value", "Van Noor."))["value"]!["action"]!["data"]!.DeepClone().AsObject();
        var stored = await Rows.OfAsync(noor.Tenant);

        await noor.SendAsync(noor.Press(verb, data));

        Assert.Contains("een netwerk waar je niet aan meedoet. Ik heb niets veranderd.", noor.Reads, StringComparison.Ordinal);
        Assert.DoesNotContain("Netwerk van Bram", noor.Reads, StringComparison.Ordinal);
        Assert.Equal(stored.Snapshot(), (await stored.AgainAsync()).Snapshot());
    }

    [Fact]
    public async Task A_card_of_another_municipality_is_refused_as_well()
    {
        var (noor, stranger) = (shared.Coordinator(), shared.Coordinator("Vreemde"));
        await noor.StartsAtATextAsync();
        await stranger.StartsAtATextAsync();
        var stored = await Rows.OfAsync(noor.Tenant);

        await stranger.SendAsync(stranger.Press("answer", Wish.Button(noor, "answer", ("value", "Van buiten."))["value"]!["action"]!["data"]!.DeepClone().AsObject()));

        Assert.Contains("een netwerk waar je niet aan meedoet", stranger.Reads, StringComparison.Ordinal);
        Assert.Equal(stored.Snapshot(), (await stored.AgainAsync()).Snapshot());
    }

    [Fact]
    public async Task A_card_of_ones_own_other_network_is_answered_there()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync("Noord");
        var press = Wish.Button(noor, "answer", ("value", "Dit is voor Noord."));
        await noor.StartsAtATextAsync("Zuid");

        await noor.SendAsync(press);

        Assert.Contains("Je werkt nu aan dit netwerk", noor.Reads, StringComparison.Ordinal);
        var stored = await Rows.OfAsync(noor.Tenant);
        var answer = Assert.Single(stored.Answers);
        Assert.Equal("Noord", stored.Heads.Single(head => head.PartitionKey == answer.PartitionKey).GetString("Name"));
        await noor.TypesAsync("Nog een antwoord voor Noord.");
        Assert.All((await stored.AgainAsync()).Answers, row => Assert.Equal(answer.PartitionKey, row.PartitionKey));
    }

    // What can be pressed at several places, all of her own network.
    private static async Task<IReadOnlyList<JsonObject>> PressesOfAsync(Coordinator noor)
    {
        var presses = new List<JsonObject>();
        foreach (var typed in (string[])["status", "overzicht", "agenda", "evaluatie", "signalen", "netwerken", "exitgesprek", "hulp", "ga naar vraagstuk"])
        {
            await noor.TypesAsync(typed);
            presses.AddRange(CardText.Pressable(noor.Card).Where(press => press["data"] is JsonObject).Select(press => press.DeepClone().AsObject()));
        }

        return presses;
    }

    private static string OfBram(Rows rows, string partition, Coordinator bram) =>
        string.Join('\n', rows.All.Where(row => row.PartitionKey == partition || row.RowKey.EndsWith("|" + bram.Id, StringComparison.Ordinal)).Select(Rows.Columns));

    private static bool IsOf(Coordinator coordinator, TableEntity line) => line.GetString("By") == coordinator.Id;

    private static string Short(JsonObject data) => data.ToJsonString() is { Length: > 300 } text ? text[..300] : data.ToJsonString();
}
