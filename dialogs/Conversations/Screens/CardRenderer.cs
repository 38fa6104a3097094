using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sleutelnet.Conversations.Cards;

namespace Sleutelnet.Conversations.Screens;

/// <summary>Puts a card together: the frame with the network's name and the notices, and the screen below it.</summary>
internal static class CardRenderer
{
    private static readonly CardTemplate Frame = CardTemplate.Read("frame");

    private static readonly CardTemplate PageTemplate = CardTemplate.Read("page");

    private static readonly JsonSerializerOptions CamelCase = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    // Relaxed: the card travels inside a JSON body, never inside a web page.
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonNode ToJson<T>(T model) => JsonSerializer.SerializeToNode(model, CamelCase)!;

    /// <summary>How many bytes a text takes in a card: an emoji twelve, a quote two.</summary>
    public static int WrittenLength(string text) => Encoding.UTF8.GetByteCount(Compact.Encoder!.Encode(text));

    /// <summary>Whether a page, framed, is within what Teams takes: 28 KB, of which the frame may need one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="notices">How many KB more the messages above it may need.</param>
    public static bool LeavesRoom(Page page, int notices = 0) => Encoding.UTF8.GetByteCount(Draw(page).ToJsonString(Compact)) <= (27 - notices) * 1024;

    public static JsonObject Draw(Page page) => PageTemplate.Fill(ToJson(page).AsObject());

    /// <summary>Frames a screen.</summary>
    /// <param name="screen">A filled screen template.</param>
    /// <param name="notices">What stands above it.</param>
    /// <param name="userNetwork">The network's name; null outside any network.</param>
    /// <param name="summary">One plain sentence without anything a user typed.</param>
    public static Reply Compose(JsonObject screen, IReadOnlyList<NoticeBox> notices, string? userNetwork, string summary)
    {
        var card = Frame.Fill(new JsonObject
        {
            ["userNetwork"] = userNetwork,
            ["notices"] = ToJson(notices),
            ["fallback"] = summary,
        });
        Move(screen, card, "body");
        Move(screen, card, "actions");
        return new Reply(card.ToJsonString(Compact), summary);
    }

    private static void Move(JsonObject from, JsonObject to, string name)
    {
        if (from[name] is not JsonArray source)
            return;
        if (to[name] is not JsonArray target)
            to[name] = target = [];
        while (source.Count > 0)
        {
            var item = source[0];
            source.RemoveAt(0);
            target.Add(item);
        }
    }
}
