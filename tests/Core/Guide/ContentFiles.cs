using System.Text.Json.Nodes;

namespace Sleutelnet.Core.Tests.Guide;

/// <summary>The content as plain JSON, so that these tests judge the files and not their reader.</summary>
internal static class ContentFiles
{
    private static readonly HashSet<string> ReadByUsers =
        ["text", "detail", "hint", "title", "short", "otherwise", "missing", "unit", "ask", "why"];

    public static IReadOnlyList<ContentObject> Objects { get; } = [.. ReadAll()];

    public static IReadOnlyList<ContentObject> Questions { get; } = [.. Objects.Where(found => found.In("questions"))];

    public static IReadOnlyList<ContentObject> Knowledge { get; } = [.. Objects.Where(found => found.In("knowledge"))];

    public static IReadOnlyList<ContentObject> Options { get; } = [.. Objects.Where(found => found.In("options"))];

    public static IReadOnlyList<ContentObject> Rules { get; } = [.. Objects.Where(found => found.In("rules"))];

    /// <summary>Every text that a user reads, with its place.</summary>
    public static IReadOnlyList<ContentText> Texts { get; } = [.. Objects.SelectMany(TextsOf)];

    private static IEnumerable<ContentObject> ReadAll() =>
        Directory.EnumerateFiles(Repository.Content, "*.json").Order(StringComparer.Ordinal)
            .SelectMany(path => Walk(JsonNode.Parse(File.ReadAllText(path))!, Path.GetFileName(path), "", 0));

    private static IEnumerable<ContentObject> Walk(JsonNode node, string place, string list, int index)
    {
        if (node is JsonArray array)
            return array.SelectMany((item, position) => item is null ? [] : Walk(item, place, list, position));
        if (node is not JsonObject found)
            return [];

        var here = $"{place}/{found["id"]?.ToString() ?? index.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        return
        [
            new ContentObject(here, list, found),
            .. found.SelectMany(pair => pair.Value is null ? [] : Walk(pair.Value, $"{here}/{pair.Key}", pair.Key, 0)),
        ];
    }

    private static IEnumerable<ContentText> TextsOf(ContentObject found) =>
        from pair in found.Node
        where ReadByUsers.Contains(pair.Key) || found.In("labels")
        where pair.Value?.GetValueKind() == System.Text.Json.JsonValueKind.String
        select new ContentText($"{found.Place}/{pair.Key}", pair.Value!.GetValue<string>());
}

/// <summary>An object in the content.</summary>
/// <param name="Place">File and path, for messages.</param>
/// <param name="List">The property it stands in.</param>
/// <param name="Node">The object.</param>
internal sealed record ContentObject(string Place, string List, JsonObject Node)
{
    public string Id => Text("id");

    public bool In(string list) => List == list;

    public string Text(string property) => Node[property]?.GetValue<string>() ?? "";

    public IReadOnlyList<string> Strings(string property) =>
        [.. (Node[property] as JsonArray ?? []).Select(item => item!.GetValue<string>())];

    public IReadOnlyList<JsonObject> Children(string property) =>
        [.. (Node[property] as JsonArray ?? []).OfType<JsonObject>()];
}

/// <summary>A text that a user reads.</summary>
/// <param name="Place">File and path, for messages.</param>
/// <param name="Text">The text.</param>
internal sealed record ContentText(string Place, string Text);
