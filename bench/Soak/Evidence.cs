using System.Text.Json;
using System.Text.Json.Serialization;
using Azure.Data.Tables;
using Sleutelnet.Bot.Storage;

namespace Sleutelnet.Bench.Soak;

/// <summary>Writes down what is known of a run in which something did not hold: without it, a race that was found is gone.</summary>
internal static class Evidence
{
    private static readonly JsonSerializerOptions Readable = new() { Converters = { new JsonStringEnumConverter() } };

    /// <param name="folder">Where the notes of the processes are already.</param>
    /// <param name="history">What the clients did and were told.</param>
    /// <param name="violations">What does not hold.</param>
    /// <param name="connection">The storage.</param>
    public static async Task WriteAsync(string folder, IReadOnlyList<Operation> history, IReadOnlyList<Violation> violations, string connection)
    {
        await File.WriteAllLinesAsync(Path.Combine(folder, "violations.txt"), violations.Select(violation => violation.ToString()));
        await File.WriteAllLinesAsync(Path.Combine(folder, "history.jsonl"), history.OrderBy(operation => operation.Invoked).Select(operation => JsonSerializer.Serialize(operation, Readable)));
        var service = new TableServiceClient(connection);
        foreach (var table in TableNetworkStore.Tables)
        {
            var rows = new List<string>();
            await foreach (var row in service.GetTableClient(table).QueryAsync<TableEntity>(filter: (string?)null))
                rows.Add(JsonSerializer.Serialize(row.ToDictionary(column => column.Key, column => column.Value?.ToString())));
            await File.WriteAllLinesAsync(Path.Combine(folder, table + ".jsonl"), rows);
        }
    }
}
