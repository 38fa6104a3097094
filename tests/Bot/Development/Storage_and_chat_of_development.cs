using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Azure.Data.Tables;
using Microsoft.Extensions.Configuration;
using Sleutelnet.Bot.Development;
using Tools = Sleutelnet.Bot.Development;

namespace Sleutelnet.Bot.Tests.Development;

public sealed class Storage_and_chat_of_development : IAsyncLifetime, IDisposable
{
    private readonly StringWriter _terminal = new();
    private readonly string _data = Directory.CreateTempSubdirectory("sleutelnet-data-").FullName;

    public Task InitializeAsync() => NodeTools.ModulesAsync();

    [Fact]
    public async Task Both_start_and_the_terminal_ends_with_where_to_open_the_chat()
    {
        await using var tools = await StartAsync();
        await tools.AnnounceAsync(_terminal);

        using var client = new HttpClient();
        Assert.Contains("<div id=\"root\">", await client.GetStringAsync(new Uri(tools.ChatAddress!)), StringComparison.Ordinal);
        Assert.EndsWith($"Open de chat in je browser: {tools.ChatAddress}{Environment.NewLine}", _terminal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_stored_is_there_in_the_next_run()
    {
        await using (var first = await StartAsync())
        {
            var table = new TableClient(first.StorageConnectionString!, "Networks");
            await table.CreateAsync();
            await table.AddEntityAsync(new TableEntity("p", "r") { ["name"] = "Noord" });
        }

        await using var second = await StartAsync();
        var found = await new TableClient(second.StorageConnectionString!, "Networks").GetEntityAsync<TableEntity>("p", "r");
        Assert.Equal("Noord", found.Value["name"]);
    }

    [Fact]
    public async Task A_port_that_something_else_holds_is_left_alone()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;
        other.Stop();
        using var listener = new HttpListener { Prefixes = { $"http://127.0.0.1:{taken}/" } };
        listener.Start();
        var answering = AnswerAsSomethingElseAsync(listener);

        await using var tools = await StartAsync(("DevTools:AzuritePort", $"{taken}"), ("DevTools:Playground", "false"));

        Assert.DoesNotContain($":{taken}/", tools.StorageConnectionString, StringComparison.Ordinal);
        Assert.True(await new TableClient(tools.StorageConnectionString!, "Networks").CreateIfNotExistsAsync() is not null);
        listener.Stop();
        await answering;
    }

    [Fact]
    public async Task An_Azurite_that_runs_already_is_used_and_stays()
    {
        var running = await Tools.Azurite.StartAsync(
            await NodeTools.RuntimeAsync(), NodeTools.Folder, Path.Combine(_data, "other"), 0, CancellationToken.None);
        await using (running)
        {
            var tools = await StartAsync(("DevTools:AzuritePort", $"{running.Port}"), ("DevTools:Playground", "false"));
            await tools.DisposeAsync();

            Assert.Equal(running.ConnectionString, tools.StorageConnectionString);
            Assert.Contains("draait al een Azurite", _terminal.ToString(), StringComparison.Ordinal);
            Assert.True(await Tools.Azurite.AnswersAsync(running.Port, CancellationToken.None));
        }
    }

    [Fact]
    public async Task Stopping_leaves_no_process_behind()
    {
        var node = await NodeTools.RuntimeAsync();
        var azurite = await Tools.Azurite.StartAsync(node, NodeTools.Folder, _data, 0, CancellationToken.None);
        using var process = Process.GetProcessById(azurite.ProcessId);

        await azurite.DisposeAsync();

        Assert.True(process.HasExited);
        Assert.False(await Tools.Azurite.AnswersAsync(azurite.Port, CancellationToken.None));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _terminal.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private static async Task AnswerAsSomethingElseAsync(HttpListener listener)
    {
        try
        {
            while (true)
                (await listener.GetContextAsync()).Response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // Stopped by the test.
        }
    }

    private Task<DevelopmentTools> StartAsync(params (string Key, string? Value)[] settings)
    {
        var all = new Dictionary<string, string?>
        {
            ["DevTools:Azurite"] = "true",
            ["DevTools:AzuritePort"] = "0",
            ["DevTools:Playground"] = "true",
            ["DevTools:PlaygroundPort"] = "0",
            ["DevTools:Folder"] = NodeTools.Folder.Root,
            ["DevTools:Data"] = _data,
        };
        foreach (var (key, value) in settings)
            all[key] = value;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(all).Build();
        return DevelopmentTools.StartAsync(configuration, "http://127.0.0.1:3978", _terminal, CancellationToken.None);
    }
}
