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

    [Theory]
    [InlineData("ASPNETCORE_URLS", "http://192.0.2.1:5000", "ASPNETCORE_URLS")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:99999", "ASPNETCORE_URLS")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:5000/bot", "ASPNETCORE_URLS")]
    [InlineData("Storage__AccountUrl", "opslag", "Storage:AccountUrl")]
    [InlineData("Storage__AccountUrl", "http://account.table.core.windows.net", "Storage:AccountUrl")]
    public async Task A_setting_that_cannot_be_is_said_in_one_line(string setting, string value, string named)
    {
        using var silent = new SilentStorage();
        using var bot = Start($"http://127.0.0.1:{LoopbackPort.FreeOr(0)}", silent, (setting, value));

        var (output, errors) = await EndAsync(bot);

        Assert.Contains(named, errors, StringComparison.Ordinal);
        Assert.Single(errors.Trim().Split('\n'));
        Assert.Equal("", output);
        Assert.Equal(1, bot.ExitCode);
    }

    [UnixFact]
    public async Task A_developer_may_use_an_account_by_its_address_and_gets_no_Azurite()
    {
        using var silent = new SilentStorage();
        using var bot = Start(
            $"http://127.0.0.1:{LoopbackPort.FreeOr(0)}", silent, ("Storage__AccountUrl", "https://127.0.0.1:1/account"), ("DevTools__Azurite", "true"));

        var told = await bot.StandardOutput.ReadLineAsync();
        var ready = await bot.StandardOutput.ReadLineAsync();
        using var kill = Process.Start("kill", ["-TERM", $"{bot.Id}"]);
        await EndAsync(bot);

        Assert.Equal("De opslag is het account uit Storage:AccountUrl. Azurite start niet.", told);
        Assert.StartsWith("Sleutelnet is klaar.", ready, StringComparison.Ordinal);
        Assert.Equal(0, bot.ExitCode);
    }

    private static Process Start(string address, SilentStorage storage, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Sleutelnet.Bot.dll"), "--environment", "Development"])
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
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

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
