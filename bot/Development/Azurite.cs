using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Sleutelnet.Bot.Storage;

namespace Sleutelnet.Bot.Development;

/// <summary>Azurite's table service on this machine: the storage of Development and of the tests.</summary>
public sealed partial class Azurite : IAsyncDisposable
{
    public const int UsualPort = 10002;

    // Not a secret: the account and key that Microsoft publishes for every storage emulator.
    private const string EmulatorAccount =
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;" +
        "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;";

    private readonly LeashedProcess process;

    private Azurite(LeashedProcess process, int port)
    {
        this.process = process;
        Port = port;
    }

    public int Port { get; }

    public int ProcessId => process.Id;

    public string ConnectionString => ConnectionStringFor(Port);

    public static string ConnectionStringFor(int port) => port == UsualPort
        ? StorageSetup.Emulator
        : EmulatorAccount + $"TableEndpoint=http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}/devstoreaccount1;";

    /// <summary>
    /// Starts the table service with its data in <paramref name="folder"/>, or in memory only where that is null, on this port or, when it is
    /// taken or 0, on a free one.
    /// </summary>
    /// <exception cref="DevelopmentToolsException">Azurite does not start.</exception>
    public static async Task<Azurite> StartAsync(
        NodeRuntime node, ToolsFolder tools, string? folder, int port, CancellationToken cancellation)
    {
        if (folder is not null)
            Directory.CreateDirectory(folder);
        var free = LoopbackPort.FreeOr(port);
        var start = new ProcessStartInfo(node.Node,
        [
            Path.Combine(tools.Root, "on-a-leash.cjs"), tools.Module("azurite/dist/src/table/main.js"),
            .. folder is null ? ["--inMemoryPersistence"] : new[] { "--location", folder },
            "--tableHost", "127.0.0.1",
            "--tablePort", free.ToString(CultureInfo.InvariantCulture),
            // Its own 5 seconds cut connections that the bot is about to use again.
            "--tableKeepAliveTimeout", "600",
            "--silent",
            "--disableTelemetry",
        ]);
        var (process, _) = await LeashedProcess.StartAsync("Azurite", start, ReadyLine(), cancellation);
        return new Azurite(process, free);
    }

    /// <summary>Whether an Azurite table service answers on this port already.</summary>
    public static async Task<bool> AnswersAsync(int port, CancellationToken cancellation)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(3) };
        try
        {
            using var response = await client.GetAsync(new Uri($"http://127.0.0.1:{port}/devstoreaccount1"), cancellation);
            return response.Headers.Server.ToString().StartsWith("Azurite-Table", StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is TaskCanceledException && !cancellation.IsCancellationRequested))
        {
            return false;
        }
    }

    public ValueTask DisposeAsync() => process.DisposeAsync();

    [GeneratedRegex("successfully started")]
    private static partial Regex ReadyLine();
}
