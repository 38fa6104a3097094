using Azure;
using Azure.Data.Tables;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bench;

/// <summary>Prepares and checks the rows of networks, outside what is timed.</summary>
internal static class NetworkTable
{
    private const int MostPerTransaction = 100;

    /// <summary>Gives the bare endpoint a copy of a network.</summary>
    public static async Task CopyAsync(this TableClient networks, string from, string to)
    {
        var rows = await RowsAsync(networks, from);
        foreach (var row in rows)
            row.PartitionKey = to;
        foreach (var together in rows.Chunk(MostPerTransaction))
            await networks.SubmitTransactionAsync(together.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)));
    }

    /// <summary>Puts the rows of a network that was just started into as many partitions.</summary>
    public static async Task SpreadAsync(this TableClient networks, string from, IEnumerable<string> to)
    {
        var rows = await RowsAsync(networks, from);
        await Parallel.ForEachAsync(to, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (partition, token) => await networks.SubmitTransactionAsync(
            rows.Select(row => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity(row) { PartitionKey = partition })), token));
    }

    /// <summary>Fills a network that was just started: an answer to every question, and so many entries in its log.</summary>
    public static async Task FillAsync(this TableClient networks, NetworkKey key, PersonId by, int entries)
    {
        var guide = GuideReader.ReadBuiltIn();
        var version = await networks.VersionAsync(StorageKeys.Network(key));
        foreach (var rows in Filled.Rows(guide, key, by).Concat(Filled.Log(guide, key, by, version, entries)).Chunk(MostPerTransaction))
            await networks.SubmitTransactionAsync(rows);
        await networks.UpdateEntityAsync(new TableEntity(StorageKeys.Network(key), StorageKeys.Head) { ["Version"] = version + entries }, ETag.All);
    }

    /// <summary>How many transactions a network has seen.</summary>
    public static async Task<int> VersionAsync(this TableClient networks, string partition) =>
        (await networks.GetEntityAsync<TableEntity>(partition, StorageKeys.Head)).Value.GetInt32("Version")!.Value;

    /// <summary>Removes what a network's log says of the time after a version, so that it is as large as it was.</summary>
    public static async Task ForgetAsync(this TableClient networks, string partition, int version)
    {
        var all = await RowsAsync(networks, partition);
        foreach (var rows in all.Where(row => row.RowKey.StartsWith(StorageKeys.LogPrefix, StringComparison.Ordinal) && row.GetInt32("Version") > version).Chunk(MostPerTransaction))
            await networks.SubmitTransactionAsync(rows.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row)));
    }

    /// <summary>Removes a network: the emulator looks through all rows of a table at every query. Gives how often its questions were answered.</summary>
    public static async Task<int> RemoveAsync(this TableClient networks, string partition)
    {
        var all = await RowsAsync(networks, partition);
        foreach (var rows in all.Chunk(MostPerTransaction))
            await networks.SubmitTransactionAsync(rows.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row)));
        return all.Count(row => row.RowKey.StartsWith(StorageKeys.LogPrefix, StringComparison.Ordinal) && row.GetString("Kind") == "Answered");
    }

    private static async Task<List<TableEntity>> RowsAsync(TableClient networks, string partition)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in networks.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}")))
            rows.Add(row);
        return rows;
    }
}
