using System.Diagnostics;
using System.Text.Json;
using Azure.Data.Tables;
using Sleutelnet.Bot.Development;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Bench;

/// <summary>All that the measurements need: storage, the same storage with its trips counted, Teams, and processes to drive.</summary>
internal sealed class Workbench : IAsyncDisposable
{
    private readonly Azurite azurite;
    private readonly NodeRuntime node;

    private Workbench(Azurite azurite, NodeRuntime node, StorageCounter counter, Teams teams)
    {
        (this.azurite, this.node, Counter, Teams) = (azurite, node, counter, teams);
        Networks = new TableClient(azurite.ConnectionString, TableNetworkStore.NetworksTable);
        PeerStates = new PeerStates(azurite.ConnectionString);
    }

    public StorageCounter Counter { get; }

    /// <summary>Where the storage is, for who prepares and checks.</summary>
    public string Connection => azurite.ConnectionString;

    public Teams Teams { get; }

    /// <summary>Time the storage has had of the processors.</summary>
    public TimeSpan StorageCpu
    {
        get
        {
            using var process = Process.GetProcessById(azurite.ProcessId);
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The bot's table of networks, to prepare and to check.</summary>
    public TableClient Networks { get; }

    /// <summary>What the peer keeps, to check.</summary>
    public PeerStates PeerStates { get; }

    public static async Task<Workbench> StartAsync()
    {
        var tools = ToolsFolder.Find(AppContext.BaseDirectory, Directory.GetCurrentDirectory());
        var node = await NodeRuntime.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None);
        await tools.InstallAsync(node, Console.Out, CancellationToken.None);
        var azurite = await Azurite.StartAsync(node, tools, folder: null, port: 0, CancellationToken.None);
        return new Workbench(azurite, node, await StorageCounter.StartAsync(azurite.Port), await Teams.StartAsync());
    }

    /// <summary>Starts the product as it was built together with this program, validating tokens.</summary>
    /// <param name="counted">Whether its trips to storage pass the counter.</param>
    /// <param name="reminds">Whether it says what is due.</param>
    /// <param name="metered">Whether it tells how much memory it asks for.</param>
    public Task<Server> StartBotAsync(bool counted = false, bool reminds = false, bool metered = false)
    {
        var build = Path.GetRelativePath(Path.Combine(Repository, "bench"), AppContext.BaseDirectory);
        var program = Path.Combine(Repository, "bot", build, "Sleutelnet.Bot.dll");
        return Server.StartAsync(program, [], Teams.SettingsOfABot().Append(Storage(counted)).Append(new("Reminders__Enabled", reminds ? "true" : "false")), metered);
    }

    /// <summary>Starts the endpoint that does no more than the trips.</summary>
    public Task<Server> StartBareAsync(bool counted = false, bool metered = false) =>
        Server.StartAsync(typeof(Workbench).Assembly.Location, ["bare"], [Storage(counted)], metered);

    /// <summary>Starts the bot on Microsoft's SDK for JavaScript, with these questions; installs it first where that was not done.</summary>
    public async Task<Server> StartPeerAsync(IEnumerable<Question> questions, bool counted = false)
    {
        var folder = new ToolsFolder(Path.Combine(Repository, "bench", "peer"), ToolsFolder.Find(AppContext.BaseDirectory).Data);
        await folder.InstallAsync(node, TextWriter.Null, CancellationToken.None);
        var asked = JsonSerializer.Serialize(questions.Select(question => new
        {
            id = question.Id.Value,
            kind = question.Kind.ToString(),
            text = question.Text,
            hint = question.Hint,
            options = question.Choices.Select(option => new { id = option.Id.Value, text = option.Text }),
        }));
        return await Server.StartNodeAsync(node.Node, Path.Combine(folder.Root, "server.js"), Teams.SettingsOfABot().Append(Storage(counted)).Append(new("QUESTIONS", asked)));
    }

    /// <summary>Starts the product with points at which it kills itself.</summary>
    public Task<Server> StartInstanceAsync(IEnumerable<KeyValuePair<string, string>> settings) =>
        Server.StartAsync(typeof(Workbench).Assembly.Location, [Reminders.Instance.Argument], Teams.SettingsOfABot().Append(Storage(counted: false)).Append(ShortLived).Concat(settings));

    /// <summary>Starts the product with what goes wrong in each delivery brought along by it.</summary>
    public Task<Server> StartSoakedAsync(IEnumerable<KeyValuePair<string, string>> settings) =>
        Server.StartAsync(typeof(Workbench).Assembly.Location, [Soak.SoakInstance.Argument], Teams.SettingsOfABot().Append(Storage(counted: false)).Append(ShortLived).Concat(settings));

    /// <summary>The answer to a question with its version, and all that its log says was answered, from the first on.</summary>
    public async Task<((string? Value, int? Version) Stored, IReadOnlyList<string> Logged)> AnswersAsync(string partition, string question)
    {
        (string?, int?) stored = default;
        var logged = new List<string>();
        await foreach (var row in Networks.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}")))
        {
            if (row.RowKey == "answer|" + question)
                stored = (row.GetString("Value"), row.GetInt32("Version"));
            else if (row.GetString("Kind") == "Answered" && row.GetString("Subject") == question)
                logged.Insert(0, row.GetString("AfterValue"));
        }

        return (stored, logged);
    }

    public async ValueTask DisposeAsync()
    {
        await Teams.DisposeAsync();
        await Counter.DisposeAsync();
        await azurite.DisposeAsync();
    }

    // Code that runs for half a minute is not worth measuring first.
    private static KeyValuePair<string, string> ShortLived => new("DOTNET_TieredPGO", "0");

    private static string Repository => Path.GetDirectoryName(ToolsFolder.Find(AppContext.BaseDirectory).Root)!;

    private KeyValuePair<string, string> Storage(bool counted) =>
        new("Storage__ConnectionString", Azurite.ConnectionStringFor(counted ? Counter.Port : azurite.Port));
}
