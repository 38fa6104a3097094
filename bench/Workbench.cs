using Azure.Data.Tables;
using Sleutelnet.Bot.Development;
using Sleutelnet.Bot.Storage;

namespace Sleutelnet.Bench;

/// <summary>All that the measurements need: storage, the same storage with its trips counted, Teams, and processes to drive.</summary>
internal sealed class Workbench : IAsyncDisposable
{
    private readonly Azurite azurite;

    private Workbench(Azurite azurite, StorageCounter counter, Teams teams)
    {
        (this.azurite, Counter, Teams) = (azurite, counter, teams);
        Networks = new TableClient(azurite.ConnectionString, TableNetworkStore.NetworksTable);
    }

    public StorageCounter Counter { get; }

    /// <summary>Where the storage is, for who prepares and checks.</summary>
    public string Connection => azurite.ConnectionString;

    public Teams Teams { get; }

    /// <summary>The bot's table of networks, to prepare and to check.</summary>
    public TableClient Networks { get; }

    public static async Task<Workbench> StartAsync()
    {
        var tools = ToolsFolder.Find(AppContext.BaseDirectory, Directory.GetCurrentDirectory());
        var node = await NodeRuntime.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None);
        await tools.InstallAsync(node, Console.Out, CancellationToken.None);
        var azurite = await Azurite.StartAsync(node, tools, folder: null, port: 0, CancellationToken.None);
        return new Workbench(azurite, await StorageCounter.StartAsync(azurite.Port), await Teams.StartAsync());
    }

    /// <summary>Starts the product as it was built together with this program, validating tokens.</summary>
    /// <param name="counted">Whether its trips to storage are counted.</param>
    /// <param name="reminds">Whether it says what is due.</param>
    public Task<Server> StartBotAsync(bool counted = false, bool reminds = false)
    {
        var repository = Path.GetDirectoryName(ToolsFolder.Find(AppContext.BaseDirectory).Root)!;
        var build = Path.GetRelativePath(Path.Combine(repository, "bench"), AppContext.BaseDirectory);
        var program = Path.Combine(repository, "bot", build, "Sleutelnet.Bot.dll");
        return Server.StartAsync(program, [], Teams.SettingsOfABot().Append(Storage(counted)).Append(new("Reminders__Enabled", reminds ? "true" : "false")));
    }

    /// <summary>Starts the endpoint that does no more than the trips.</summary>
    public Task<Server> StartBareAsync(bool counted = false) =>
        Server.StartAsync(typeof(Workbench).Assembly.Location, ["bare"], [Storage(counted)]);

    /// <summary>Starts the product with points at which it kills itself.</summary>
    public Task<Server> StartInstanceAsync(IEnumerable<KeyValuePair<string, string>> settings) =>
        Server.StartAsync(typeof(Workbench).Assembly.Location, [Reminders.Instance.Argument], Teams.SettingsOfABot().Append(Storage(counted: false)).Concat(settings));

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

    private KeyValuePair<string, string> Storage(bool counted) =>
        new("Storage__ConnectionString", Azurite.ConnectionStringFor(counted ? Counter.Port : azurite.Port));
}
