using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Sleutelnet.Bot.Development;

/// <summary>Microsoft's own Teams-like chat client, in a browser on this machine.</summary>
public sealed partial class AgentsPlayground : IAsyncDisposable
{
    public const int UsualPort = 56150;

    private readonly LeashedProcess _process;

    private AgentsPlayground(LeashedProcess process, int port)
    {
        _process = process;
        Address = $"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}/";
    }

    /// <summary>Where the chat is opened.</summary>
    public string Address { get; }

    public int ProcessId => _process.Id;

    /// <summary>Starts the chat client for the bot at <paramref name="endpoint"/> (…/api/messages). It talks to nothing but that bot.</summary>
    /// <exception cref="DevelopmentToolsException">The Playground does not start.</exception>
    public static async Task<AgentsPlayground> StartAsync(
        NodeRuntime node, ToolsFolder tools, string endpoint, int port, CancellationToken cancellation)
    {
        Directory.CreateDirectory(tools.Data);
        var portText = port.ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo(node.Node,
        [
            Path.Combine(tools.Root, "on-a-leash.cjs"), tools.Module("@microsoft/m365agentsplayground/cli.js"),
            "--app-endpoint", endpoint,
            "--channel-id", "msteams",
            "--port", portText,
            "--service-url", $"http://127.0.0.1:{portText}/_connector",
            "--disable-telemetry",
        ])
        {
            WorkingDirectory = tools.Data,
            Environment =
            {
                // It would open a browser by itself and send figures about its use; neither is wanted on a server or by a municipality.
                ["TEAMSAPPTESTER_BROWSER"] = "none",
                ["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "1",
                ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = Path.Combine(tools.Root, "playground.yml"),
                ["M365_AGENTS_PLAYGROUND_LOGFILE"] = Path.Combine(tools.Data, "playground.log"),
            },
        };
        var (process, ready) = await LeashedProcess.StartAsync("Agents Playground", start, ReadyLine(), cancellation);
        return new AgentsPlayground(process, int.Parse(ready.Groups["port"].ValueSpan, CultureInfo.InvariantCulture));
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    [GeneratedRegex(@"^Listening on (?<port>\d+)")]
    private static partial Regex ReadyLine();
}
