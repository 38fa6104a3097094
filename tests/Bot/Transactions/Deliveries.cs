using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Conversations;

namespace Sleutelnet.Bot.Tests.Transactions;

/// <summary>Delivers activities as the channel does: again, at the same time, to another instance.</summary>
internal static class Deliveries
{
    /// <summary>Delivers once, and gives the status and what was answered: in the body of a press, in the chat of a message.</summary>
    public static async Task<(HttpStatusCode Status, JsonNode? Card)> DeliverAsync(this RunningBot bot, JsonObject activity)
    {
        var copy = activity.DeepClone().AsObject();
        copy["serviceUrl"] = bot.Connector.Address;
        using var response = await bot.Http.PostAsJsonAsync("/api/messages", copy);
        if (activity["type"]?.ToString() != "invoke")
        {
            var sent = activity["conversation"]?["id"] is { } chat ? bot.Connector.TakeFrom(chat.ToString()) : [];
            return (response.StatusCode, sent is [.., var last] ? last["attachments"]?[0]?["content"] : null);
        }

        return (response.StatusCode, response.IsSuccessStatusCode ? (await response.Content.ReadFromJsonAsync<JsonNode>())!["value"] : null);
    }

    /// <summary>Delivers copies at the same time, in turn to each of the instances, and gives every card that was answered.</summary>
    public static async Task<IReadOnlyList<string>> OverlappingAsync(this IReadOnlyList<RunningBot> bots, JsonObject activity, int copies)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, copies).Select(copy => Task.Run(() => bots[copy % bots.Count].PostAsync(activity))));
        var sent = bots.SelectMany(bot => bot.Connector.TakeFrom(activity["conversation"]!["id"]!.ToString())).Select(message => message["attachments"]![0]!["content"]);
        return [.. answers.Select(answer => answer?["value"]).Concat(sent).OfType<JsonNode>().Select(CardText.Of)];
    }

    private static async Task<JsonNode?> PostAsync(this RunningBot bot, JsonObject activity)
    {
        var copy = activity.DeepClone().AsObject();
        copy["serviceUrl"] = bot.Connector.Address;
        using var response = await bot.Http.PostAsJsonAsync("/api/messages", copy);
        response.EnsureSuccessStatusCode();
        return activity["type"]!.ToString() == "invoke" ? await response.Content.ReadFromJsonAsync<JsonNode>() : null;
    }
}
