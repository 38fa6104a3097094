using System.Net;
using System.Net.Sockets;

namespace Sleutelnet.Bench;

/// <summary>Servers of the bench's own on 127.0.0.1.</summary>
internal static class Loopback
{
    /// <summary>A silent web server on a free port.</summary>
    public static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return builder.Build();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
