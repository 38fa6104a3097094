using System.Collections.Concurrent;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Connector;

/// <summary>One connector client for each service address and identity, shared between turns.</summary>
internal sealed class ConnectorClients(Cloud cloud, ServiceClientCredentialsFactory credentials, HttpClient http)
{
    // A channel has a handful of service addresses; more than this means someone invents them.
    private const int MostKept = 64;

    private readonly ConcurrentDictionary<(string ServiceUrl, string AppId, string Scope), IConnectorClient> _clients = new();

    public async Task<IConnectorClient> GetAsync(string serviceUrl, string appId, string audience, CancellationToken cancellationToken)
    {
        var key = (serviceUrl, appId, Scope: string.IsNullOrEmpty(audience) ? cloud.OAuthScope : audience);
        if (_clients.TryGetValue(key, out var known))
        {
            return known;
        }

        var credential = await credentials.CreateCredentialsAsync(appId, key.Scope, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken);
        if (_clients.Count >= MostKept)
        {
            _clients.Clear();
        }

        return _clients.GetOrAdd(key, new ConnectorClient(new Uri(serviceUrl), credential, http));
    }
}
