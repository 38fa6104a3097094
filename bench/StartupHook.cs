using System.Globalization;
using System.Net;
using System.Net.Sockets;

/// <summary>
/// Tells how much memory a process has asked for. The runtime calls it before the program itself, where the environment says so; the
/// program knows nothing of it. The runtime wants this name, in no namespace.
/// </summary>
#pragma warning disable CA1050 // See above.
internal static class StartupHook
#pragma warning restore CA1050
{
    /// <summary>The setting with the port to tell it on: to whoever connects, eight bytes.</summary>
    public const string Port = "BENCH_METER_PORT";

    public static void Initialize()
    {
        if (!int.TryParse(Environment.GetEnvironmentVariable(Port), CultureInfo.InvariantCulture, out var port))
            return;
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        new Thread(() => Tell(listener)) { IsBackground = true }.Start();
    }

    private static void Tell(TcpListener listener)
    {
        while (true)
        {
            using var asker = listener.AcceptSocket();
            asker.Send(BitConverter.GetBytes(GC.GetTotalAllocatedBytes()));
        }
    }
}
