using System.Net;
using Azure.Data.Tables;

namespace Sleutelnet.Bot.Tests.Tables;

public sealed class Typed_properties : IAsyncLifetime
{
    private TableClient _table = null!;

    public async Task InitializeAsync() => _table = await (await Azurite.RunningAsync()).NewTableAsync();

    public Task DisposeAsync() => _table.DeleteAsync();

    [Fact]
    public async Task Every_value_comes_back_as_it_went_in_a_single_row()
    {
        await _table.AddEntityAsync(Values.In("p", "r"));

        AssertAll((await _table.GetEntityAsync<TableEntity>("p", "r")).Value);
    }

    [Fact]
    public async Task Every_value_comes_back_as_it_went_in_a_transaction_and_a_query()
    {
        await _table.SubmitTransactionAsync([new(TableTransactionActionType.UpsertReplace, Values.In("p", "r"))]);

        AssertAll(Assert.Single(await _table.QueryAsync<TableEntity>("PartitionKey eq 'p'").ToListAsync()));
    }

    [Fact]
    public async Task Rows_with_different_columns_in_one_page_keep_to_their_own()
    {
        await _table.AddEntityAsync(new TableEntity("p", "1") { ["A"] = 5L, ["B"] = "text" });
        await _table.AddEntityAsync(new TableEntity("p", "2") { ["A"] = "5", ["C"] = 1.0 });

        var rows = await _table.QueryAsync<TableEntity>().ToListAsync();

        Assert.Equal([5L, "5"], rows.Select(row => row["A"]));
        Assert.Equal((false, true), (rows[0].ContainsKey("C"), rows[1].ContainsKey("C")));
    }

    [Fact]
    public async Task Properties_are_read_in_any_order_and_spelling_that_JSON_allows()
    {
        var row = await ReadAsync("""
            {"A":"5","A@odata.type":"Edm.Int64","T":"2026-10-06T09:30:00","T@odata.type":"Edm.DateTime","D":1e3,"\u0042":true,"N":null,
             "RowKey":"r","Timestamp@odata.type":"Edm.DateTime","Timestamp":"2026-10-06T07:30:00Z","PartitionKey":"p","odata.editLink":{"x":[1]}}
            """);

        Assert.Equal((5L, 1000.0, true, ("p", "r")), (row["A"], row["D"], row["B"], (row.PartitionKey, row.RowKey)));
        Assert.Equal(new DateTimeOffset(2026, 10, 6, 9, 30, 0, TimeSpan.Zero), row["T"]);
        Assert.Equal(new DateTimeOffset(2026, 10, 6, 7, 30, 0, TimeSpan.Zero), row.Timestamp);
        Assert.Equal(["A", "B", "D", "N", "PartitionKey", "RowKey", "T", "Timestamp"], row.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"A":{"x":1}}""")]
    [InlineData("""{"A@odata.type":"Edm.Int64","A":"no number"}""")]
    [InlineData("""{"A@odata.type":"Edm.DateTime","A":"no time"}""")]
    [InlineData("""{"A@odata.type":"Edm.Guid","A":"no id"}""")]
    public async Task A_value_that_is_not_of_its_type_is_refused(string json) => await Assert.ThrowsAsync<FormatException>(() => ReadAsync(json));

    [Fact]
    public async Task A_column_without_a_value_is_not_stored()
    {
        await _table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = null, ["B"] = 1 });

        var row = (await _table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.False(row.ContainsKey("A"));
        Assert.Null(row["A"]);
        Assert.Null(row.GetInt32("A"));
    }

    [Fact]
    public async Task A_lone_surrogate_becomes_the_replacement_character_instead_of_breaking_the_row()
    {
        await _table.AddEntityAsync(new TableEntity("p", "r") { ["Text"] = "a\ud83db" });

        Assert.Equal("a\ufffdb", (await _table.GetEntityAsync<TableEntity>("p", "r")).Value.GetString("Text"));
    }

    [Fact]
    public void A_column_read_as_another_type_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => new TableEntity("p", "r") { ["A"] = 5 }.GetString("A"));

    [Fact]
    public async Task A_type_that_no_column_can_hold_is_refused() =>
        await Assert.ThrowsAsync<NotSupportedException>(() => _table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1.5m }));

    [Fact]
    public void Times_and_bytes_can_be_read_in_both_their_forms()
    {
        var time = new DateTimeOffset(2026, 10, 6, 9, 30, 0, TimeSpan.FromHours(2));
        var row = new TableEntity("p", "r") { ["Time"] = time, ["Bytes"] = new byte[] { 1, 2 } };

        Assert.Equal(time.UtcDateTime, row.GetDateTime("Time"));
        Assert.Equal(time, row.GetDateTimeOffset("Time"));
        Assert.Equal([1, 2], row.GetBinaryData("Bytes").ToArray());
    }

    private static async Task<TableEntity> ReadAsync(string json)
    {
        var handler = new RecordingHandler(HttpStatusCode.OK) { Body = json };
        var table = new TableClient("AccountName=a;AccountKey=aw==", "recorded", handler.Options);
        return (await table.GetEntityAsync<TableEntity>("p", "r")).Value;
    }

    private static void AssertAll(TableEntity row) => Assert.All(Values.Typed, expected =>
    {
        var actual = row[expected.Name];
        Assert.Equal(expected.Value, actual);
        Assert.Equal(expected.Value.GetType(), actual.GetType());
    });
}
