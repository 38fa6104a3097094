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
        builder.Services.AddSingleton<IHostLifetime, Untouched>();
        return builder.Build();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // Else these servers would take Ctrl-C for theirs, and the bench would go on without them.
    private sealed class Untouched : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
