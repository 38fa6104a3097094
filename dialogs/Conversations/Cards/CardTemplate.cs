using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Sleutelnet.Conversations.Cards;

/// <summary>
/// An Adaptive Card template, in the part of the Adaptive Cards templating language that our cards need: <c>${path}</c>,
/// <c>$data</c> to repeat an element, <c>$when</c> to leave one out. It is filled node by node; values never become markup.
/// </summary>
internal sealed partial class CardTemplate
{
    private readonly JsonObject template;

    private CardTemplate(JsonObject template) => this.template = template;

    /// <summary>Reads a template that was built into this library.</summary>
    public static CardTemplate Read(string name)
    {
        using var stream = typeof(CardTemplate).Assembly.GetManifestResourceStream($"cards/{name}.json")
            ?? throw new InvalidOperationException($"There is no card template '{name}'.");
        return Parse(JsonNode.Parse(stream)!.AsObject());
    }

    public static CardTemplate Parse(JsonObject template) => new(template);

    /// <summary>Fills the template.</summary>
    /// <exception cref="InvalidOperationException">The template names something that the data does not hold.</exception>
    public JsonObject Fill(JsonObject data) => (JsonObject)Fill(template, data).Single()!;

    // One node becomes none ($when), one, or several ($data over a list).
    private static IEnumerable<JsonNode?> Fill(JsonNode? node, JsonObject data) => node switch
    {
        JsonObject element => FillObject(element, data),
        JsonArray list => [new JsonArray([.. list.SelectMany(item => Fill(item, data))])],
        JsonValue value when value.TryGetValue<string>(out var text) => [FillText(text, data)],
        _ => [node?.DeepClone()],
    };

    private static IEnumerable<JsonNode?> FillObject(JsonObject element, JsonObject data)
    {
        if (element["$data"] is not { } binding)
            return FillOne(element, data);
        return Look(Path(binding), data) is JsonArray items
            ? items.SelectMany(item => FillOne(element, item!.AsObject()))
            : throw new InvalidOperationException($"{binding} is no list.");
    }

    private static IEnumerable<JsonNode?> FillOne(JsonObject element, JsonObject data)
    {
        if (element["$when"] is { } condition && Look(Path(condition), data) is not JsonValue and not JsonArray { Count: > 0 } and not JsonObject)
            yield break;
        if (element["$when"] is { } flag && Look(Path(flag), data) is JsonValue value && value.TryGetValue<bool>(out var holds) && !holds)
            yield break;

        var filled = new JsonObject();
        foreach (var (name, child) in element)
        {
            if (name is "$data" or "$when")
                continue;
            var nodes = Fill(child, data).ToArray();
            if (nodes is [not null])
                filled[name] = nodes[0];
        }

        yield return filled;
    }

    private static JsonNode? FillText(string text, JsonObject data)
    {
        var whole = Binding().Match(text);
        if (whole.Success && whole.Length == text.Length)
            return Look(whole.Groups[1].Value, data)?.DeepClone();
        return JsonValue.Create(Binding().Replace(text, match => Look(match.Groups[1].Value, data)?.ToString() ?? ""));
    }

    private static string Path(JsonNode binding) =>
        Binding().Match(binding.GetValue<string>()) is { Success: true } match
            ? match.Groups[1].Value
            : throw new InvalidOperationException($"'{binding}' is no binding.");

    private static JsonNode? Look(string path, JsonObject data)
    {
        JsonNode? found = data;
        foreach (var name in path.Split('.'))
        {
            if (found is not JsonObject holder || !holder.TryGetPropertyValue(name, out found))
                throw new InvalidOperationException($"The data holds no '{path}'.");
        }

        return found;
    }

    [GeneratedRegex(@"\$\{([A-Za-z.]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Binding();
}
