using System.Text.Json.Nodes;

namespace Sleutelnet.Bench;

/// <summary>What the bench looks for in a card.</summary>
internal static class Cards
{
    /// <summary>The first button that answers the card's question; null when it asks none.</summary>
    public static JsonObject? AnswerOf(JsonNode card) => AnswersOf(card).FirstOrDefault();

    /// <summary>Every button that answers the card's question.</summary>
    public static IEnumerable<JsonObject> AnswersOf(JsonNode card) => Elements(card).Where(element => element["verb"]?.ToString() == "answer");

    /// <summary>The field that the answer is given in; null when the buttons are the answers.</summary>
    public static JsonObject? FieldOf(JsonNode card) =>
        Elements(card).FirstOrDefault(element => element["id"]?.ToString() == "value");

    /// <summary>The button of a kind; null when there is none.</summary>
    public static JsonObject? ButtonOf(JsonNode card, string verb) => Elements(card).FirstOrDefault(element => element["verb"]?.ToString() == verb);

    /// <summary>What every button carries.</summary>
    public static IEnumerable<JsonObject> DataOf(JsonNode card) => Elements(card).Select(element => element["data"]).OfType<JsonObject>();

    /// <summary>Every text on the card.</summary>
    public static IEnumerable<string> TextsOf(JsonNode card) => Elements(card).Select(element => element["text"]).OfType<JsonValue>().Select(text => text.ToString());

    private static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonObject element => element.SelectMany(property => Elements(property.Value)).Prepend(element),
        JsonArray list => list.SelectMany(Elements),
        _ => [],
    };
}
