using Azure;
using Azure.Data.Tables;

namespace Sleutelnet.Bot.Storage;

/// <summary>The row by which all instances together keep to what the channel takes from the app in one tenant.</summary>
/// <param name="Tenant">The tenant.</param>
/// <param name="Next">From when on nothing is reserved, in UTC.</param>
/// <param name="ClosedUntil">Until when the channel wants to be left alone, in UTC; null when it never said.</param>
/// <param name="Stamp">The store's mark of the version that was read; null before the first.</param>
internal sealed record PaceRow(string Tenant, DateTimeOffset Next, DateTimeOffset? ClosedUntil, string? Stamp)
{
    // Above all days, so no reading of what is due comes upon it.
    private const string Partition = "pace";

    public static PaceRow New(string tenant) => new(tenant, DateTimeOffset.UnixEpoch.AddYears(1), null, null);

    public static PaceRow Read(string tenant, TableEntity row) =>
        new(tenant, row.GetDateTimeOffset("Next") ?? New(tenant).Next, row.GetDateTimeOffset("ClosedUntil"), row.ETag.ToString());

    public static (string Partition, string Row) KeyOf(string tenant) => (Partition, StorageKeys.Tenant(tenant));

    public TableEntity Write()
    {
        var row = new TableEntity(Partition, StorageKeys.Tenant(Tenant)) { ["Schema"] = NetworkRows.Schema, ["Next"] = Next };
        if (ClosedUntil is { } until)
            row["ClosedUntil"] = until;
        return row;
    }
}
