using Azure.Data.Tables;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>The rows of links to calendar files; each goes when it is used.</summary>
internal static class LinkRows
{
    public static TableEntity Write(CalendarLink link)
    {
        var row = new TableEntity(StorageKeys.Links, StorageKeys.Link(link.Token))
        {
            ["Schema"] = NetworkRows.Schema,
            ["Tenant"] = link.Network.Tenant,
            ["Network"] = link.Network.Network,
            ["Expires"] = link.Expires,
        };
        if (link.Moment is { } moment)
            row["Moment"] = moment.Value;
        return row;
    }

    /// <exception cref="FormatException">The row is no link.</exception>
    public static CalendarLink Read(string token, TableEntity row) => new(
        token, new NetworkKey(row.Text("Tenant"), row.Text("Network")), row.GetString("Moment") is { } moment ? new MomentId(moment) : null, row.Time("Expires"));
}
