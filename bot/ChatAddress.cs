using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Sleutelnet.Bot;

/// <summary>How to reach a person's chat, in our own notation: none of the SDK's types is stored.</summary>
internal sealed record ChatAddress(string? ServiceUrl, string? ChannelId, string? Conversation, string? User, string? Bot)
{
    /// <summary>The chat that an activity came from.</summary>
    public static string Write(Activity activity) => JsonSerializer.Serialize(
        new ChatAddress(activity.ServiceUrl, activity.ChannelId, activity.Conversation.Id, activity.From.Id, activity.Recipient?.Id));

    /// <summary>Reads what was stored; null when it reaches no chat.</summary>
    public static ChatAddress? Read(string? stored)
    {
        try
        {
            return stored is not null && JsonSerializer.Deserialize<ChatAddress>(stored) is { ServiceUrl: not null, Conversation: not null } address ? address : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The chat as the SDK wants it.</summary>
    public ConversationReference ToReference() => new()
    {
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = new ConversationAccount { Id = Conversation },
        User = new ChannelAccount(User),
        Bot = new ChannelAccount(Bot),
        Locale = "nl-NL",
    };
}
