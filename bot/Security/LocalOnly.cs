using System.Net;

namespace Sleutelnet.Bot.Security;

/// <summary>
/// Who may talk to a bot without an app id, which checks no tokens: only programs on this machine. A tunnel or a proxy forwards others under
/// this machine's address and says so in a header; a web page in a browser here can reach us too, but not as JSON and not under our own name.
/// </summary>
internal static class LocalOnly
{
    public static bool Allows(HttpContext context)
    {
        var request = context.Request;
        return context.Connection.RemoteIpAddress is { } remote
            && IPAddress.IsLoopback(remote)
            && !request.Headers.ContainsKey("Forwarded")
            && !request.Headers.ContainsKey("X-Forwarded-For")
            && Uri.TryCreate($"http://{request.Host.Value}", UriKind.Absolute, out var host)
            && ConnectorHosts.IsLoopback(host)
            && request.HasJsonContentType();
    }
}
