using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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

    private const int LongestOperation = 200;

    /// <summary>Whether only the person and the bot are in this chat.</summary>
    public static bool IsPersonal(Activity activity) => activity.Conversation.ConversationType is null or Personal;

    /// <summary>Who removed the bot, and when by the clock of the channel; null when that is not what happened.</summary>
    public static (PersonKey Person, DateTimeOffset? At)? Leaving(Activity activity) =>
        activity is { Type: ActivityTypes.InstallationUpdate, Action: "remove", From.Id: not null, Conversation.Id: not null } && IsPersonal(activity) ? (WhoIn(activity), activity.Timestamp) : null;

    /// <summary>What a person did; null when it is nothing to answer.</summary>
    public static Incoming? Read(Activity activity)
    {
        if (InputOf(activity) is not { } input || activity.From?.Id is null || activity.Conversation?.Id is null)
            return null;

        return new Incoming(
            WhoIn(activity), activity.From.Name ?? "", OperationOf(activity), ChatAddress.Write(activity), input);
    }

    private static PersonKey WhoIn(Activity activity) =>
        new(TenantOf(activity), new PersonId(activity.From.AadObjectId is { Length: > 0 } employee ? employee : activity.From.Id));

    private static Input? InputOf(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => new Typed(activity.Text ?? ""),
        ActivityTypes.InstallationUpdate when activity.Action is null or "add" or "add-upgrade" => new Arrived(),
        ActivityTypes.Invoke when activity.Name == CardAction => PressOf(activity.Value as JObject),
        _ => null,
    };

    // A press without a verb is a press of no button we know: the person hears so, and where she is.
    private static Pressed PressOf(JObject? value)
    {
        var action = value?["action"] as JObject;
        var data = (action?["data"] as JObject)?.Properties()
            .Where(property => property.Value is JValue { Value: not null })
            .ToDictionary(property => property.Name, property => TextOf((JValue)property.Value), StringComparer.Ordinal);
        return new Pressed(action?["verb"] is JValue { Value: string verb } ? verb : "", data ?? []);
    }

    // The channel's reader takes what looks like a moment for one; it goes back to how it was written.
    private static string TextOf(JValue value) => value.Value is DateTime moment
        ? moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)
        : Convert.ToString(value.Value, CultureInfo.InvariantCulture)!;

    // The channel names its deliveries shortly. What it does not name cannot come again; what is long would outgrow the row that remembers it.
    private static string OperationOf(Activity activity) => activity.Id switch
    {
        null or "" => Guid.NewGuid().ToString("N"),
        { Length: > LongestOperation } id => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id))),
        var id => id,
    };

    private static string TenantOf(Activity activity) =>
        activity.Conversation.TenantId
        ?? (activity.ChannelData as JObject)?["tenant"]?["id"]?.Value<string>()
        ?? activity.ChannelId
        ?? "";
}
