using Azure.Data.Tables;
using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Reminders;

/// <summary>Looks at what is due, past the product's own reading.</summary>
internal static class DueRowsOf
{
    public static async Task<List<TableEntity>> TenantAsync(string tenant)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in (await Rows.TableAsync("Due")).QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"Tenant eq {tenant}")))
            rows.Add(row);
        return rows;
    }
}
