using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Sleutelnet.Bot.Tests.Browser;

/// <summary>The smallest thing that is a bot: it answers a typed word with the card of that name, and a click with a card that tells what came.</summary>
internal sealed class CardBot : IAsyncDisposable
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    private readonly WebApplication _app;
    private readonly HttpClient _client = new();
    private readonly IReadOnlyDictionary<string, string> _cards;

    private CardBot(WebApplication app, IReadOnlyDictionary<string, string> cards)
    {
        _app = app;
        _cards = cards;
        app.MapPost("/api/messages", ReceiveAsync);
    }

    public string Endpoint => _app.Urls.First() + "/api/messages";

    public static async Task<CardBot> StartAsync(IReadOnlyDictionary<string, string> cards)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var bot = new CardBot(builder.Build(), cards);
        await bot._app.StartAsync();
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task<IResult> ReceiveAsync(JsonObject activity)
    {
        if ((string?)activity["type"] == "invoke")
            return Results.Json(new { statusCode = 200, type = CardType, value = Told(activity["value"]!["action"]!) });
        if ((string?)activity["type"] == "message" && _cards.TryGetValue(((string?)activity["text"])!.Trim(), out var card))
            await ReplyAsync(activity, JsonNode.Parse(card)!);
        return Results.Ok();
    }

    private static JsonObject Told(JsonNode action) => new JsonObject
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["body"] = new JsonArray(
            new JsonObject
            {
                ["type"] = "RichTextBlock",
                ["inlines"] = new JsonArray(new JsonObject { ["type"] = "TextRun", ["text"] = $"{action["verb"]} {action["data"]!.ToJsonString()}" }),
            }),
    };

    private async Task ReplyAsync(JsonObject activity, JsonNode card)
    {
        var conversation = (string)activity["conversation"]!["id"]!;
        var reply = new JsonObject
        {
            ["type"] = "message",
            ["from"] = activity["recipient"]!.DeepClone(),
            ["recipient"] = activity["from"]!.DeepClone(),
            ["conversation"] = activity["conversation"]!.DeepClone(),
            ["replyToId"] = activity["id"]!.DeepClone(),
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = CardType, ["content"] = card }),
        };
        var address = $"{((string)activity["serviceUrl"]!).TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities";
        using var response = await _client.PostAsJsonAsync(new Uri(address), reply);
        response.EnsureSuccessStatusCode();
    }
}
