using Azure;
using Azure.Data.Tables;

namespace Sleutelnet.Bot.Tests.Tables;

public sealed class Row_keys : IAsyncLifetime
{
    private TableClient _table = null!;

    public static TheoryData<string> Odd => Keys.All;

    public async Task InitializeAsync() => _table = await (await Azurite.RunningAsync()).NewTableAsync();

    public Task DisposeAsync() => _table.DeleteAsync();

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task A_row_is_found_changed_and_deleted_under_any_key(string key)
    {
        await _table.AddEntityAsync(new TableEntity(key, key) { ["Step"] = 1 });
        await _table.UpdateEntityAsync(new TableEntity(key, key) { ["Step"] = 2 }, ETag.All);
        await _table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.UpdateMerge, new TableEntity(key, key) { ["Other"] = key }),
            new(TableTransactionActionType.Add, new TableEntity(key, key + "2")),
        ]);
        await _table.SubmitTransactionAsync([new(TableTransactionActionType.Delete, new TableEntity(key, key + "2"))]);
        await _table.UpsertEntityAsync(new TableEntity(key, key) { ["Third"] = true });

        var got = (await _table.GetEntityAsync<TableEntity>(key, key)).Value;
        var found = await _table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {key} and RowKey eq {key}")).ToListAsync();
        await _table.DeleteEntityAsync(key, key);

        Assert.Equal((key, key, 2, key, true), (got.PartitionKey, got.RowKey, got.GetInt32("Step"), got.GetString("Other"), got.GetBoolean("Third")));
        Assert.Equal(got.ETag, Assert.Single(found).ETag);
        Assert.Empty(await _table.QueryAsync<TableEntity>().ToListAsync());
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    public async Task A_key_with_a_forbidden_character_is_refused_by_the_service(string key)
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => _table.AddEntityAsync(new TableEntity("p", key)));

        Assert.Equal(400, failure.Status);
        Assert.Empty(await _table.QueryAsync<TableEntity>().ToListAsync());
    }

    [Fact]
    public async Task A_row_without_a_key_is_a_mistake_of_the_caller()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _table.AddEntityAsync(new TableEntity("p", null)));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _table.GetEntityAsync<TableEntity>(null, "r"));
    }

    [Fact]
    public async Task Empty_keys_are_keys()
    {
        await _table.AddEntityAsync(new TableEntity(string.Empty, string.Empty) { ["A"] = 1 });

        Assert.Equal(1, (await _table.GetEntityAsync<TableEntity>(string.Empty, string.Empty)).Value.GetInt32("A"));
    }
}
