using Azure;
using Azure.Data.Tables;

namespace Sleutelnet.Bot.Tests.Tables;

public sealed class Transactions : IAsyncLifetime
{
    private TableClient _table = null!;

    public async Task InitializeAsync() => _table = await (await Azurite.RunningAsync()).NewTableAsync();

    public Task DisposeAsync() => _table.DeleteAsync();

    [Fact]
    public async Task Every_kind_of_operation_is_applied_and_answered_in_order()
    {
        var merged = await AddAsync("merged", ("A", 1), ("B", 1));
        var replaced = await AddAsync("replaced", ("A", 1), ("B", 1));
        var deleted = await AddAsync("deleted");
        await AddAsync("upserted", ("A", 1), ("B", 1));

        var answer = await _table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, Row("added", ("A", 2))),
            new(TableTransactionActionType.UpdateMerge, Row("merged", ("A", 2)), merged),
            new(TableTransactionActionType.UpdateReplace, Row("replaced", ("A", 2)), replaced),
            new(TableTransactionActionType.Delete, Row("deleted"), deleted),
            new(TableTransactionActionType.UpsertMerge, Row("upserted", ("A", 2))),
            new(TableTransactionActionType.UpsertReplace, Row("new", ("A", 2))),
        ]);

        Assert.Equal(202, answer.GetRawResponse().Status);
        Assert.Equal([204, 204, 204, 204, 204, 204], answer.Value.Select(part => part.Status));
        var rows = await RowsAsync();
        Assert.Equal(["added", "merged", "new", "replaced", "upserted"], rows.Keys.Order(StringComparer.Ordinal));
        Assert.All(rows.Values, row => Assert.Equal(2, row.GetInt32("A")));
        Assert.Equal((1, null, 1), (rows["merged"].GetInt32("B"), rows["replaced"].GetInt32("B"), rows["upserted"].GetInt32("B")));
        Assert.Equal(rows["added"].ETag, answer.Value[0].Headers.ETag);
        Assert.Equal(rows["merged"].ETag, answer.Value[1].Headers.ETag);
    }

    [Fact]
    public async Task One_conflict_rolls_everything_back_and_names_the_operation()
    {
        await AddAsync("there", ("A", 1));

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => _table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, Row("before")),
            new(TableTransactionActionType.UpsertMerge, Row("also before")),
            new(TableTransactionActionType.Add, Row("there", ("A", 2))),
            new(TableTransactionActionType.Add, Row("after")),
        ]));

        Assert.Equal((409, "EntityAlreadyExists", 2), (failure.Status, failure.ErrorCode, failure.FailedTransactionActionIndex));
        var row = Assert.Single(await RowsAsync());
        Assert.Equal(("there", 1), (row.Key, row.Value.GetInt32("A")));
    }

    [Fact]
    public async Task One_stale_etag_rolls_everything_back()
    {
        var stale = await AddAsync("head", ("Version", 1));
        await _table.UpsertEntityAsync(Row("head", ("Version", 2)));

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => _table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.UpsertReplace, Row("answer")),
            new(TableTransactionActionType.UpdateReplace, Row("head", ("Version", 2)), stale),
        ]));

        Assert.Equal((412, "UpdateConditionNotSatisfied", 1), (failure.Status, failure.ErrorCode, failure.FailedTransactionActionIndex));
        Assert.Equal(2, Assert.Single(await RowsAsync()).Value.GetInt32("Version"));
    }

    [Fact]
    public async Task Updates_and_deletes_without_an_etag_apply_to_any_version()
    {
        await AddAsync("a", ("A", 1));
        await AddAsync("b");

        await _table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.UpdateReplace, Row("a", ("A", 2))),
            new(TableTransactionActionType.Delete, Row("b")),
        ]);

        Assert.Equal(2, Assert.Single(await RowsAsync()).Value.GetInt32("A"));
    }

    [Fact]
    public async Task A_missing_row_and_a_missing_table_are_named()
    {
        var azurite = await Azurite.RunningAsync();
        var absent = new TableClient(azurite.ConnectionString, azurite.NewTableName());

        var row = await Assert.ThrowsAsync<TableTransactionFailedException>(
            () => _table.SubmitTransactionAsync([new(TableTransactionActionType.UpdateMerge, Row("absent"), ETag.All)]));
        var table = await Assert.ThrowsAnyAsync<RequestFailedException>(
            () => absent.SubmitTransactionAsync([new(TableTransactionActionType.Add, Row("r"))]));

        Assert.Equal((404, "ResourceNotFound", 0), (row.Status, row.ErrorCode, row.FailedTransactionActionIndex));
        Assert.Equal((404, "TableNotFound"), (table.Status, table.ErrorCode));
    }

    [Fact]
    public async Task Text_that_looks_like_the_bodys_own_boundaries_stays_text()
    {
        var text = "\r\n--changeset_x\r\nHTTP/1.1 409 Conflict\r\n\r\n--batch_x--\r\n 'é€😀'";

        await _table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new TableEntity("p", "r") { ["Text"] = text })]);

        Assert.Equal(text, (await _table.GetEntityAsync<TableEntity>("p", "r")).Value.GetString("Text"));
    }

    [Fact]
    public async Task An_empty_transaction_is_a_mistake_of_the_caller() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => _table.SubmitTransactionAsync([]));

    private static TableEntity Row(string rowKey, params (string Name, object Value)[] columns)
    {
        var row = new TableEntity("p", rowKey);
        foreach (var (name, value) in columns)
        {
            row[name] = value;
        }

        return row;
    }

    private async Task<ETag> AddAsync(string rowKey, params (string Name, object Value)[] columns) =>
        (await _table.AddEntityAsync(Row(rowKey, columns))).Headers.ETag!.Value;

    private async Task<Dictionary<string, TableEntity>> RowsAsync() =>
        await _table.QueryAsync<TableEntity>().ToDictionaryAsync(row => row.RowKey);
}
