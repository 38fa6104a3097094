using System.Text.Json.Nodes;

namespace Sleutelnet.Bench.Soak;

/// <summary>What a client does, as Teams delivers it.</summary>
/// <param name="seat">Who does it.</param>
/// <param name="seed">Part of the ids: the same plan has the same ids.</param>
/// <param name="serviceUrl">Where the connector is.</param>
internal sealed class ClientActivities(Seat seat, int seed, string serviceUrl)
{
    /// <summary>Whether an activity is one of the clients'.</summary>
    public static bool IsOfA(int seed, string operation) => operation.StartsWith($"{seed}-", StringComparison.Ordinal);

    public JsonObject Type(string text, string id)
    {
        var activity = Activity("message", id);
        activity["text"] = text;
        return activity;
    }

    public JsonObject Press(JsonObject button, string id) => Press(button["verb"]!.ToString(), button["data"]!.DeepClone().AsObject(), id);

    public JsonObject Press(string verb, JsonObject data, string id)
    {
        var activity = Activity("invoke", id);
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data } };
        return activity;
    }

    private JsonObject Activity(string type, string id) => new()
    {
        ["type"] = type,
        ["id"] = $"{seed}-{id}",
        ["channelId"] = "msteams",
        ["locale"] = "nl-NL",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = "29:" + seat.Id, ["aadObjectId"] = seat.Id, ["name"] = "Noor de Vries" },
        ["recipient"] = new JsonObject { ["id"] = "28:" + Teams.AppId, ["name"] = "Sleutelnet" },
        ["conversation"] = new JsonObject { ["id"] = seat.Conversation, ["tenantId"] = Teams.TenantId, ["conversationType"] = "personal" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Teams.TenantId } },
    };
}
