using Azure.Core;
using Azure.Data.Tables;
using Sleutelnet.Bench.Turns;
using Sleutelnet.Bot;
using Sleutelnet.Bot.Reminders;
using Sleutelnet.Bot.Security;
using Sleutelnet.Bot.Storage;

namespace Sleutelnet.Bench.Reminders;

/// <summary>The product in a process of its own that kills itself at named points; the product does not know of them.</summary>
internal static class Instance
{
    public const string Argument = "instance";

    public static async Task RunAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var settings = builder.Configuration.GetSection("Bench");
        var kills = new Kills(settings["Notes"]!, settings["Name"]!, settings.GetValue<double?>("KillShare"), settings["KillAt"]?.Split('|'));
        var hosts = ConnectorHosts.Read(builder.Configuration, loopbackOnly: false);
        builder.Services.AddSingleton(new ConnectorHttp(hosts, new KillsAroundASend(kills, settings["Name"]!, ConnectorHttp.Transport()), TimeProvider.System));
        builder.AddSleutelnet();
        builder.Services.AddSingleton(Times(settings.GetValue<int>("Lease")));
        builder.Services.AddSingleton(provider => new TableServiceClient(builder.Configuration["Storage:ConnectionString"], Options(kills, provider.GetRequiredService<ReminderClock>())));
        await using var app = builder.Build();
        app.UseTurnKills();
        app.MapSleutelnet();
        await app.RunAsync();
    }

    // All waits as much shorter as the lease is: the order of things stays, and the run ends the same day.
    public static ReminderTimes Times(int lease) => new()
    {
        Lease = TimeSpan.FromSeconds(lease),
        LookAhead = TimeSpan.FromSeconds(2),
        Crossing = TimeSpan.FromSeconds(1),
        Unsure = [.. Enumerable.Range(1, 4).Select(number => TimeSpan.FromSeconds(2 * number))],
        NotTaken = [.. Enumerable.Range(1, 4).Select(number => TimeSpan.FromSeconds(number))],
    };

    private static TableClientOptions Options(Kills kills, ReminderClock clock)
    {
        var options = StorageSetup.Options(clock);
        options.AddPolicy(new KillsAfterAWrite(kills), HttpPipelinePosition.PerCall);
        options.AddPolicy(new KillsAroundStorage(), HttpPipelinePosition.PerCall);
        return options;
    }
}
