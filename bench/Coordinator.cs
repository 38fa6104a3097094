using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Sleutelnet.Bench.Turns;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bench;

/// <summary>Someone in Teams with a network of her own.</summary>
internal sealed class Coordinator(Teams teams)
{
    private readonly string id = Guid.NewGuid().ToString();

    public string Network { get; private set; } = "";

    /// <summary>Her network.</summary>
    public NetworkKey Key => new(Teams.TenantId, Network);

    /// <summary>Herself, as the bot knows her.</summary>
    public PersonId Person => new(id);

    /// <summary>Where the rows of the network stand.</summary>
    public string Partition => StorageKeys.Network(Key);

    /// <summary>Where the bare endpoint has the copy of them.</summary>
    public string BarePartition => Partition + "|bare";

    /// <summary>Her chat.</summary>
    public string Conversation => "a:" + id;

    /// <summary>Herself, as Teams names her.</summary>
    public string User => "29:" + id;

    /// <summary>Starts a network; returns the card with the first question.</summary>
    public async Task<JsonNode> StartNetworkAsync(Server bot)
    {
        foreach (var text in (string[])["nieuw netwerk", "Netwerk Waterveen-Noord", "Waterveen"])
            await SendAsync(bot, Message(text, question: null));
        var card = JsonNode.Parse(teams.LastTo(Conversation))!["attachments"]![0]!["content"]!;
        Network = Cards.AnswerOf(card)?["data"]?["network"]?.ToString()
            ?? throw new BrokenOffException($"No network was started; the bot said: {card}");
        return card;
    }

    /// <summary>Gives an answer; returns what came back in the response, which for a typed answer is nothing.</summary>
    public Task<byte[]> AnswerAsync(Server server, Step step, bool typed) =>
        SendAsync(server, typed ? Message(step.Text, step.Question) : Press(step));

    /// <summary>Writes to the peer for the first time.</summary>
    public Task GreetAsync(Server peer) => SendAsync(peer, Message("start", question: null));

    /// <summary>Gives the peer an answer: a press on its cards comes as a message, with what was filled in as its value.</summary>
    public Task SubmitAsync(Server peer, Step step, bool typed)
    {
        var message = Message(step.Text, step.Question);
        if (!typed)
        {
            message.Remove("text");
            message["value"] = new JsonObject { ["question"] = step.Question, ["value"] = step.Value };
        }

        return SendAsync(peer, message);
    }

    /// <summary>The last activity that was sent to her chat.</summary>
    public byte[] LastSaid() => teams.LastTo(Conversation);

    /// <summary>Delivers; returns what came back in the response.</summary>
    /// <param name="server">Who gets it.</param>
    /// <param name="activity">What is delivered.</param>
    /// <param name="point">The point at which the process is to be killed; none when it is not.</param>
    public async Task<byte[]> SendAsync(Server server, JsonObject activity, KillPoint point = KillPoint.None)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(activity) };
        request.Headers.Authorization = AuthenticationHeaderValue.Parse(teams.Authorization);
        if (point != KillPoint.None)
            request.Headers.Add(TurnKills.Header, $"{point}");
        using var response = await server.Http.SendAsync(request);
        return await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    public JsonObject Message(string text, string? question)
    {
        var activity = Activity("message", question);
        activity["text"] = text;
        return activity;
    }

    public JsonObject Press(Step step) =>
        Press("answer", step.Question, new JsonObject { ["network"] = Network, ["question"] = step.Question, ["seen"] = step.Seen, ["value"] = step.Value, ["with"] = "Colleagues" });

    public JsonObject Goto(string question) => Press("goto", question, new JsonObject { ["network"] = Network, ["question"] = question });

    private JsonObject Press(string verb, string question, JsonObject data)
    {
        var activity = Activity("invoke", question);
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data } };
        return activity;
    }

    // The part "bench" is for the bare endpoint, which has no conversation to know the question from; the bot does not look at it.
    private JsonObject Activity(string type, string? question) => new()
    {
        ["type"] = type,
        ["id"] = Guid.NewGuid().ToString(),
        ["channelId"] = "msteams",
        ["locale"] = "nl-NL",
        ["serviceUrl"] = teams.Address,
        ["from"] = new JsonObject { ["id"] = User, ["aadObjectId"] = id, ["name"] = "Noor de Vries" },
        ["recipient"] = new JsonObject { ["id"] = "28:" + Teams.AppId, ["name"] = "Sleutelnet" },
        ["conversation"] = new JsonObject { ["id"] = Conversation, ["tenantId"] = Teams.TenantId, ["conversationType"] = "personal" },
        ["channelData"] = new JsonObject
        {
            ["tenant"] = new JsonObject { ["id"] = Teams.TenantId },
            ["bench"] = new JsonObject { ["partition"] = Network.Length > 0 ? BarePartition : null, ["question"] = question },
        },
    };
}
