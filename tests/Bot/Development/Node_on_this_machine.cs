using Microsoft.Extensions.Configuration;
using Sleutelnet.Bot.Development;

namespace Sleutelnet.Bot.Tests.Development;

public sealed class Node_on_this_machine : IDisposable
{
    private readonly FakePath _path = new();
    private readonly StringWriter _terminal = new();

    [Fact]
    public async Task Without_Node_the_terminal_says_what_is_missing_and_how_to_go_on()
    {
        var refusal = await Assert.ThrowsAsync<DevelopmentToolsException>(() => StartAsync());

        Assert.Contains("Node.js ontbreekt op deze computer", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("versie 20 of nieuwer", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Storage__ConnectionString", refusal.Message, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task An_old_Node_is_named_with_its_version()
    {
        _path.With("node", "echo v18.19.1").With("npm", "exit 0");

        var refusal = await Assert.ThrowsAsync<DevelopmentToolsException>(() => StartAsync());

        Assert.Contains("Node.js is hier versie 18.19.1", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Storage__ConnectionString", refusal.Message, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Node_without_npm_is_not_enough()
    {
        _path.With("node", "echo v20.20.2");

        var refusal = await Assert.ThrowsAsync<DevelopmentToolsException>(() => StartAsync());

        Assert.StartsWith("npm ontbreekt op deze computer", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_storage_account_of_ones_own_needs_no_Node()
    {
        await using var tools = await StartAsync(("Storage:ConnectionString", "DefaultEndpointsProtocol=https;AccountName=eigen"));

        Assert.Null(tools.StorageConnectionString);
        Assert.Null(tools.ChatAddress);
        Assert.Contains("De chat (Agents Playground) start daarom niet", _terminal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_started_when_no_setting_asks_for_it()
    {
        await using var tools = await StartAsync(("DevTools:Azurite", null), ("DevTools:Playground", null));

        Assert.Null(tools.StorageConnectionString);
        Assert.Empty(_terminal.ToString());
    }

    [Theory]
    [InlineData("DevTools:Azurite", "ja")]
    [InlineData("DevTools:AzuritePort", "70000")]
    [InlineData("DevTools:PlaygroundPort", "poort")]
    public async Task A_setting_that_cannot_be_read_is_named(string setting, string value)
    {
        var refusal = await Assert.ThrowsAsync<DevelopmentToolsException>(() => StartAsync((setting, value)));

        Assert.StartsWith($"De instelling {setting} is '{value}'.", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _path.Dispose();
        _terminal.Dispose();
    }

    private Task<DevelopmentTools> StartAsync(params (string Key, string? Value)[] settings)
    {
        var all = new Dictionary<string, string?>
        {
            ["DevTools:Azurite"] = "true",
            ["DevTools:Playground"] = "true",
            ["DevTools:Path"] = _path.Folder,
        };
        foreach (var (key, value) in settings)
            all[key] = value;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(all).Build();
        return DevelopmentTools.StartAsync(configuration, "http://127.0.0.1:3978", _terminal, CancellationToken.None);
    }
}
