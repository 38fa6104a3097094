using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Sleutelnet.Conversations;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot;

/// <summary>Reads the channel's activities. What is not for a conversation (a reaction, a change of members) is nothing.</summary>
internal static class ActivityReader
{
    private const string CardAction = "adaptiveCard/action";
    private const string Personal = "personal";

    public static Incoming? Read(Activity activity)
    {
        if (InputOf(activity) is not { } input
            || activity.From?.Id is null || activity.Conversation?.Id is null || string.IsNullOrEmpty(activity.Id)
            || activity.Conversation.ConversationType is { } type && type != Personal)
            return null;

        var person = new PersonId(activity.From.AadObjectId is { Length: > 0 } employee ? employee : activity.From.Id);
        return new Incoming(
            new PersonKey(TenantOf(activity), person), activity.From.Name ?? "", activity.Id, ConversationOf(activity), input);
    }

    private static Input? InputOf(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => new Typed(activity.Text ?? ""),
        ActivityTypes.InstallationUpdate when activity.Action is null or "add" or "add-upgrade" => new Arrived(),
        ActivityTypes.Invoke when activity.Name == CardAction => PressOf(activity.Value as JObject),
        _ => null,
    };

    private static Pressed? PressOf(JObject? value)
    {
        if (value?["action"] is not JObject action || action["verb"]?.Type != JTokenType.String)
            return null;
        var data = (action["data"] as JObject)?.Properties()
            .Where(property => property.Value is JValue { Value: not null })
            .ToDictionary(property => property.Name, property => Convert.ToString(((JValue)property.Value).Value, CultureInfo.InvariantCulture)!, StringComparer.Ordinal);
        return new Pressed((string)action["verb"]!, data ?? []);
    }

    private static string TenantOf(Activity activity) =>
        activity.Conversation.TenantId
        ?? (activity.ChannelData as JObject)?["tenant"]?["id"]?.Value<string>()
        ?? activity.ChannelId
        ?? "";

    // Our own notation of what is needed to write unasked later: none of the SDK's types is stored.
    private static string ConversationOf(Activity activity) => JsonSerializer.Serialize(new
    {
        activity.ServiceUrl,
        activity.ChannelId,
        Conversation = activity.Conversation.Id,
        User = activity.From.Id,
        Bot = activity.Recipient?.Id,
    });
}
