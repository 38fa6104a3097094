namespace Sleutelnet.Bot.Development;

/// <summary>
/// What <c>dotnet run</c> brings along in Development: storage (Azurite) and a chat client (Agents Playground), each only when its
/// setting DevTools:Azurite or DevTools:Playground is true. Both stop with this object and with this process.
/// </summary>
public sealed class DevelopmentTools : IAsyncDisposable
{
    private readonly List<IAsyncDisposable> running = [];
    private readonly string endpoint;

    private DevelopmentTools(string endpoint) => this.endpoint = endpoint;

    /// <summary>The storage that was started or found; null when the bot's own setting counts.</summary>
    public string? StorageConnectionString { get; private set; }

    /// <summary>Where the chat is opened; null when there is no Playground.</summary>
    public string? ChatAddress { get; private set; }

    /// <summary>Starts what the settings ask for and waits until it answers.</summary>
    /// <param name="configuration">Settings DevTools:* and Storage:*.</param>
    /// <param name="botUrl">Address the bot listens on, such as http://127.0.0.1:3978.</param>
    /// <param name="terminal">Where progress is told, in Dutch.</param>
    /// <param name="cancellation">Stops the starting.</param>
    /// <exception cref="DevelopmentToolsException">Something is missing or does not start; the message is for the terminal.</exception>
    public static async Task<DevelopmentTools> StartAsync(
        IConfiguration configuration, string botUrl, TextWriter terminal, CancellationToken cancellation)
    {
        var settings = DevelopmentSettings.From(configuration);
        var tools = new DevelopmentTools(botUrl.TrimEnd('/') + "/api/messages");
        try
        {
            await tools.StartAsync(settings, terminal, cancellation);
            return tools;
        }
        catch
        {
            await tools.DisposeAsync();
            throw;
        }
    }

    /// <summary>Says in the terminal that everything is ready and where to open the chat. Call it once the bot listens.</summary>
    public Task AnnounceAsync(TextWriter terminal) => terminal.WriteLineAsync(
        ChatAddress is null ? DevelopmentPhrases.ReadyWithoutChat(endpoint) : DevelopmentPhrases.Ready(ChatAddress));

    /// <summary>Stops the tools, the chat before the storage.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var tool in Enumerable.Reverse(running))
            await tool.DisposeAsync();
        running.Clear();
    }

    private async Task StartAsync(DevelopmentSettings settings, TextWriter terminal, CancellationToken cancellation)
    {
        var startsAzurite = settings.Azurite && settings.OwnStorage is null;
        if (settings.Azurite && settings.OwnStorage is { } setting)
            await terminal.WriteLineAsync(DevelopmentPhrases.OwnStorage(setting));
        if (!startsAzurite && !settings.Playground)
            return;

        if (await NodeAsync(settings, mayGoWithout: !startsAzurite, terminal, cancellation) is not { } node)
            return;
        var folder = settings.FindFolder();
        await folder.InstallAsync(node, terminal, cancellation);
        if (startsAzurite)
            await StartAzuriteAsync(node, folder, settings.AzuritePort, terminal, cancellation);
        if (settings.Playground)
            await StartPlaygroundAsync(node, folder, settings.PlaygroundPort, cancellation);
    }

    private static async Task<NodeRuntime?> NodeAsync(
        DevelopmentSettings settings, bool mayGoWithout, TextWriter terminal, CancellationToken cancellation)
    {
        try
        {
            return await NodeRuntime.FindAsync(settings.Path, cancellation);
        }
        catch (DevelopmentToolsException) when (mayGoWithout)
        {
            await terminal.WriteLineAsync(DevelopmentPhrases.NoChatWithoutNode);
            return null;
        }
    }

    private async Task StartAzuriteAsync(
        NodeRuntime node, ToolsFolder tools, int port, TextWriter terminal, CancellationToken cancellation)
    {
        if (!LoopbackPort.IsFree(port) && await Azurite.AnswersAsync(port, cancellation))
        {
            StorageConnectionString = Azurite.ConnectionStringFor(port);
            await terminal.WriteLineAsync(DevelopmentPhrases.UsesRunningAzurite(port));
            return;
        }
        var folder = Path.Combine(tools.Data, "azurite");
        var azurite = await Azurite.StartAsync(node, tools, folder, port, cancellation);
        running.Add(azurite);
        StorageConnectionString = azurite.ConnectionString;
        await terminal.WriteLineAsync(DevelopmentPhrases.Storage(azurite.Port, folder));
    }

    private async Task StartPlaygroundAsync(NodeRuntime node, ToolsFolder tools, int port, CancellationToken cancellation)
    {
        var playground = await AgentsPlayground.StartAsync(node, tools, endpoint, port, cancellation);
        running.Add(playground);
        ChatAddress = playground.Address;
    }
}
