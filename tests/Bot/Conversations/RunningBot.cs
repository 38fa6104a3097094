using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sleutelnet.Bot.Reminders;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Bot.Tests.Reminders;

namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>The host as it runs in Development, on loopback, with the emulator as its storage and a connector that records.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly FakeConnector connector;
    private readonly OneTenant sweeping;

    private RunningBot(WebApplication app, FakeConnector connector, TestClock clock, StorageCounter storage, OneTenant sweeping)
    {
        (this.app, this.connector, this.sweeping, Clock, Storage) = (app, connector, sweeping, clock, storage);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public TestClock Clock { get; }

    public StorageCounter Storage { get; }

    public FakeConnector Connector => connector;

    public HttpClient Http { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>Starts a bot; several of them share the same storage.</summary>
    /// <param name="change">Changes its services.</param>
    /// <param name="storageFault">Goes wrong under the retries.</param>
    /// <param name="settings">Settings beside those of a test.</param>
    /// <param name="storageTime">The time that storage says it is with each answer; else the bot has its own clock alone.</param>
    public static async Task<RunningBot> StartAsync(
        Action<IServiceCollection>? change = null, HttpPipelinePolicy? storageFault = null, IReadOnlyDictionary<string, string?>? settings = null, Func<DateTimeOffset>? storageTime = null)
    {
        var azurite = await Azurite.RunningAsync();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development", ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DevTools:Azurite"] = "false",
            ["DevTools:Playground"] = "false",
            ["Storage:ConnectionString"] = azurite.ConnectionString,
            ["Reminders:Enabled"] = "false",
        });
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddSleutelnet();
        var clock = new TestClock(new DateTimeOffset(2026, 10, 6, 7, 30, 0, TimeSpan.Zero));
        var storage = new StorageCounter();
        var sweeping = new OneTenant();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton(provider =>
        {
            var options = Options(storage, sweeping, storageFault);
            if (storageTime is not null)
            {
                options.Transport = new HttpClientTransport(new HttpClient(new StorageTime(storageTime)));
                options.AddPolicy(provider.GetRequiredService<ReminderClock>().Listener(), Azure.Core.HttpPipelinePosition.PerRetry);
            }

            return new TableServiceClient(azurite.ConnectionString, options);
        });
        change?.Invoke(builder.Services);

        var app = builder.Build();
        app.MapSleutelnet();
        await app.StartAsync();
        await app.Services.GetRequiredService<StorageReadiness>().ExecuteTask!;
        return new RunningBot(app, await FakeConnector.StartAsync(), clock, storage, sweeping);
    }

    /// <summary>Says all that is due in a municipality on the bot's clock; nothing is said by itself.</summary>
    public Task SweepAsync(string tenant)
    {
        sweeping.Tenant = tenant;
        return Services.GetRequiredService<Sweeper>().SweepOnceAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        await connector.DisposeAsync();
    }

    private static TableClientOptions Options(StorageCounter counter, OneTenant sweeping, HttpPipelinePolicy? fault)
    {
        var options = new TableClientOptions();
        options.Retry.MaxRetries = 2;
        options.Retry.Delay = TimeSpan.FromMilliseconds(5);
        options.AddPolicy(counter, Azure.Core.HttpPipelinePosition.PerCall);
        options.AddPolicy(sweeping, Azure.Core.HttpPipelinePosition.PerCall);
        if (fault is not null)
            options.AddPolicy(fault, Azure.Core.HttpPipelinePosition.PerRetry);
        return options;
    }
}
