using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Sleutelnet.Bot.Development;
using Sleutelnet.Bot.Tests.Development;
using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Host;

/// <summary>The bot as a process of its own: what it prints and how it ends.</summary>
public sealed class Started_and_stopped
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task An_address_that_is_taken_is_said_in_one_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        using var silent = new SilentStorage();
        using var bot = Start(address, silent);

        var (output, errors) = await EndAsync(bot);

        Assert.Equal($"Het adres {address} is al in gebruik. Stop het andere programma, of kies een ander adres met ASPNETCORE_URLS.", errors.Trim());
        Assert.Equal("", output);
        Assert.Equal(1, bot.ExitCode);
    }

    [UnixFact]
    public async Task Stopping_while_storage_keeps_silent_is_no_failure()
    {
        using var silent = new SilentStorage();
        using var bot = Start($"http://127.0.0.1:{LoopbackPort.FreeOr(0)}", silent);
        var ready = await bot.StandardOutput.ReadLineAsync();
        using var asked = await silent.AskedAsync();

        using var kill = Process.Start("kill", ["-TERM", $"{bot.Id}"]);
        var (output, errors) = await EndAsync(bot);

        Assert.StartsWith("Sleutelnet is klaar.", ready, StringComparison.Ordinal);
        Assert.Equal(("", ""), (output, errors));
        Assert.Equal(0, bot.ExitCode);
    }

    private static Process Start(string address, SilentStorage storage) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Sleutelnet.Bot.dll"), "--environment", "Development"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_URLS"] = address,
                ["DevTools__Azurite"] = "false",
                ["DevTools__Playground"] = "false",
                ["Storage__ConnectionString"] = storage.ConnectionString,
            },
        })!;

    private static async Task<(string Output, string Errors)> EndAsync(Process process)
    {
        using var limit = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return (await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }
}
