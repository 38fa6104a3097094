using Azure.Data.Tables;
using Sleutelnet.Bot.Storage;

namespace Sleutelnet.Bench;

/// <summary>Prepares and checks the rows of networks, outside what is timed.</summary>
internal static class NetworkTable
{
    private const int MostPerTransaction = 100;

    /// <summary>Gives the bare endpoint a copy of a network that was just started.</summary>
    public static async Task CopyAsync(this TableClient networks, string from, string to)
    {
        var rows = await RowsAsync(networks, from);
        foreach (var row in rows)
            row.PartitionKey = to;
        await networks.SubmitTransactionAsync(rows.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)));
    }

    /// <summary>How often the questions of a network were answered, by what is stored.</summary>
    public static async Task<int> CountAnswersAsync(this TableClient networks, string partition) =>
        (await RowsAsync(networks, partition)).Count(row => row.RowKey.StartsWith(StorageKeys.LogPrefix, StringComparison.Ordinal) && row.GetString("Kind") == "Answered");

    /// <summary>Removes a network: the emulator looks through all rows of a table at every query, so old rounds would slow down later ones.</summary>
    public static async Task RemoveAsync(this TableClient networks, string partition)
    {
        foreach (var rows in (await RowsAsync(networks, partition)).Chunk(MostPerTransaction))
            await networks.SubmitTransactionAsync(rows.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row)));
    }

    private static async Task<List<TableEntity>> RowsAsync(TableClient networks, string partition)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in networks.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}")))
            rows.Add(row);
        return rows;
    }
}
