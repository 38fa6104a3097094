using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Sleutelnet.Bot.Tests.Tables;

public sealed class Entity_operations : IAsyncLifetime
{
    private TableClient _table = null!;

    public async Task InitializeAsync() => _table = await (await Azurite.RunningAsync()).NewTableAsync();

    public Task DisposeAsync() => _table.DeleteAsync();

    [Fact]
    public async Task An_added_row_is_read_back_with_its_etag_and_timestamp()
    {
        var added = await _table.AddEntityAsync(new TableEntity("p", "r") { ["Name"] = "Buurtnetwerk" });

        var read = (await _table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal("Buurtnetwerk", read.GetString("Name"));
        Assert.Equal(added.Headers.ETag, read.ETag);
        Assert.Equal(DateTimeOffset.UtcNow, read.Timestamp!.Value, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Adding_a_row_twice_is_a_conflict_and_keeps_the_first()
    {
        await _table.AddEntityAsync(new TableEntity("p", "r") { ["Name"] = "first" });

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => _table.AddEntityAsync(new TableEntity("p", "r") { ["Name"] = "second" }));

        Assert.Equal(409, failure.Status);
        Assert.True(failure.ErrorCode == TableErrorCode.EntityAlreadyExists, failure.ErrorCode);
        Assert.Equal("first", (await _table.GetEntityAsync<TableEntity>("p", "r")).Value.GetString("Name"));
    }

    [Fact]
    public async Task A_merge_keeps_the_other_columns_and_a_replace_drops_them()
    {
        var added = await _table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 2 });

        var merged = await _table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 3 }, added.Headers.ETag!.Value);
        var afterMerge = (await _table.GetEntityAsync<TableEntity>("p", "r")).Value;
        await _table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 4 }, merged.Headers.ETag!.Value, TableUpdateMode.Replace);
        var afterReplace = (await _table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal((3, 2), (afterMerge.GetInt32("A"), afterMerge.GetInt32("B")));
        Assert.Equal((4, (int?)null), (afterReplace.GetInt32("A"), afterReplace.GetInt32("B")));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge)]
    [InlineData(TableUpdateMode.Replace)]
    public async Task An_update_with_a_stale_etag_is_refused_and_changes_nothing(TableUpdateMode mode)
    {
        var stale = (await _table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 })).Headers.ETag!.Value;
        await _table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 2 }, stale);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => _table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 3 }, stale, mode));

        Assert.Equal((412, "UpdateConditionNotSatisfied"), (failure.Status, failure.ErrorCode));
        Assert.Equal(2, (await _table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("A"));
    }

    [Fact]
    public async Task An_update_of_a_row_that_is_not_there_is_not_found()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => _table.UpdateEntityAsync(new TableEntity("p", "absent"), ETag.All));

        Assert.Equal((404, "ResourceNotFound"), (failure.Status, failure.ErrorCode));
    }

    [Fact]
    public async Task An_update_without_an_etag_is_a_mistake_of_the_caller() =>
        await Assert.ThrowsAsync<ArgumentException>(() => _table.UpdateEntityAsync(new TableEntity("p", "r"), default));

    [Fact]
    public async Task An_upsert_adds_then_merges_then_replaces()
    {
        await _table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 1 });
        await _table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 2 });
        var merged = (await _table.GetEntityAsync<TableEntity>("p", "r")).Value;
        await _table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 3 }, TableUpdateMode.Replace);
        var replaced = (await _table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal((2, 1), (merged.GetInt32("A"), merged.GetInt32("B")));
        Assert.Equal((3, false), (replaced.GetInt32("A"), replaced.ContainsKey("B")));
    }

    [Fact]
    public async Task A_delete_with_a_stale_etag_is_refused()
    {
        var stale = (await _table.AddEntityAsync(new TableEntity("p", "r"))).Headers.ETag!.Value;
        await _table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1 });

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => _table.DeleteEntityAsync("p", "r", stale));

        Assert.Equal((412, "UpdateConditionNotSatisfied"), (failure.Status, failure.ErrorCode));
        Assert.True((await _table.GetEntityIfExistsAsync<TableEntity>("p", "r")).HasValue);
    }

    [Fact]
    public async Task A_delete_removes_the_row_and_a_second_one_is_no_error()
    {
        var entity = new TableEntity("p", "r");
        await _table.AddEntityAsync(entity);

        var first = await _table.DeleteEntityAsync(entity);
        var second = await _table.DeleteEntityAsync("p", "r");

        Assert.Equal((204, 404), (first.Status, second.Status));
        Assert.False((await _table.GetEntityIfExistsAsync<TableEntity>("p", "r")).HasValue);
    }

    [Fact]
    public async Task A_row_that_is_not_there_is_an_error_or_a_response_without_a_value()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => _table.GetEntityAsync<TableEntity>("p", "absent"));
        var answer = await _table.GetEntityIfExistsAsync<TableEntity>("p", "absent");

        Assert.Equal((404, "ResourceNotFound"), (failure.Status, failure.ErrorCode));
        Assert.False(answer.HasValue);
        Assert.Equal(404, answer.GetRawResponse().Status);
        Assert.Throws<InvalidOperationException>(() => answer.Value);
    }

    [Fact]
    public async Task Only_the_selected_columns_come_back()
    {
        await _table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 2 });

        var read = (await _table.GetEntityAsync<TableEntity>("p", "r", ["B", "RowKey"])).Value;

        Assert.Equal(("r", 2, false), (read.RowKey, read.GetInt32("B"), read.ContainsKey("A")));
    }

    [Fact]
    public async Task A_row_in_a_table_that_is_not_there_says_so()
    {
        var azurite = await Azurite.RunningAsync();
        var absent = new TableClient(azurite.ConnectionString, azurite.NewTableName());

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => absent.AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal((404, "TableNotFound"), (failure.Status, failure.ErrorCode));
    }
}
