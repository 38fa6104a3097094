using System.Net;
using System.Net.Sockets;

namespace Sleutelnet.Bot.Development;

/// <summary>Ports of 127.0.0.1.</summary>
internal static class LoopbackPort
{
    /// <summary>The wished-for port when nothing holds it, otherwise a free one; 0 wishes for any.</summary>
    public static int FreeOr(int wish) => wish != 0 && IsFree(wish) ? wish : Free();

    public static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
