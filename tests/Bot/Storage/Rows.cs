using System.Text;
using Azure.Data.Tables;
using Sleutelnet.Bot.Storage;

namespace Sleutelnet.Bot.Tests.Storage;

/// <summary>Looks at what is stored of a municipality, past the product's own reading.</summary>
internal sealed class Rows(string tenant, IReadOnlyList<TableEntity> networks, IReadOnlyList<TableEntity> people)
{
    private static readonly string[] Own = ["odata.etag", "Timestamp"];

    public IReadOnlyList<TableEntity> Heads => Starting("head");

    public IReadOnlyList<TableEntity> Answers => Starting("answer|");

    public IReadOnlyList<TableEntity> Members => Starting("member|");

    public IReadOnlyList<TableEntity> Accepted => Starting("accepted|");

    public IReadOnlyList<TableEntity> Tallies => Starting("tally|");

    public IReadOnlyList<TableEntity> Log => Starting("~log|");

    public IReadOnlyList<TableEntity> Unreadable => Starting("~unreadable|");

    public IReadOnlyList<TableEntity> People => [.. people.Where(row => row.RowKey.StartsWith("person|", StringComparison.Ordinal))];

    public IReadOnlyList<TableEntity> Recipients => [.. people.Where(row => row.RowKey.StartsWith("recipient|", StringComparison.Ordinal))];

    public IReadOnlyList<TableEntity> Invitations => [.. people.Where(row => row.RowKey.StartsWith("invite|", StringComparison.Ordinal))];

    public IEnumerable<TableEntity> All => networks.Concat(people);

    public static async Task<Rows> OfAsync(string tenant)
    {
        var key = StorageKeys.Tenant(tenant);
        var (from, to) = (key + "|", key + "}");
        return new Rows(
            tenant,
            await ReadAsync(await TableAsync("Networks"), TableClient.CreateQueryFilter($"PartitionKey ge {from} and PartitionKey lt {to}")),
            await ReadAsync(await TableAsync("People"), TableClient.CreateQueryFilter($"PartitionKey eq {key}")));
    }

    public static async Task<TableClient> TableAsync(string name) => new((await Azurite.RunningAsync()).ConnectionString, name);

    public Task<Rows> AgainAsync() => OfAsync(tenant);

    /// <summary>A column of the answer to a question; null when there is none.</summary>
    public object? Answer(string question, string column) => Answers.Single(row => row.RowKey == "answer|" + question).TryGetValue(column, out var value) ? value : null;

    /// <summary>A row as one text to compare, but for what storage itself adds.</summary>
    public static string Columns(TableEntity row) => string.Join('\n', row
        .Where(column => !Own.Contains(column.Key))
        .OrderBy(column => column.Key, StringComparer.Ordinal)
        .Select(column => $"{column.Key} = {column.Value}"));

    /// <summary>Everything that is stored, as one text to compare.</summary>
    public string Snapshot()
    {
        var text = new StringBuilder();
        foreach (var row in All)
        {
            text.Append(row.PartitionKey).Append(' ').Append(row.RowKey).Append('\n');
            foreach (var (name, value) in row.Where(column => !Own.Contains(column.Key)).OrderBy(column => column.Key, StringComparer.Ordinal))
                text.Append("  ").Append(name).Append(" = ").Append(value).Append('\n');
        }

        return text.ToString();
    }

    private IReadOnlyList<TableEntity> Starting(string prefix) => [.. networks.Where(row => row.RowKey.StartsWith(prefix, StringComparison.Ordinal))];

    private static async Task<List<TableEntity>> ReadAsync(TableClient table, string filter)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter))
            rows.Add(row);
        return rows;
    }
}
