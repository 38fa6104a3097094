using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

public static class BotFrameworkAuthenticationFactory
{
    /// <summary>Makes the authentication of a cloud: one that is described by its parameters if any is given, else the one named.</summary>
    /// <exception cref="ArgumentException">The channel service is none of the known clouds'.</exception>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        string[] parameters =
        [
            toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, toBotFromChannelTokenIssuer, oAuthUrl,
            toBotFromChannelOpenIdMetadataUrl, toBotFromEmulatorOpenIdMetadataUrl, callerId,
        ];
        var cloud = parameters.Any(parameter => !string.IsNullOrEmpty(parameter))
            ? new Cloud(validateAuthority, toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, toBotFromChannelTokenIssuer, toBotFromChannelOpenIdMetadataUrl, callerId)
            : channelService switch
            {
                null or "" => Cloud.Public(validateAuthority),
                GovernmentAuthenticationConstants.ChannelService => Cloud.Government(validateAuthority),
                _ => throw new ArgumentException($"'{channelService}' is not a channel service that is known.", nameof(channelService)),
            };
        return new ChannelAuthentication(cloud, credentialFactory, authConfiguration, httpClientFactory?.CreateClient(string.Empty) ?? new HttpClient(), logger);
    }
}
