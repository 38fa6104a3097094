using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Sleutelnet.Bot.Storage;

namespace Sleutelnet.Bench.Soak;

/// <summary>What storage keeps to tell people later.</summary>
internal static class HeldLater
{
    /// <summary>Of each person the networks and moments.</summary>
    public static async Task<ILookup<string, string>> ReadAsync(IReadOnlyList<Seat> seats, string connection)
    {
        var people = new TableServiceClient(connection).GetTableClient(TableNetworkStore.PeopleTable);
        var held = new List<(string Person, string About)>();
        foreach (var seat in seats)
        {
            var row = await people.GetEntityIfExistsAsync<TableEntity>(StorageKeys.Tenant(seat.Person.Tenant), StorageKeys.Recipient(seat.Person.Person));
            if (row.HasValue && LongColumn.Read(row.Value!, "Held") is { } text)
                held.AddRange(JsonNode.Parse(text)!.AsArray().Select(later => later!["Reminder"]!).Select(reminder => (seat.Id, $"{reminder["Network"]} {reminder["Moment"]}")));
        }

        return held.ToLookup(later => later.Person, later => later.About);
    }
}
