using Azure.Data.Tables;

namespace Sleutelnet.Bot.Tests.Tables;

public sealed class Queries : IAsyncLifetime
{
    private TableClient _table = null!;

    public async Task InitializeAsync() => _table = await (await Azurite.RunningAsync()).NewTableAsync();

    public Task DisposeAsync() => _table.DeleteAsync();

    [Fact]
    public async Task A_key_range_gives_its_rows_in_order()
    {
        await FillAsync("p", 9);
        await FillAsync("q", 2);

        var rows = await KeysAsync(TableClient.CreateQueryFilter($"PartitionKey eq {"p"} and RowKey ge {"0003"} and RowKey lt {"0006"}"));

        Assert.Equal(["0003", "0004", "0005"], rows);
    }

    [Fact]
    public async Task More_rows_than_a_page_holds_all_come_once()
    {
        await FillAsync("p", 1_101);

        var pages = await _table.QueryAsync<TableEntity>().AsPages().ToListAsync();

        Assert.Equal([1_000, 101], pages.Select(page => page.Values.Count));
        Assert.Equal(1_101, pages.SelectMany(page => page.Values).Select(row => row.RowKey).Distinct().Count());
        Assert.Null(pages[^1].ContinuationToken);
    }

    [Theory]
    [InlineData(1, 7)]
    [InlineData(3, 3)]
    [InlineData(7, 1)]
    [InlineData(8, 1)]
    public async Task Small_pages_give_every_row(int maxPerPage, int atLeast)
    {
        await FillAsync("p", 7);

        var pages = await _table.QueryAsync<TableEntity>(maxPerPage: maxPerPage).AsPages().ToListAsync();

        Assert.InRange(pages.Count, atLeast, atLeast + 1);
        Assert.Equal(7, pages.SelectMany(page => page.Values).Select(row => row.RowKey).Distinct().Count());
        Assert.All(pages, page => Assert.InRange(page.Values.Count, 0, maxPerPage));
    }

    [Fact]
    public async Task A_query_goes_on_from_a_token_that_was_kept()
    {
        await FillAsync("p", 5);
        var first = await _table.QueryAsync<TableEntity>().AsPages(pageSizeHint: 2).FirstAsync();

        var rest = await _table.QueryAsync<TableEntity>().AsPages(first.ContinuationToken).ToListAsync();

        Assert.Equal(["0002", "0003", "0004"], rest.SelectMany(page => page.Values).Select(row => row.RowKey));
    }

    [Fact]
    public async Task Pages_go_on_after_a_key_with_odd_characters()
    {
        foreach (var key in Keys.Odd)
        {
            await _table.AddEntityAsync(new TableEntity(key, key));
        }

        var rows = await _table.QueryAsync<TableEntity>(maxPerPage: 1).ToListAsync();

        Assert.Equal(Keys.Odd.Order(StringComparer.Ordinal), rows.Select(row => row.RowKey).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Only_the_selected_columns_come_back()
    {
        await FillAsync("p", 2);

        var rows = await _table.QueryAsync<TableEntity>(select: ["Number"]).ToListAsync();

        Assert.Equal([0, 1], rows.Select(row => row.GetInt32("Number")!.Value));
        Assert.All(rows, row => Assert.False(row.ContainsKey("Text")));
    }

    [Fact]
    public async Task An_empty_table_gives_no_rows() => Assert.Empty(await KeysAsync(null));

    [Fact]
    public async Task Text_in_a_filter_cannot_widen_it()
    {
        await FillAsync("p", 3);
        const string hostile = "p' or PartitionKey ne 'x";
        await _table.AddEntityAsync(new TableEntity(hostile, "its own"));

        Assert.Equal(["its own"], await KeysAsync(TableClient.CreateQueryFilter($"PartitionKey eq {hostile}")));
    }

    [Fact]
    public void A_filter_writes_each_type_as_the_service_reads_it()
    {
        var time = new DateTimeOffset(2026, 10, 6, 9, 30, 0, TimeSpan.FromHours(2));
        var id = Guid.Parse("00112233-4455-6677-8899-aabbccddeeff");

        Assert.Equal("A eq 'it''s'", TableClient.CreateQueryFilter($"A eq {"it's"}"));
        Assert.Equal("A eq true and B eq 5 and C eq 5L", TableClient.CreateQueryFilter($"A eq {true} and B eq {5} and C eq {5L}"));
        Assert.Equal("A eq 5.0 and B eq 0.5", TableClient.CreateQueryFilter($"A eq {5d} and B eq {0.5}"));
        Assert.Equal("A eq datetime'2026-10-06T07:30:00.0000000Z'", TableClient.CreateQueryFilter($"A eq {time}"));
        Assert.Equal("A eq guid'00112233-4455-6677-8899-aabbccddeeff'", TableClient.CreateQueryFilter($"A eq {id}"));
        Assert.Equal("A eq X'01FF'", TableClient.CreateQueryFilter($"A eq {new byte[] { 1, 255 }}"));
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {new Uri("http://localhost")}"));
    }

    [Fact]
    public async Task A_query_that_is_cancelled_stops()
    {
        await FillAsync("p", 3);
        using var cancellation = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var row in _table.QueryAsync<TableEntity>(maxPerPage: 1, cancellationToken: cancellation.Token))
            {
                Assert.Equal("0000", row.RowKey);
                await cancellation.CancelAsync();
            }
        });
    }

    private async Task FillAsync(string partitionKey, int rows)
    {
        foreach (var chunk in Enumerable.Range(0, rows).Chunk(100))
        {
            await _table.SubmitTransactionAsync(chunk.Select(number => new TableTransactionAction(
                TableTransactionActionType.Add, new TableEntity(partitionKey, $"{number:0000}") { ["Number"] = number, ["Text"] = "text" })));
        }
    }

    private async Task<List<string>> KeysAsync(string? filter) =>
        await _table.QueryAsync<TableEntity>(filter).Select(row => row.RowKey).ToListAsync();
}
