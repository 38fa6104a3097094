using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Conversations;

namespace Sleutelnet.Bot.Tests.BadInput;

/// <summary>Sends what no JSON writer would write.</summary>
internal static class Raw
{
    /// <summary>Sends an activity with a text in the place of <c>@@</c>, each character escaped, so that half characters arrive as they are.</summary>
    public static async Task SendAsync(Coordinator coordinator, JsonObject activity, string text)
    {
        var escaped = string.Concat(text.Select(character => $"\\u{(int)character:x4}"));
        var (status, body) = await PostAsync(coordinator.Bot, activity.ToJsonString().Replace("@@", escaped, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, status);

        coordinator.Show(activity["type"]!.ToString() == "invoke"
            ? JsonNode.Parse(body)!["value"]!
            : coordinator.Bot.Connector.TakeFrom(coordinator.Conversation)[^1]["attachments"]![0]!["content"]!);
    }

    public static async Task<(HttpStatusCode Status, string Body)> PostAsync(RunningBot bot, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await bot.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
