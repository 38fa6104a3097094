using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bench.Soak;

/// <summary>A line of a network's log.</summary>
internal sealed record LogLine(int Version, int Sequence, string By, string Kind, string Subject, string? Before, string? After)
{
    public const string Answered = "Answered";
    public const string Planned = "MomentPlanned";
    public const string Rung = "MomentRung";
    public const string Settled = "MomentAnswered";

    /// <summary>Whether it says what became of a moment.</summary>
    public bool IsOfAMoment => Kind is Planned or Rung or Settled;
}

/// <summary>An answer as it stands.</summary>
internal sealed record StoredAnswer(string Question, string By, string Value, int Version);

/// <summary>A moment as it stands.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Version">How often it was changed.</param>
/// <param name="DueAt">When something is to be said of it.</param>
/// <param name="NotedAt">Which of those instants have a row among what is due.</param>
internal sealed record StoredMoment(string Id, string Title, int Version, IReadOnlyList<DateTimeOffset> DueAt, IReadOnlyList<DateTimeOffset> NotedAt);

/// <summary>A coordinator as she stands.</summary>
/// <param name="Person">Who.</param>
/// <param name="Recent">The operations she is known to have done, newest first.</param>
/// <param name="Asked">The question she is asked; null when she stands elsewhere.</param>
internal sealed record StoredMember(string Person, IReadOnlyList<string> Recent, string? Asked)
{
    /// <summary>Whether it is noted that no message reaches her.</summary>
    public bool IsUnreachable { get; init; }
}

/// <summary>What storage holds of a network when all is over, read row by row and not by the product.</summary>
internal sealed record StoredNetwork(string Network, int Version, IReadOnlyList<LogLine> Log, IReadOnlyList<StoredAnswer> Answers, IReadOnlyList<StoredMember> Members)
{
    /// <summary>The version that the networks begin with; the lines of it nobody made.</summary>
    public const int Beginning = 1;

    public IReadOnlyList<StoredMoment> Moments { get; init; } = [];

    /// <summary>When it was read, in UTC.</summary>
    public DateTimeOffset ReadAt { get; init; }

    /// <summary>What coordinators did, as they may have wished it.</summary>
    public IEnumerable<LogLine> Done => Log.Where(line => line.Version > Beginning && line.Kind is LogLine.Answered or LogLine.Planned).Select(line => line.Kind == LogLine.Answered
        ? line
        : line with { Subject = Wish.Moment, After = Moments.FirstOrDefault(moment => moment.Id == line.Subject)?.Title });

    /// <param name="networks">The table.</param>
    /// <param name="key">The network.</param>
    /// <param name="due">The keys of all rows of what is due.</param>
    public static async Task<StoredNetwork> ReadAsync(TableClient networks, NetworkKey key, IReadOnlySet<string> due)
    {
        var (log, answers, members, moments, version) = (new List<LogLine>(), new List<StoredAnswer>(), new List<StoredMember>(), new List<StoredMoment>(), 0);
        var partition = StorageKeys.Network(key);
        await foreach (var row in networks.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}")))
        {
            if (row.RowKey == StorageKeys.Head)
                version = row.GetInt32("Version")!.Value;
            else if (row.RowKey.StartsWith(StorageKeys.LogPrefix, StringComparison.Ordinal))
                log.Add(new LogLine(row.GetInt32("Version")!.Value, row.GetInt32("Sequence")!.Value, row.GetString("By"), row.GetString("Kind"), row.GetString("Subject"), Said(row, "Before"), Said(row, "After")));
            else if (Named(row, StorageKeys.AnswerPrefix) is { } question)
                answers.Add(new StoredAnswer(question, row.GetString("By"), Said(row, "")!, row.GetInt32("Version")!.Value));
            else if (Named(row, StorageKeys.MemberPrefix) is { } person)
                members.Add(new StoredMember(person, [.. JsonNode.Parse(row.GetString("Recent"))!.AsArray().Select(id => id!.ToString())], Asked(row.GetString("Stack"))) { IsUnreachable = row.GetString("Unreachable") is not null });
            else if (Named(row, StorageKeys.MomentPrefix) is { } moment)
                moments.Add(Moment(row, key, moment, due));
        }

        return new StoredNetwork(key.Network, version, [.. log.OrderBy(line => line.Version).ThenBy(line => line.Sequence)], answers, members) { Moments = moments, ReadAt = DateTimeOffset.UtcNow };
    }

    private static StoredMoment Moment(TableEntity row, NetworkKey key, string id, IReadOnlySet<string> due)
    {
        var at = row.GetBoolean("Ended") == true ? [] : new[] { Instant(row, "Coming", "DueAt"), Instant(row, "Waiting", "Again") }.OfType<DateTimeOffset>().ToList();
        var title = JsonNode.Parse(row.GetString("About"))!["Title"]?.ToString() ?? "";
        return new StoredMoment(id, title, row.GetInt32("Version")!.Value, at, [.. at.Where(instant => due.Contains(StorageKeys.Due(instant, key, new MomentId(id))))]);
    }

    private static DateTimeOffset? Instant(TableEntity row, string column, string name) =>
        row.GetString(column) is { } text ? JsonNode.Parse(text)?[name]?.GetValue<DateTimeOffset>() : null;

    private static string? Named(TableEntity row, string prefix) =>
        row.RowKey.StartsWith(prefix, StringComparison.Ordinal) ? StorageKeys.Unescape(row.RowKey[prefix.Length..]) : null;

    private static string? Said(TableEntity row, string which) => row.GetString(which + "State") is { } state ? $"{state}:{row.GetString(which + "Value")}" : null;

    // A reminder that came in lies above where she is.
    private static string? Asked(string? stack) =>
        stack is not null && JsonNode.Parse(stack)!.AsArray().LastOrDefault(place => place!["place"]!.ToString() != "reminder") is { } place && place["place"]!.ToString() == "question" ? place["Question"]!.ToString() : null;
}
