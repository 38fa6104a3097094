using Azure.Core;
using Azure.Data.Tables;
using Sleutelnet.Bench.Reminders;
using Sleutelnet.Bench.Turns;
using Sleutelnet.Bot;
using Sleutelnet.Bot.Reminders;
using Sleutelnet.Bot.Security;
using Sleutelnet.Bot.Storage;

namespace Sleutelnet.Bench.Soak;

/// <summary>The product in a process of its own, in which each delivery brings along what goes wrong with it.</summary>
internal static class SoakInstance
{
    public const string Argument = "soaked";

    // In seconds: longer than a busy machine keeps a process waiting.
    private const int Lease = 10;

    public static async Task RunAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var settings = builder.Configuration.GetSection("Bench");
        var notes = new SoakNotes(settings["Notes"]!, settings["Name"]!);
        // Notes what became of reminders; it kills nothing itself.
        var kills = new Kills(notes.Reminders, settings["Name"]!, 0);
        var hosts = ConnectorHosts.Read(builder.Configuration, loopbackOnly: false);
        var transport = new KillsAroundASend(kills, settings["Name"]!, ConnectorHttp.Transport());
        builder.Services.AddSingleton(new ConnectorHttp(hosts, transport, TimeProvider.System));
        builder.AddSleutelnet();
        builder.Services.AddSingleton(Instance.Times(Lease));
        builder.Services.AddSingleton(provider => new TableServiceClient(builder.Configuration["Storage:ConnectionString"], Options(kills, notes, settings, provider.GetRequiredService<ReminderClock>())));
        await using var app = builder.Build();
        app.Use((context, next) => TurnInTrouble.RunAsync(context, next, notes));
        app.MapSleutelnet();
        await app.RunAsync();
    }

    private static TableClientOptions Options(Kills kills, SoakNotes notes, IConfigurationSection settings, ReminderClock clock)
    {
        var options = StorageSetup.Options(clock);
        options.AddPolicy(new KillsAfterAWrite(kills), HttpPipelinePosition.PerCall);
        options.AddPolicy(new KillsAroundStorage(), HttpPipelinePosition.PerCall);
        options.AddPolicy(new FaultyStorage(notes, settings["Name"]!, settings.GetValue<int>("Seed"), settings.GetValue<double>("Share")), HttpPipelinePosition.PerRetry);
        return options;
    }
}
