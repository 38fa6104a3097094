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

    private static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonObject element => element.SelectMany(property => Elements(property.Value)).Prepend(element),
        JsonArray list => list.SelectMany(Elements),
        _ => [],
    };
}
