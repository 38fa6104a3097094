using System.Diagnostics;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Sleutelnet.Bot.Development;

namespace Sleutelnet.Bot.Tests.Browser;

/// <summary>The bot as people run it: a process of its own, with the storage and the client that it brings along.</summary>
public sealed partial class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string data;
    private readonly int azuritePort = LoopbackPort.FreeOr(0);
    private Process? process;

    public BotProcess() => data = Directory.CreateTempSubdirectory("sleutelnet-").FullName;

    /// <summary>Where the chat is opened.</summary>
    public string ChatAddress { get; private set; } = "";

    /// <summary>Starts the bot, for the first time or again on what it kept, and waits until it says where the chat is.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Sleutelnet.Bot.dll"), "--environment", "Development"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{LoopbackPort.FreeOr(0)}",
                ["DevTools__Data"] = data,
                ["DevTools__AzuritePort"] = $"{azuritePort}",
                ["DevTools__PlaygroundPort"] = $"{LoopbackPort.FreeOr(0)}",
            },
        };
        process = Process.Start(start)!;
        var said = new List<string>();
        using var limit = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            said.Add(line);
            if (Address().Match(line) is { Success: true } address)
            {
                ChatAddress = address.Value;
                return;
            }
        }

        throw new InvalidOperationException($"The bot does not start: {string.Join('\n', said)}\n{await process.StandardError.ReadToEndAsync(limit.Token)}");
    }

    /// <summary>Ends the bot as a crash does, and waits until the storage it had started is gone too.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        while (await IsTakenAsync(azuritePort))
            await Task.Yield();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
            await KillAsync();
        process?.Dispose();
        Directory.Delete(data, recursive: true);
    }

    private static async Task<bool> IsTakenAsync(int port)
    {
        using var socket = new TcpClient();
        try
        {
            await socket.ConnectAsync("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/?$")]
    private static partial Regex Address();
}
