using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Sleutelnet.Bot.Development;

/// <summary>Microsoft's own Teams-like chat client, in a browser on this machine.</summary>
public sealed partial class AgentsPlayground : IAsyncDisposable
{
    public const int UsualPort = 56150;

    private const string Name = "Agents Playground";

    private readonly LeashedProcess process;

    private AgentsPlayground(LeashedProcess process, int port)
    {
        this.process = process;
        Address = $"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}/";
    }

    /// <summary>Where the chat is opened.</summary>
    public string Address { get; }

    /// <summary>Starts the chat client for the bot at <paramref name="endpoint"/> (…/api/messages). It talks to nothing but that bot.
    /// A port that is taken, or 0, becomes a free one.</summary>
    /// <exception cref="DevelopmentToolsException">The Playground does not start.</exception>
    public static async Task<AgentsPlayground> StartAsync(
        NodeRuntime node, ToolsFolder tools, string endpoint, int port, CancellationToken cancellation)
    {
        Directory.CreateDirectory(tools.Data);
        var portText = LoopbackPort.FreeOr(port).ToString(CultureInfo.InvariantCulture);
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
        var (process, ready) = await LeashedProcess.StartAsync(Name, start, ReadyLine(), cancellation);
        var playground = new AgentsPlayground(process, int.Parse(ready.Groups["port"].ValueSpan, CultureInfo.InvariantCulture));
        await playground.AnswersAsync(cancellation);
        return playground;
    }

    // It says that it listens before it has read its settings; only then does it answer, or end with a complaint.
    private async Task AnswersAsync(CancellationToken cancellation)
    {
        using var client = new HttpClient();
        while (!await IsUpAsync(client, cancellation))
        {
            if (process.HasEnded)
            {
                await DisposeAsync();
                throw new DevelopmentToolsException(DevelopmentPhrases.DidNotStart(Name, DevelopmentPhrases.SeeLog));
            }
            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
        }
    }

    private async Task<bool> IsUpAsync(HttpClient client, CancellationToken cancellation)
    {
        try
        {
            using var response = await client.GetAsync(new Uri(Address + "_debug/ping"), cancellation);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public ValueTask DisposeAsync() => process.DisposeAsync();

    [GeneratedRegex(@"^Listening on (?<port>\d+)")]
    private static partial Regex ReadyLine();
}
