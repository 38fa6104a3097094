namespace Sleutelnet.Bot.Security;

/// <summary>Hands the adapter its HTTP clients: all over one pool of connections, and all behind the guard. Each try passes it.</summary>
internal sealed class ConnectorHttp(ConnectorHosts hosts, HttpMessageHandler transport, TimeProvider clock) : IHttpClientFactory, IDisposable
{
    // A turn has ten to fifteen seconds in all.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ConnectorRetry calls = new(new ConnectorGuard(hosts, transport), clock);

    // A redirect would carry the body, and perhaps the token, to an address nobody looked at.
    public static SocketsHttpHandler Transport() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(4),
    };

    public HttpClient CreateClient(string name) => new(calls, disposeHandler: false) { Timeout = Patience };

    public void Dispose() => calls.Dispose();
}
