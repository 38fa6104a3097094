namespace Sleutelnet.Bot.Development;

/// <summary>What a run in Development has on its own account: an address, and the tools unless a setting says no.</summary>
internal static class LocalRun
{
    private const string UsualAddress = "http://127.0.0.1:3978";

    /// <summary>Starts the tools and points the bot at them.</summary>
    /// <exception cref="DevelopmentToolsException">Something is missing or does not start; the message is for the terminal.</exception>
    public static async Task<DevelopmentTools> PrepareAsync(WebApplicationBuilder builder)
    {
        // First in line, so that every other source of settings has the last word.
        builder.Configuration.Sources.Insert(0, new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource
        {
            InitialData = new Dictionary<string, string?> { ["DevTools:Azurite"] = "true", ["DevTools:Playground"] = "true" },
        });
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
            builder.WebHost.UseUrls(UsualAddress);

        var tools = await DevelopmentTools.StartAsync(builder.Configuration, AddressOf(builder.Configuration), Console.Out, CancellationToken.None);
        if (tools.StorageConnectionString is { } storage)
            builder.Configuration["Storage:ConnectionString"] = storage;
        return tools;
    }

    // The chat client runs on this machine: a wildcard address is reached by the loopback one.
    private static string AddressOf(ConfigurationManager configuration)
    {
        var first = (configuration["urls"] ?? $"http://127.0.0.1:{configuration["http_ports"]?.Split(';')[0]}").Split(';')[0];
        return first.Replace("://*", "://127.0.0.1", StringComparison.Ordinal)
            .Replace("://+", "://127.0.0.1", StringComparison.Ordinal)
            .Replace("://0.0.0.0", "://127.0.0.1", StringComparison.Ordinal)
            .Replace("://[::]", "://127.0.0.1", StringComparison.Ordinal);
    }
}
