using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>Someone in the chat: types, presses buttons of the last card, and reads what comes back.</summary>
internal sealed class Coordinator(RunningBot bot, string tenant, string name, Transcript? transcript = null)
{
    private static int made;

    public string Id { get; } = $"user-{Interlocked.Increment(ref made)}-{Guid.NewGuid():N}";

    public string Tenant => tenant;

    public string Name => name;

    public string Conversation => "a:" + Id;

    /// <summary>The bot that gets what is done from now on.</summary>
    public RunningBot Bot { get; set; } = bot;

    /// <summary>The last card as JSON.</summary>
    public JsonNode Card { get; private set; } = new JsonObject();

    /// <summary>The last card as text.</summary>
    public string Reads => CardText.Of(Card);

    /// <summary>Where what is said is written down; null while that is of no interest.</summary>
    public Transcript? Transcript { get; set; } = transcript;

    public JsonObject? LastActivity { get; private set; }

    /// <summary>Fails, with the whole card, when the last card does not hold this text.</summary>
    public void Sees(string text) =>
        Assert.True(Reads.Contains(text, StringComparison.Ordinal), $"{name} does not see “{text}” but:\n{Reads}\n\n{Transcript}");

    public void SeesNo(string text) =>
        Assert.False(Reads.Contains(text, StringComparison.Ordinal), $"{name} should not see “{text}” but does:\n{Reads}");

    public Task<string> InstallsAsync()
    {
        Transcript?.Add(name, "(opent Sleutelnet voor het eerst)");
        return SendAsync(Activity("installationUpdate", activity => activity["action"] = "add"));
    }

    public Task<string> TypesAsync(string text)
    {
        Transcript?.Add(name, text);
        return SendAsync(Activity("message", activity => activity["text"] = text));
    }

    /// <summary>Presses what carries this title on the last card, with these fields filled in.</summary>
    public Task<string> PressesAsync(string title, params (string Field, string Value)[] fields)
    {
        var action = CardText.Pressable(Card).FirstOrDefault(press => press["title"]!.ToString() == title)
            ?? throw new InvalidOperationException($"The card has nothing to press called '{title}':\n{Reads}");
        Transcript?.Add(name, $"[{title}]{string.Concat(fields.Select(field => $" {field.Value}"))}");
        return PressAsync(action, fields);
    }

    public Task<string> PressAsync(JsonObject action, params (string Field, string Value)[] fields)
    {
        var data = (JsonObject)(action["data"]?.DeepClone() ?? new JsonObject());
        foreach (var (field, value) in fields)
            data[field] = value;
        return SendAsync(Press(action["verb"]!.ToString(), data));
    }

    public JsonObject Press(string verb, JsonObject data) => Activity("invoke", activity =>
    {
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data } };
    });

    /// <summary>Delivers the last activity once more, as Teams does when it heard nothing.</summary>
    public Task<string> RedeliversAsync() => SendAsync((JsonObject)LastActivity!.DeepClone());

    /// <summary>Takes a card that came by another way for the last one.</summary>
    public void Show(JsonNode card) => Card = card;

    public async Task<string> SendAsync(JsonObject activity)
    {
        LastActivity = activity;
        using var response = await Bot.Http.PostAsJsonAsync("/api/messages", activity);
        if (response.StatusCode != HttpStatusCode.OK && response.StatusCode != HttpStatusCode.Accepted)
            throw new HttpRequestException($"Status {(int)response.StatusCode}", null, response.StatusCode);

        var isPress = activity["type"]!.ToString() == "invoke";
        var reply = isPress ? (await response.Content.ReadFromJsonAsync<JsonNode>())!["value"] : Bot.Connector.TakeFrom(Conversation) is [.., var last] ? last : null;
        // To the news of an installation silence may be right; an earlier card is no reply in any case.
        Assert.True(reply is not null || activity["type"]!.ToString() == "installationUpdate", $"{name} hears nothing to:\n{activity}");
        if ((isPress ? reply : reply?["attachments"]?[0]?["content"]) is not { } card)
        {
            Card = new JsonObject();
            return "";
        }

        Card = card;
        CardRules.Hold(card);
        Transcript?.Add("sleutelnet", Reads);
        return Reads;
    }

    public JsonObject Activity(string type, Action<JsonObject> more)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = Guid.NewGuid().ToString(),
            ["channelId"] = "msteams",
            ["locale"] = "en-US",
            ["serviceUrl"] = Bot.Connector.Address,
            ["from"] = new JsonObject { ["id"] = "29:" + Id, ["aadObjectId"] = Id, ["name"] = name },
            ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Sleutelnet" },
            ["conversation"] = new JsonObject { ["id"] = Conversation, ["tenantId"] = tenant, ["conversationType"] = "personal" },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } },
        };
        more(activity);
        return activity;
    }
}
