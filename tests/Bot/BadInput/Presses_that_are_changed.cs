using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Sleutelnet.Bot.Tests.Conversations;
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

    // Those that store an answer to the question that the card names.
    private static readonly string[] VerbsOfAnswers = ["answer", "later", "unknown", "unsuitable", "still", "restore"];

    [Fact]
    public async Task No_changed_press_touches_another_network_or_breaks_the_conversation()
    {
        var tenant = Tenants.New();
        var bram = shared.Coordinator("Bram", tenant);
        await bram.StartsAtATextAsync("Netwerk van Bram");
        await bram.TypesAsync("Alleen voor Bram.");
        var his = Wish.Button(bram, "answer")["value"]!["action"]!["data"]!["network"]!.ToString();
        var noor = shared.Coordinator("Noor", tenant);
        await noor.StartsAtATextAsync("Netwerk van Noor");
        var fatima = shared.Coordinator("Fatima", tenant);
        await fatima.TypesAllAsync("ik heb een code", await noor.InvitesAsync(), "ga naar 1.1", "Van Fatima.");
        var marks = await PressesOfAsync(noor);
        List<string> asked = [.. marks.Select(mark => mark["data"]!["question"]?.ToString()).OfType<string>().Distinct()];
        JsonNode?[] values = [.. Values, his, bram.Id, fatima.Id, noor.Id];
        var random = new Random(41_214);
        var stored = await Rows.OfAsync(tenant);
        var partition = stored.Heads.Single(head => head.GetString("Name") == "Netwerk van Bram").PartitionKey;
        var stale = 0;

        for (var press = 0; press < 1_000; press++)
        {
            var mark = marks[random.Next(marks.Count)];
            var verb = random.Next(4) switch
            {
                0 => VerbsOfCards[random.Next(VerbsOfCards.Length)],
                1 => VerbsOfAnswers[random.Next(VerbsOfAnswers.Length)],
                _ => mark["verb"]!.ToString(),
            };
            var data = mark["data"]!.DeepClone().AsObject();
            if (VerbsOfAnswers.Contains(verb))
                (data["question"], data["seen"]) = (asked[random.Next(asked.Count)], random.Next(4));
            for (var change = random.Next(4); change >= 0; change--)
            {
                var field = Fields[random.Next(Fields.Length)];
                data[field] = (field is "network" or "to") && random.Next(2) == 0 ? his : values[random.Next(values.Length)]?.DeepClone();
            }

            var before = VerbsOfAnswers.Contains(verb) ? await stored.AgainAsync() : null;

            var (status, card) = await shared.Bot.DeliverAsync(noor.Press(verb, data));

            Assert.Equal(HttpStatusCode.OK, status);
            if (before is not null)
                stale += StaleKept(AnswersBeside(partition, before), AnswersBeside(partition, await stored.AgainAsync()), verb, data);
            var reads = CardText.Of(card!);
            Assert.False(reads.Contains("Dat lukte nu niet", StringComparison.Ordinal), $"{verb} {Short(data)}");
            Assert.DoesNotContain("Alleen voor Bram", reads, StringComparison.Ordinal);
            Assert.DoesNotContain("Netwerk van Bram", reads, StringComparison.Ordinal);
        }

        var after = await stored.AgainAsync();
        Assert.Equal(In(stored, partition), In(after, partition));
        Assert.Equal(OfHers(stored, bram), OfHers(after, bram));
        // Nothing is done in another's name, whatever the press says of it.
        Assert.Equal(OfHers(stored, fatima), OfHers(after, fatima));
        Assert.All(after.Log.Where(line => !IsOf(fatima, line) && !IsOf(bram, line)), line => Assert.Contains(line.GetString("By"), (string[])[noor.Id, "bot"]));
        Assert.True(after.Log.Count(line => IsOf(noor, line)) > stored.Log.Count(line => IsOf(noor, line)));
        Assert.True(stale > 50, $"{stale}");
        Assert.Equal(2, after.Members.Count(member => member.PartitionKey != partition));
        Assert.Equal(3, after.People.Count);
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

    // 1 when the press was made on another version than the stored one, and so left the answer as it was; no other answer changes by it at all.
    private static int StaleKept(IReadOnlyList<TableEntity> before, IReadOnlyList<TableEntity> after, string verb, JsonObject data)
    {
        var question = data["question"] is JsonValue value ? "answer|" + value : "";
        Assert.Equal(before.Where(row => row.RowKey != question).Select(Rows.Columns), after.Where(row => row.RowKey != question).Select(Rows.Columns));
        if (before.SingleOrDefault(row => row.RowKey == question) is not { } stood || Seen(data) == stood.GetInt32("Version"))
            return 0;
        // What was put off is answered on whatever card, and what was taken back is open to all.
        if (stood.GetString("State") is "withdrawn" || (stood.GetString("State") is "later" or "unknown" && verb is "answer" or "still"))
            return 0;
        Assert.Equal(Rows.Columns(stood), Rows.Columns(after.Single(row => row.RowKey == question)));
        return 1;
    }

    private static IReadOnlyList<TableEntity> AnswersBeside(string partition, Rows rows) => [.. rows.Answers.Where(row => row.PartitionKey != partition)];

    private static int Seen(JsonObject data) => int.TryParse(data["seen"]?.ToString(), CultureInfo.InvariantCulture, out var seen) ? seen : 0;

    private static string In(Rows rows, string partition) => Text(rows.All.Where(row => row.PartitionKey == partition));

    // Where a person stands, and what she did.
    private static string OfHers(Rows rows, Coordinator coordinator) =>
        Text(rows.All.Where(row => row.RowKey.EndsWith("|" + coordinator.Id, StringComparison.Ordinal) || IsOf(coordinator, row) && row.RowKey.StartsWith("~log|", StringComparison.Ordinal)));

    private static string Text(IEnumerable<TableEntity> rows) => string.Join('\n', rows.Select(row => $"{row.RowKey}\n{Rows.Columns(row)}"));

    private static bool IsOf(Coordinator coordinator, TableEntity row) => row.ContainsKey("By") && row.GetString("By") == coordinator.Id;

    private static string Short(JsonObject data) => data.ToJsonString() is { Length: > 300 } text ? text[..300] : data.ToJsonString();
}
