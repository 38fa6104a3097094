using System.Text.Json;
using Microsoft.Bot.Builder;
using Sleutelnet.Bot.Reminders;
using Sleutelnet.Bot.Security;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Conversations;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Search;

namespace Sleutelnet.Bot;

/// <summary>Puts the host together; the tests start the very same one.</summary>
internal static class BotHost
{
    // Platforms that scale in kill what is not gone by then or not much later. What is cut off is delivered again.
    private static readonly TimeSpan Parting = TimeSpan.FromSeconds(10);

    /// <summary>Registers everything the bot is made of.</summary>
    public static void AddSleutelnet(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(_ => GuideReader.ReadBuiltIn());
        services.AddSingleton<GuideSearch>();
        services.AddSingleton<Assistant>();
        services.AddSingleton(new Crowd(Crowd.Usual));
        services.AddSingleton<IBot, TeamsBot>();
        services.Configure<HostOptions>(options => (options.ShutdownTimeout, options.ServicesStopConcurrently) = (Parting, true));
        services.AddTeamsChannel(builder.Configuration, builder.Environment);
        services.AddTableStorage(builder.Configuration);
        services.AddCalendarFiles();
        services.AddReminders(builder.Configuration);
    }

    /// <summary>Maps the addresses: where Teams delivers, where a monitor asks how it goes, and the pages that the Teams app points to.</summary>
    public static void MapSleutelnet(this WebApplication app)
    {
        app.MapTeamsChannel();
        app.MapCalendarFiles();
        app.MapGet("/privacy", () => Results.Text(string.Join('\n', PublicTexts.Privacy), "text/plain; charset=utf-8"));
        app.MapGet("/voorwaarden", () => Results.Text(string.Join('\n', PublicTexts.Terms), "text/plain; charset=utf-8"));
        app.MapGet("/health", HealthAsync);
    }

    private static async Task<IResult> HealthAsync(StorageHealth storage, ReminderHealth reminders)
    {
        var problem = await storage.ProblemAsync();
        var ready = problem is null && reminders.IsWell;
        var found = new { status = ready ? "ready" : "not ready", storage = problem ?? "ok", reminders = reminders.Say() };
        return Results.Json(found, (JsonSerializerOptions?)null, statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
