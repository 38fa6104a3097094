using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Sleutelnet.Bot.Storage;

namespace Sleutelnet.Bench.Soak;

/// <summary>A line of a network's log.</summary>
internal sealed record LogLine(int Version, int Sequence, string By, string Kind, string Subject, string? Before, string? After)
{
    public const string Answered = "Answered";
}

/// <summary>An answer as it stands.</summary>
internal sealed record StoredAnswer(string Question, string By, string Value, int Version);

/// <summary>A coordinator as she stands.</summary>
/// <param name="Person">Who.</param>
/// <param name="Recent">The operations she is known to have done, newest first.</param>
/// <param name="Asked">The question she is asked; null when she stands elsewhere.</param>
internal sealed record StoredMember(string Person, IReadOnlyList<string> Recent, string? Asked);

/// <summary>What storage holds of a network when all is over, read row by row and not by the product.</summary>
internal sealed record StoredNetwork(string Network, int Version, IReadOnlyList<LogLine> Log, IReadOnlyList<StoredAnswer> Answers, IReadOnlyList<StoredMember> Members)
{
    public static async Task<StoredNetwork> ReadAsync(TableClient networks, string partition, string network)
    {
        var (log, answers, members, version) = (new List<LogLine>(), new List<StoredAnswer>(), new List<StoredMember>(), 0);
        await foreach (var row in networks.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}")))
        {
            if (row.RowKey == StorageKeys.Head)
                version = row.GetInt32("Version")!.Value;
            else if (row.RowKey.StartsWith(StorageKeys.LogPrefix, StringComparison.Ordinal))
                log.Add(new LogLine(row.GetInt32("Version")!.Value, row.GetInt32("Sequence")!.Value, row.GetString("By"), row.GetString("Kind"), row.GetString("Subject"), Said(row, "Before"), Said(row, "After")));
            else if (Named(row, StorageKeys.AnswerPrefix) is { } question)
                answers.Add(new StoredAnswer(question, row.GetString("By"), Said(row, "")!, row.GetInt32("Version")!.Value));
            else if (Named(row, StorageKeys.MemberPrefix) is { } person)
                members.Add(new StoredMember(person, [.. JsonNode.Parse(row.GetString("Recent"))!.AsArray().Select(id => id!.ToString())], Asked(row.GetString("Stack"))));
        }

        return new StoredNetwork(network, version, [.. log.OrderBy(line => line.Version).ThenBy(line => line.Sequence)], answers, members);
    }

    private static string? Named(TableEntity row, string prefix) =>
        row.RowKey.StartsWith(prefix, StringComparison.Ordinal) ? StorageKeys.Unescape(row.RowKey[prefix.Length..]) : null;

    private static string? Said(TableEntity row, string which) => row.GetString(which + "State") is { } state ? $"{state}:{row.GetString(which + "Value")}" : null;

    private static string? Asked(string? stack) =>
        stack is not null && JsonNode.Parse(stack)!.AsArray()[^1] is { } place && place["place"]!.ToString() == "question" ? place["Question"]!.ToString() : null;
}
