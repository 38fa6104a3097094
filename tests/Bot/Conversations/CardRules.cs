using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>What holds for every card that any conversation shows.</summary>
internal static partial class CardRules
{
    private const int MostBytes = 28 * 1024;
    private const int MostButtons = 6;

    // The properties that people see or hear.
    private static readonly string[] Shown = ["text", "title", "label", "fallbackText", "legend", "placeholder", "errorMessage", "altText"];

    private static readonly JsonSerializerOptions AsSent = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Fails when a card is one that Teams or a coordinator would stumble over.</summary>
    public static void Hold(JsonNode card)
    {
        var elements = CardText.Elements(card).ToList();
        Assert.Equal("AdaptiveCard", card["type"]?.ToString());
        Assert.True(Version.Parse(card["version"]!.ToString()) <= new Version(1, 5), "The card needs a newer client.");
        Assert.Equal("nl", card["lang"]?.ToString());
        Assert.False(string.IsNullOrWhiteSpace(card["fallbackText"]?.ToString()), "The card has no text that stands in for it.");
        Assert.InRange(JsonSerializer.SerializeToUtf8Bytes(card, AsSent).Length, 1, MostBytes);
        Assert.InRange(CardText.Buttons(card).Count(), 1, MostButtons);
        Assert.All(CardText.Pressable(card), press => Assert.False(string.IsNullOrWhiteSpace(press["title"]?.ToString()), "A button has no title."));
        Assert.All(
            elements.Where(element => element["type"]?.ToString().StartsWith("Input.", StringComparison.Ordinal) == true),
            input => Assert.False(string.IsNullOrWhiteSpace(input["label"]?.ToString()), $"The field {input["id"]} has no label."));
        Assert.All(elements.SelectMany(ShownIn), text => Assert.DoesNotMatch(Foreign(), text));
    }

    /// <summary>Fails when a text that a user typed stands anywhere but in a text run, a field's value or what stands in a field's place.</summary>
    public static void HoldsInert(JsonNode card, string typed)
    {
        foreach (var element in CardText.Elements(card))
        {
            var type = element["type"]?.ToString() ?? "";
            var places = element
                .Where(property => property.Value is JsonValue value && value.ToString().Contains(typed, StringComparison.Ordinal))
                .Select(property => property.Key);
            Assert.All(places, place => Assert.True(
                (type == "TextRun" && place == "text") || (type.StartsWith("Input.", StringComparison.Ordinal) && place == "value"),
                $"What a user typed stands in {place} of {type}."));
        }
    }

    private static IEnumerable<string> ShownIn(JsonObject element) => element
        .Where(property => Shown.Contains(property.Key) && property.Value is JsonValue value && value.GetValueKind() == JsonValueKind.String)
        .Select(property => property.Value!.ToString());

    /// <summary>English, an exception, or a name out of the code.</summary>
    [GeneratedRegex(@"\b(the|and|your|please|error|invalid|null|undefined|click|save|cancel|submit|yes|answer|question|unknown|network)\b|Exception|Sleutelnet\.\w|System\.|   at ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Foreign();
}
