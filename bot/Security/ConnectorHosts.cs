using System.Net;

namespace Sleutelnet.Bot.Security;

/// <summary>
/// The addresses that the bot may call. Every activity says itself where the answer must go, so without this list whoever can send one
/// activity could have the bot's token sent to any address.
/// </summary>
internal sealed class ConnectorHosts
{
    // The only host of the public cloud. Any other name under trafficmanager.net can be registered by anyone.
    private const string Public = "https://smba.trafficmanager.net";

    // The Teams endpoints of the US government's clouds, from "Proactive messages" in the Teams developer documentation.
    private static readonly string[] Government = ["https://smba.infra.gov.teams.microsoft.us", "https://smba.infra.dod.teams.microsoft.us"];

    private const string GovernmentService = "https://botframework.azure.us";

    private readonly HashSet<string> connectors;
    private readonly HashSet<string> keys;
    private readonly bool loopbackOnly;

    private ConnectorHosts(IEnumerable<string> connectors, IEnumerable<string> keys, bool loopbackOnly)
    {
        this.connectors = connectors.Select(OriginOf).ToHashSet(StringComparer.Ordinal);
        this.keys = keys.Select(OriginOf).ToHashSet(StringComparer.Ordinal);
        this.loopbackOnly = loopbackOnly;
    }

    public static ConnectorHosts Read(IConfiguration configuration, bool loopbackOnly)
    {
        if (loopbackOnly)
            return new ConnectorHosts([], [], loopbackOnly: true);

        var government = configuration["ChannelService"] == GovernmentService;
        string[] keys = configuration["ToBotFromChannelOpenIdMetadataUrl"] is { Length: > 0 } metadata
            ? [metadata]
            : [government ? "https://login.botframework.azure.us" : "https://login.botframework.com"];
        return new ConnectorHosts([.. government ? Government : [Public], .. Configured(configuration)], keys, loopbackOnly: false);
    }

    /// <summary>More hosts, such as those of another cloud: the setting <c>Connector:AllowedHosts</c>.</summary>
    public static IEnumerable<string> Configured(IConfiguration configuration) =>
        configuration.GetSection("Connector:AllowedHosts").GetChildren().Select(host => host.Value?.Trim() ?? "");

    public static bool IsAcceptable(string host) =>
        Uri.TryCreate(host, UriKind.Absolute, out var address)
        && address is { UserInfo: "", Query: "", Fragment: "", AbsolutePath: "/" }
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && IsLoopback(address)));

    /// <summary>Whether an activity may ask to be answered at this address.</summary>
    public bool AllowsService(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)
        && address is { Query: "", Fragment: "" }
        && AllowsConnector(address);

    /// <summary>Whether this request may leave: to a connector, or without any secret to where the signing keys are published.</summary>
    public bool Allows(HttpRequestMessage request) =>
        request.RequestUri is { IsAbsoluteUri: true } address
        && (AllowsConnector(address) || (IsPlainGet(request) && address.UserInfo.Length == 0 && keys.Contains(OriginOf(address))));

    public static bool IsLoopback(Uri address) =>
        address.DnsSafeHost == "localhost" || (IPAddress.TryParse(address.DnsSafeHost, out var ip) && IPAddress.IsLoopback(ip));

    private bool AllowsConnector(Uri address) =>
        address.UserInfo.Length == 0
        && (loopbackOnly ? IsHttp(address) && IsLoopback(address) : connectors.Contains(OriginOf(address)));

    private static bool IsHttp(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;

    private static bool IsPlainGet(HttpRequestMessage request) =>
        request.Method == HttpMethod.Get && request.Headers.Authorization is null && request.Content is null;

    private static string OriginOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? OriginOf(uri) : "";

    private static string OriginOf(Uri address) => $"{address.Scheme}://{address.IdnHost}:{address.Port}";
}
