using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Emulator = Sleutelnet.Bot.Development.Azurite;

namespace Sleutelnet.Bot.Tests.Storage;

/// <summary>A bot with a storage emulator of its own, which is stopped and started again.</summary>
public sealed class The_health_of_the_bot : IAsyncLifetime
{
    private readonly string data = Directory.CreateTempSubdirectory("sleutelnet-health-").FullName;
    private readonly StorageCounter counter = new();
    private Emulator storage = null!;
    private RunningBot bot = null!;

    public async Task InitializeAsync()
    {
        await NodeTools.ModulesAsync();
        storage = await StartStorageAsync(port: 0);
        var options = new TableClientOptions { Retry = { MaxRetries = 1, Delay = TimeSpan.FromMilliseconds(5) } };
        options.AddPolicy(counter, Azure.Core.HttpPipelinePosition.PerCall);
        bot = await RunningBot.StartAsync(services => services.AddSingleton(_ => new TableServiceClient(storage.ConnectionString, options)));
    }

    public async Task DisposeAsync()
    {
        await bot.DisposeAsync();
        await storage.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    [Fault(35)]
    public async Task It_follows_storage_that_goes_away_and_comes_back()
    {
        await IsAsync(HttpStatusCode.OK, "ready", "ok");

        await storage.DisposeAsync();
        bot.Clock.Now += StorageHealth.Fresh;
        await IsAsync(HttpStatusCode.ServiceUnavailable, "not ready", "De opslag is niet bereikbaar.");

        storage = await StartStorageAsync(storage.Port);
        bot.Clock.Now += StorageHealth.Fresh;
        await IsAsync(HttpStatusCode.OK, "ready", "ok");
    }

    [Theory]
    [InlineData("Networks")]
    [InlineData("People")]
    [InlineData("Due")]
    [Fault(35)]
    public async Task It_names_a_table_that_is_missing(string table)
    {
        await new TableClient(storage.ConnectionString, table).DeleteAsync();

        await IsAsync(HttpStatusCode.ServiceUnavailable, "not ready", $"De tabel {table} ontbreekt in de opslag. De bot maakt hem bij het starten.");
    }

    [Fact]
    public async Task However_often_it_is_asked_storage_is_asked_once_in_a_few_seconds()
    {
        counter.Reset();

        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => IsAsync(HttpStatusCode.OK, "ready", "ok")));
        bot.Clock.Now += StorageHealth.Fresh - TimeSpan.FromMilliseconds(1);
        await IsAsync(HttpStatusCode.OK, "ready", "ok");
        Assert.Equal((3, 0, 0), counter.Count);

        bot.Clock.Now += TimeSpan.FromMilliseconds(1);
        await IsAsync(HttpStatusCode.OK, "ready", "ok");
        Assert.Equal((6, 0, 0), counter.Count);
    }

    private async Task IsAsync(HttpStatusCode expected, string status, string found)
    {
        using var response = await bot.Http.GetAsync(new Uri("/health", UriKind.Relative));
        var body = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Equal((expected, status, found), (response.StatusCode, body["status"]!.ToString(), body["storage"]!.ToString()));
    }

    private async Task<Emulator> StartStorageAsync(int port) =>
        await Emulator.StartAsync(await NodeTools.RuntimeAsync(), NodeTools.Folder, data, port, CancellationToken.None);
}
