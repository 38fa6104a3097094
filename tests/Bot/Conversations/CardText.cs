using System.Text;
using System.Text.Json.Nodes;

namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>A card as a coordinator reads it: its texts from top to bottom, fields and rows marked, buttons at the end.</summary>
internal static class CardText
{
    public static string Of(JsonNode card)
    {
        var text = new StringBuilder();
        Write(text, card["body"]!.AsArray(), "");
        var buttons = Buttons(card).Select(button => $"[{button["title"]}]");
        text.AppendLine(string.Join(' ', buttons));
        return text.ToString().TrimEnd();
    }

    public static IEnumerable<JsonObject> Buttons(JsonNode card) => card["actions"]?.AsArray().Select(action => action!.AsObject()) ?? [];

    /// <summary>Everything that can be pressed: buttons and rows.</summary>
    public static IEnumerable<JsonObject> Pressable(JsonNode? node) => node switch
    {
        JsonObject element => (element["type"]?.ToString() == "Action.Execute" ? [element] : Array.Empty<JsonObject>())
            .Concat(element.SelectMany(property => Pressable(property.Value))),
        JsonArray list => list.SelectMany(Pressable),
        _ => [],
    };

    public static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonObject element => element.SelectMany(property => Elements(property.Value)).Prepend(element),
        JsonArray list => list.SelectMany(Elements),
        _ => [],
    };

    private static void Write(StringBuilder text, JsonArray items, string indent)
    {
        foreach (var item in items.Select(item => item!.AsObject()))
        {
            switch (item["type"]!.ToString())
            {
                case "TextBlock": Line(text, indent, item["text"]!.ToString()); break;
                case "RichTextBlock": Line(text, indent, Runs(item)); break;
                case "Container" when item["selectAction"] is { } press: Line(text, indent, $"> {Row(item)}  [{press["title"]}]"); break;
                case "Container": Write(text, item["items"]!.AsArray(), item["style"] is null ? indent : indent + "| "); break;
                case "ActionSet": Line(text, indent, string.Join(' ', item["actions"]!.AsArray().Select(action => $"[{action!["title"]}]"))); break;
                case "ColumnSet":
                    foreach (var column in item["columns"]!.AsArray())
                        Write(text, column!["items"]!.AsArray(), indent + "  ");
                    break;
                case "Input.ChoiceSet" when item["id"]!.ToString() == "with": break;
                case "Input.ChoiceSet":
                    Line(text, indent, $"{item["label"]}:");
                    foreach (var choice in item["choices"]!.AsArray())
                        Line(text, indent, $"( ) {choice!["title"]}");
                    break;
                case "Chart.HorizontalBar":
                    Line(text, indent, "(grafiek) " + string.Join(" · ", item["data"]!.AsArray().Select(bar => $"{bar!["x"]} {bar["y"]}")));
                    break;
                case "Chart.HorizontalBar.Stacked":
                    Line(text, indent, "(grafiek) " + string.Join(" · ", item["data"]!.AsArray().Select(bar => $"{bar!["title"]} {string.Join('+', bar["data"]!.AsArray().Select(part => part!["value"]))}")));
                    break;
                case var type when type.StartsWith("Input.", StringComparison.Ordinal): Line(text, indent, $"[{item["label"]}: {item["value"]}]"); break;
                case var type: throw new InvalidOperationException($"A card holds an unknown {type}.");
            }
        }
    }

    private static string Row(JsonObject container) => string.Join(" · ", Elements(container["items"])
        .Where(element => element["type"]?.ToString() == "RichTextBlock")
        .Select(Runs));

    private static string Runs(JsonObject block) => string.Concat(block["inlines"]!.AsArray().Select(run => run!["text"]!.ToString()));

    private static void Line(StringBuilder text, string indent, string line) =>
        text.AppendLine(indent + line.Replace("\n", "\n" + indent, StringComparison.Ordinal));
}
