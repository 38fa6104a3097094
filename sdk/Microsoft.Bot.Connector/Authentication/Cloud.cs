using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses and names that differ between the public cloud, the government's and a private one.</summary>
internal sealed record Cloud(
    bool ValidateAuthority,
    string LoginUrl,
    string OAuthScope,
    string TokenIssuer,
    string OpenIdMetadataUrl,
    string CallerId)
{
    public static Cloud Public(bool validateAuthority) => new(
        validateAuthority,
        AuthenticationConstants.ToChannelFromBotLoginUrl,
        AuthenticationConstants.ToChannelFromBotOAuthScope,
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
        AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        CallerIdConstants.PublicAzureChannel);

    public static Cloud Government(bool validateAuthority) => new(
        validateAuthority,
        GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
        GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        CallerIdConstants.USGovChannel);
}
