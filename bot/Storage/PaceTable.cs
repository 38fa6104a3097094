using Azure;
using Azure.Data.Tables;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>The rows by which the instances keep pace together.</summary>
internal sealed class PaceTable(TableServiceClient service)
{
    private readonly TableClient table = service.GetTableClient(TableNetworkStore.DueTable);

    public Task<PaceRow> LoadAsync(string tenant, CancellationToken cancellationToken) => StorageGuard.RunAsync(async token =>
    {
        var (partition, key) = PaceRow.KeyOf(tenant);
        var row = await table.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: token);
        return row.HasValue ? PaceRow.Read(tenant, row.Value!) : PaceRow.New(tenant);
    }, cancellationToken);

    /// <summary>Writes the row and returns it with its new stamp.</summary>
    /// <exception cref="StoreConflictException">Another instance wrote since it was read.</exception>
    public Task<PaceRow> SaveAsync(PaceRow row, CancellationToken cancellationToken) => StorageGuard.RunAsync(async token =>
    {
        var response = row.Stamp is { } stamp
            ? await table.UpdateEntityAsync(row.Write(), new ETag(stamp), TableUpdateMode.Replace, token)
            : await table.AddEntityAsync(row.Write(), token);
        return row with { Stamp = response.Headers.ETag?.ToString() };
    }, cancellationToken);
}
