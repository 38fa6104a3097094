using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in what the channel of one cloud sends, and makes the clients that call back to it.</summary>
internal sealed class ChannelAuthentication : BotFrameworkAuthentication
{
    private readonly Cloud _cloud;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly ChannelTokens _tokens;
    private readonly ConnectorClients _clients;

    public ChannelAuthentication(
        Cloud cloud,
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        HttpClient http,
        ILogger logger)
    {
        _cloud = cloud;
        _credentials = credentials;
        _tokens = new ChannelTokens(cloud, credentials, configuration, new SigningKeys(cloud.OpenIdMetadataUrl, http, logger));
        _clients = new ConnectorClients(cloud, credentials, http);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var identity = string.IsNullOrWhiteSpace(authHeader) && await _credentials.IsAuthenticationDisabledAsync(cancellationToken)
            ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
            : await _tokens.ValidateAsync(authHeader, activity, cancellationToken);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = _cloud.OAuthScope,
            CallerId = identity.AuthenticationType == AuthenticationConstants.AnonymousAuthType ? null : _cloud.CallerId,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        return new SharedConnectorFactory(_clients, AppIdOf(claimsIdentity));
    }

    public override string GetOriginatingAudience() => _cloud.OAuthScope;

    // A token of the channel names the bot as its audience; a token a bot has for itself names it as the application.
    private static string AppIdOf(ClaimsIdentity identity) =>
        identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value ?? identity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value;

    private sealed class SharedConnectorFactory(ConnectorClients clients, string appId) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
            clients.GetAsync(serviceUrl, appId, audience, cancellationToken);
    }
}
