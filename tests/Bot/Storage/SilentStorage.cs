using System.Net;
using System.Net.Sockets;
using Emulator = Sleutelnet.Bot.Development.Azurite;

namespace Sleutelnet.Bot.Tests.Storage;

/// <summary>Storage that takes every connection and never answers.</summary>
internal sealed class SilentStorage : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public SilentStorage() => listener.Start();

    public string ConnectionString => Emulator.ConnectionStringFor(((IPEndPoint)listener.LocalEndpoint).Port);

    /// <summary>Waits until someone asks something.</summary>
    public async Task<TcpClient> AskedAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        return await listener.AcceptTcpClientAsync(limit.Token);
    }

    public void Dispose() => listener.Dispose();
}
