using System.Text.Json;
using Microsoft.Bot.Builder;
using Sleutelnet.Bot.Security;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Conversations;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Bot;

/// <summary>Puts the host together; the tests start the very same one.</summary>
internal static class BotHost
{
    /// <summary>Registers everything the bot is made of.</summary>
    public static void AddSleutelnet(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(_ => GuideReader.ReadBuiltIn());
        services.AddSingleton<Assistant>();
        services.AddSingleton<IBot, TeamsBot>();
        services.AddTeamsChannel(builder.Configuration, builder.Environment);
        services.AddTableStorage(builder.Configuration);
    }

    /// <summary>Maps the two addresses: where Teams delivers, and where a monitor asks how it goes.</summary>
    public static void MapSleutelnet(this WebApplication app)
    {
        app.MapTeamsChannel();
        app.MapGet("/health", (StorageReadiness storage) => storage.Problem is { } problem
            ? Results.Json(new { status = "not ready", storage = problem }, (JsonSerializerOptions?)null, statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Json(new { status = "ready", storage = "ok" }));
    }
}
