using System.Net;
using Azure;
using Azure.Data.Tables;
using Sleutelnet.Bot.Tests.Faults;

namespace Sleutelnet.Bot.Tests.Tables;

/// <summary>At each limit the emulator takes the row; one past it our client refuses before anything is sent, as the service would.</summary>
public sealed class Limits : IAsyncLifetime
{
    private TableClient _table = null!;

    public async Task InitializeAsync() => _table = await (await Azurite.RunningAsync()).NewTableAsync();

    public Task DisposeAsync() => _table.DeleteAsync();

    [Fact]
    [Fault(27)]
    public async Task A_text_of_32768_characters_fits() =>
        await AssertLimitAsync("PropertyValueTooLarge", past => new TableEntity("p", "r") { ["A"] = new string('é', 32_768 + past) });

    [Fact]
    public async Task Bytes_of_64_KiB_fit() =>
        await AssertLimitAsync("PropertyValueTooLarge", past => new TableEntity("p", "r") { ["A"] = new byte[65_536 + past] });

    [Fact]
    [Fault(27)]
    public async Task An_entity_of_252_columns_beside_its_own_fits() => await AssertLimitAsync("TooManyProperties", past =>
    {
        var row = new TableEntity("p", "r");
        for (var number = 0; number < 252 + past; number++)
        {
            row[$"C{number}"] = number;
        }

        return row;
    });

    [Fact]
    public async Task A_column_name_of_255_characters_fits() =>
        await AssertLimitAsync("PropertyNameTooLong", past => new TableEntity("p", "r") { [new string('N', 255 + past)] = 1L });

    // The emulator refuses from 513 characters on; the service takes 1,024.
    [Fact]
    public async Task A_key_of_1024_characters_is_sent_and_a_longer_one_is_not()
    {
        var handler = new RecordingHandler(HttpStatusCode.NoContent);
        var table = new TableClient((await Azurite.RunningAsync()).ConnectionString, "recorded", handler.Options);

        await table.AddEntityAsync(new TableEntity("p", new string('k', 1_024)));
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", new string('k', 1_025))));

        Assert.Equal((400, "KeyValueTooLarge"), (refused.Status, refused.ErrorCode));
        Assert.Single(handler.Requests);
    }

    // 8 bytes for the entity and its keys, 65,554 for each full column, and 18 beside the last one's own bytes: 1 MiB exactly.
    [Fact]
    [Fault(27)]
    public async Task An_entity_of_1_MiB_fits() => await AssertLimitAsync("EntityTooLarge", past =>
    {
        var row = Filled("r", 15);
        row["B15"] = new byte[65_240 + past];
        return row;
    });

    [Fact]
    public async Task A_transaction_of_100_operations_fits()
    {
        await _table.SubmitTransactionAsync(Adds(100));

        await AssertRefusedAsync((400, "InvalidInput", 100), Adds(101));
    }

    [Fact]
    public async Task A_transaction_in_two_partitions_is_refused() => await AssertRefusedAsync(
        (400, "CommandsInBatchActOnDifferentPartitions", 1),
        [new(TableTransactionActionType.Add, new TableEntity("p", "1")), new(TableTransactionActionType.Add, new TableEntity("q", "2"))]);

    [Fact]
    public async Task An_entity_twice_in_a_transaction_is_refused() => await AssertRefusedAsync(
        (400, "InvalidDuplicateRow", 2),
        [
            new(TableTransactionActionType.Add, new TableEntity("p", "1")),
            new(TableTransactionActionType.Add, new TableEntity("p", "2")),
            new(TableTransactionActionType.Delete, new TableEntity("p", "1")),
        ]);

    [Fact]
    public async Task A_limit_passed_inside_a_transaction_names_the_operation() => await AssertRefusedAsync(
        (400, "PropertyValueTooLarge", 1),
        [
            new(TableTransactionActionType.Add, new TableEntity("p", "1")),
            new(TableTransactionActionType.Add, new TableEntity("p", "2") { ["A"] = new string('x', 32_769) }),
        ]);

    [Fact]
    public async Task A_transaction_body_of_4_MiB_fits()
    {
        var handler = new RecordingHandler(HttpStatusCode.BadRequest);
        var table = new TableClient((await Azurite.RunningAsync()).ConnectionString, "recorded", handler.Options);
        await Assert.ThrowsAsync<RequestFailedException>(() => table.SubmitTransactionAsync(Large(0)));
        var room = (4 * 1024 * 1024) - handler.Requests[0].Body.Length;

        await Assert.ThrowsAsync<RequestFailedException>(() => table.SubmitTransactionAsync(Large(room)));
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => table.SubmitTransactionAsync(Large(room + 1)));

        Assert.Equal(4 * 1024 * 1024, handler.Requests[1].Body.Length);
        Assert.Equal((413, "RequestBodyTooLarge"), (refused.Status, refused.ErrorCode));
        Assert.Equal(2, handler.Requests.Count);
    }

    private static TableTransactionAction[] Adds(int count) => Enumerable.Range(0, count)
        .Select(number => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p", $"{number:000}")))
        .ToArray();

    // Three rows near their own limit, and a fourth whose texts make up the rest.
    private static IEnumerable<TableTransactionAction> Large(int padding)
    {
        var rest = new TableEntity("p", "rest");
        for (var column = 0; column < 10; column++)
        {
            var length = Math.Clamp(padding - (column * 32_768), 0, 32_768);
            rest[$"T{column}"] = new string('x', length);
        }

        return new[] { Filled("1", 15), Filled("2", 15), Filled("3", 15), rest }
            .Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row));
    }

    private static TableEntity Filled(string rowKey, int columns)
    {
        var row = new TableEntity("p", rowKey);
        for (var column = 0; column < columns; column++)
        {
            row[$"B{column:00}"] = new byte[65_536];
        }

        return row;
    }

    private async Task AssertLimitAsync(string code, Func<int, TableEntity> make)
    {
        var added = await _table.AddEntityAsync(make(0));
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => _table.UpsertEntityAsync(make(1)));

        Assert.Equal(204, added.Status);
        Assert.Equal((400, code), (refused.Status, refused.ErrorCode));
        Assert.Null(refused.GetRawResponse());
    }

    private async Task AssertRefusedAsync((int, string, int?) expected, TableTransactionAction[] actions)
    {
        var before = await _table.QueryAsync<TableEntity>().CountAsync();

        var refused = await Assert.ThrowsAsync<TableTransactionFailedException>(() => _table.SubmitTransactionAsync(actions));

        Assert.Equal(expected, (refused.Status, refused.ErrorCode, refused.FailedTransactionActionIndex));
        Assert.Equal(before, await _table.QueryAsync<TableEntity>().CountAsync());
    }
}
