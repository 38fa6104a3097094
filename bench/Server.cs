using System.Diagnostics;
using System.Net.Sockets;
using Sleutelnet.Bot.Development;

namespace Sleutelnet.Bench;

/// <summary>A server in a process of its own, with what that process costs.</summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly int? meter;

    private Server(Process process, string address, int? meter)
    {
        (this.process, this.meter) = (process, meter);
        AppDomain.CurrentDomain.ProcessExit += Kill;
        Http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(address) };
    }

    public HttpClient Http { get; }

    /// <summary>Time the process has had of the processors, of all its threads together.</summary>
    public TimeSpan Cpu => Fresh().TotalProcessorTime;

    /// <summary>Ends when the process does.</summary>
    public Task Exited => process.WaitForExitAsync();

    /// <summary>Bytes of memory that the process holds.</summary>
    public long Resident => Fresh().WorkingSet64;

    /// <summary>Bytes of memory that the process has asked for; null when it has no meter.</summary>
    public async Task<long?> AllocatedAsync()
    {
        if (meter is not { } port)
            return null;
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port);
        var told = new byte[sizeof(long)];
        await client.GetStream().ReadExactlyAsync(told);
        return BitConverter.ToInt64(told);
    }

    /// <summary>Starts a program of .NET and waits until it listens.</summary>
    /// <param name="program">The program's own file.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="settings">Its environment.</param>
    /// <param name="metered">Whether it tells how much memory it asks for.</param>
    public static Task<Server> StartAsync(string program, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>> settings, bool metered = false)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" } };
        if (!metered)
            return StartAsync(start, program, settings, meter: null);
        var port = LoopbackPort.FreeOr(0);
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        start.Environment[StartupHook.Port] = $"{port}";
        return StartAsync(start, program, settings, port);
    }

    /// <summary>Starts a program of Node and waits until it listens.</summary>
    public static Task<Server> StartNodeAsync(string node, string program, IEnumerable<KeyValuePair<string, string>> settings) =>
        StartAsync(new ProcessStartInfo(node, [program]) { Environment = { ["NODE_ENV"] = "production" } }, program, settings, meter: null);

    private static async Task<Server> StartAsync(ProcessStartInfo start, string program, IEnumerable<KeyValuePair<string, string>> settings, int? meter)
    {
        var port = LoopbackPort.FreeOr(0);
        var address = $"http://127.0.0.1:{port}";
        start.WorkingDirectory = Path.GetDirectoryName(program)!;
        foreach (var (name, value) in settings.Append(new("ASPNETCORE_URLS", address)).Append(new("PORT", $"{port}")))
            start.Environment[name] = value;
        // From the first moment on it ends with us, also when we are ended before it listens.
        var server = new Server(Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start."), address, meter);
        var waited = Stopwatch.StartNew();
        while (!await ListensAsync(port))
        {
            if (server.process.HasExited || waited.Elapsed > StartLimit)
            {
                await server.DisposeAsync();
                throw new InvalidOperationException($"{program} does not listen; it must say above why.");
            }

            await Task.Delay(5);
        }

        return server;
    }

    /// <summary>Asks the process to end, as a host does that scales in, and waits until it did. Gives its exit code.</summary>
    public async Task<int> TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<bool> ListensAsync(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private void Kill(object? sender, EventArgs exit) => process.Kill();

    private Process Fresh()
    {
        process.Refresh();
        return process;
    }
}
