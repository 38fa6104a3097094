using Azure.Data.Tables;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bench.Reminders;

/// <summary>Writes networks with something due, as the product's own rows.</summary>
internal sealed class Seeder(string connection, string serviceUrl)
{
    private const int MostTogether = 100;

    private readonly TableServiceClient service = new(connection);

    /// <summary>Makes the tables, as the product does when it starts.</summary>
    public async Task MakeTablesAsync()
    {
        foreach (var table in TableNetworkStore.Tables)
            await service.GetTableClient(table).CreateIfNotExistsAsync();
    }

    /// <summary>Writes a network and its coordinator for each, and last that they are due.</summary>
    public async Task SeedAsync(IReadOnlyList<Occurrence> occurrences)
    {
        await Parallel.ForEachAsync(occurrences, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (occurrence, token) =>
            await service.GetTableClient(TableNetworkStore.NetworksTable).SubmitTransactionAsync(
            [
                Add(NetworkRows.Write(occurrence.Head with { Version = 1 })),
                NetworkRows.Write(occurrence.Network, new MemberChanged(occurrence.Member(serviceUrl))),
                NetworkRows.Write(occurrence.Network, new MomentChanged(occurrence.Planned)),
            ], token));
        await WriteAsync(TableNetworkStore.PeopleTable, occurrences.Select(occurrence => PersonRows.Write(occurrence.Record)));
        await IndexAsync(occurrences);
    }

    /// <summary>Writes that they are due, and no networks.</summary>
    public Task IndexAsync(IReadOnlyList<Occurrence> occurrences) =>
        WriteAsync(TableNetworkStore.DueTable, occurrences.Select(occurrence => DueRows.Of(occurrence.Network, occurrence.Planned.Id, occurrence.DueAt)));

    /// <summary>Removes all that was written of them.</summary>
    public Task RemoveAsync(IReadOnlyList<Occurrence> occurrences) => Parallel.ForEachAsync(occurrences, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (occurrence, token) =>
    {
        await service.GetTableClient(TableNetworkStore.NetworksTable).RemoveAsync(StorageKeys.Network(occurrence.Network));
        foreach (var row in (string[])[StorageKeys.Person(occurrence.Person.Person), StorageKeys.Recipient(occurrence.Person.Person)])
            await service.GetTableClient(TableNetworkStore.PeopleTable).DeleteEntityAsync(StorageKeys.Tenant(occurrence.Person.Tenant), row, cancellationToken: token);
    });

    /// <summary>How much is due up to an instant, and not done; all there is when none is named.</summary>
    public async Task<int> CountDueAsync(DateTimeOffset? until = null)
    {
        var count = 0;
        var filter = until is { } last ? TableClient.CreateQueryFilter($"PartitionKey lt {"a"} and At le {last}") : TableClient.CreateQueryFilter($"PartitionKey lt {"a"}");
        await foreach (var _ in service.GetTableClient(TableNetworkStore.DueTable).QueryAsync<TableEntity>(filter, select: ["RowKey"]))
            count++;
        return count;
    }

    /// <summary>The keys of all that is due, ever.</summary>
    public async Task<IReadOnlySet<string>> DueKeysAsync()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in service.GetTableClient(TableNetworkStore.DueTable).QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey lt {"a"}"), select: ["RowKey"]))
            keys.Add(row.RowKey);
        return keys;
    }

    /// <summary>What is stored of a coordinator and her moment.</summary>
    public async Task<(bool WasSaid, bool IsUnreachable)> ReadAsync(Occurrence occurrence)
    {
        var networks = service.GetTableClient(TableNetworkStore.NetworksTable);
        var partition = StorageKeys.Network(occurrence.Network);
        var moment = (await networks.GetEntityAsync<TableEntity>(partition, StorageKeys.Moment(occurrence.Planned.Id))).Value;
        var member = (await networks.GetEntityAsync<TableEntity>(partition, StorageKeys.Member(occurrence.Person.Person))).Value;
        return (moment.GetString("Waiting") is not null, member.GetString("Unreachable") is not null);
    }

    private async Task WriteAsync(string table, IEnumerable<TableEntity> rows) => await Parallel.ForEachAsync(
        rows.GroupBy(row => row.PartitionKey).SelectMany(partition => partition.Chunk(MostTogether)),
        new ParallelOptions { MaxDegreeOfParallelism = 4 },
        async (together, token) => await service.GetTableClient(table).SubmitTransactionAsync(together.Select(Add), token));

    private static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);
}
