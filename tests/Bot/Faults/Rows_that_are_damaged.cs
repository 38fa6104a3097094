using Azure;
using Azure.Data.Tables;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Faults;

public sealed class Rows_that_are_damaged(SharedBot shared) : IClassFixture<SharedBot>
{
    private static readonly object?[] Damage =
    [
        null, "", "onzin-9c1f", "{", "[]", "[[]]", "[null]", "{}", "{\"kind\":\"onbekend\"}", "[{\"place\":\"nergens\"}]", "[{\"$type\":\"System.Diagnostics.Process\"}]", "{\"$type\":\"System.Object\"}",
        0, -1, 5, int.MaxValue, 5_000_000_000L, true, 1.5, double.NaN, new byte[] { 1, 2, 3 }, Guid.Empty, new DateTimeOffset(1700, 1, 1, 0, 0, 0, TimeSpan.Zero), new string('x', 30_000),
    ];

    private static readonly string[] Turns = ["verder", "status", "overzicht", "signalen", "agenda", "historie", "besluiten", "netwerken", "evaluatie", "stop"];

    private static readonly string[] Own = ["PartitionKey", "RowKey", "Timestamp", "odata.etag"];

    [Fact]
    [Fault(30)]
    public async Task Whatever_any_property_holds_the_conversation_is_never_dead()
    {
        var noor = await WithSomeOfEverythingAsync();
        var rows = await Rows.OfAsync(noor.Tenant);
        var (random, given) = (new Random(30), Given(rows));
        var places = rows.All.SelectMany(row => row.Keys.Except(Own).Select(column => (row.PartitionKey, row.RowKey, Column: column))).ToArray();
        var tries = Faults.Times(places.Length, 2_000);
        for (var number = 0; number < tries; number++)
        {
            // Each place in turn, each time with the next damage.
            var (partition, key, column) = places[number % places.Length];
            var (damage, turn) = (Damage[(number + (number / places.Length)) % Damage.Length], Turns[random.Next(Turns.Length)]);
            var table = await Rows.TableAsync(partition.Contains('|', StringComparison.Ordinal) ? "Networks" : "People");
            var before = await SetAsync(table, partition, key, column, damage);

            var reads = CardText.Of((await shared.Bot.DeliverAsync(Wish.Message(noor, turn))).Card!);

            Assert.False(reads.Contains("Dat lukte nu niet", StringComparison.Ordinal), $"{key} {column} = {damage} at {turn}: {reads}");
            await SetAsync(table, partition, key, column, before);
        }

        Assert.Equal(given, Given(await Rows.OfAsync(noor.Tenant)));
        await noor.TypesAllAsync("verder", "verder");
        await noor.GoesToAsync("goal.issue");
        await noor.TypesAsync("We gaan gewoon door.");
        noor.Sees("Opgeslagen bij");
        Faults.Tried(30, tries);
    }

    private async Task<Coordinator> WithSomeOfEverythingAsync()
    {
        var noor = shared.Coordinator();
        await noor.StartsAnEvaluationAsync();
        await noor.TypesAllAsync("afronden", "klaar", "wij vroegen", "1", "herinner me op 20 november 2026 aan de raad", "verder");
        await noor.GoesToAsync("goal.issue");
        await noor.TypesAsync("We zoeken contact met jongeren.");
        await noor.SettlesAsync("wie meedenkt", "ambtenaren");
        await noor.TypesAllAsync("klopt voor ons, omdat we klein beginnen", "uitnodigen", "verder");
        return noor;
    }

    private static List<string> Given(Rows rows) => [.. rows.Answers.Select(row => $"{row.RowKey}: {row["State"]} {row.GetString("Value")}").Order(StringComparer.Ordinal)];

    // Gives what stood there.
    private static async Task<object?> SetAsync(TableClient table, string partition, string key, string column, object? value)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(partition, key);
        if (!found.HasValue)
            return null;
        var row = found.Value!;
        row.TryGetValue(column, out var before);
        if (value is null)
            row.Remove(column);
        else
            row[column] = value;
        await table.UpdateEntityAsync(row, ETag.All, TableUpdateMode.Replace);
        return before;
    }
}
