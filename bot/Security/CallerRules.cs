using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Sleutelnet.Bot.Security;

/// <summary>Which activities, of those whose token holds, the bot answers: those of Teams, of its own tenants, to be answered at a known address.</summary>
internal sealed class CallerRules(BotSettings settings, ConnectorHosts hosts, bool development)
{
    /// <summary>Why this activity is refused, or null when it is welcome.</summary>
    public Refusal? Check(Activity activity, ClaimsIdentity? caller)
    {
        if (string.IsNullOrEmpty(activity.Conversation?.Id) || string.IsNullOrEmpty(activity.From?.Id))
            return new Refusal(StatusCodes.Status400BadRequest, "it names no conversation or no sender");

        return !IsKnownChannel(activity.ChannelId) ? Forbidden("it comes from another channel")
            : !hosts.AllowsService(activity.ServiceUrl) ? Forbidden("its service address is not on the list")
            : settings.IsLocal ? null
            : !IsFromTheChannel(activity, caller) ? Forbidden("its token is not one of the channel for this address")
            : !IsOfAnAllowedTenant(activity) ? Forbidden("its tenant is not allowed")
            : null;
    }

    private bool IsKnownChannel(string? channelId) =>
        channelId == Channels.Msteams || (development && channelId == Channels.Emulator);

    // The adapter checks this too; but the official one also lets in tokens that a bot or an emulator has made for itself.
    private bool IsFromTheChannel(Activity activity, ClaimsIdentity? caller) =>
        caller?.FindFirst(AuthenticationConstants.AudienceClaim)?.Value == settings.AppId
        && string.Equals(caller.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase);

    // Teams says the tenant in two places. Each that is there must be allowed, and one must be there.
    private bool IsOfAnAllowedTenant(Activity activity)
    {
        var inConversation = activity.Conversation.TenantId;
        var inChannelData = (activity.ChannelData as JObject)?.SelectToken("tenant.id") is JValue { Value: string id } ? id : null;
        return (inConversation ?? inChannelData) is not null
            && (inConversation is null || settings.AllowedTenants.Contains(inConversation))
            && (inChannelData is null || settings.AllowedTenants.Contains(inChannelData));
    }

    private static Refusal Forbidden(string reason) => new(StatusCodes.Status403Forbidden, reason);
}
