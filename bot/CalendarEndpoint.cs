using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Sleutelnet.Conversations;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot;

/// <summary>Hands out calendar files, each to whoever comes first with its link.</summary>
internal static class CalendarEndpoint
{
    /// <summary>The setting that tells where browsers reach the bot.</summary>
    public const string Setting = "PublicAddress";

    private const string Path = "agenda/";

    private const string Gone = "Deze link werkt niet meer. Vraag in de chat een nieuwe: typ agendabestand.";

    private const string NotNow = "Het lukt nu even niet. Open de link over een paar minuten opnieuw.";

    public static IServiceCollection AddCalendarFiles(this IServiceCollection services) => services.AddSingleton(provider =>
    {
        var (configuration, environment) = (provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>());
        return new CalendarAddress(() => Address(configuration[Setting] is { Length: > 0 } known ? known
            // On a developer's own machine the browser is beside the bot.
            : environment.IsDevelopment() ? provider.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() : null));
    });

    public static void MapCalendarFiles(this WebApplication app) => app.MapGet("/" + Path + "{token}", SendAsync);

    private static async Task<IResult> SendAsync(string token, HttpContext context, INetworkStore store, GuideContent guide, TimeProvider clock, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        try
        {
            // What is none of our links is not looked for.
            if (token.Length == 40 && token.All(char.IsAsciiHexDigitLower)
                && await store.LoadLinkAsync(token, cancellationToken) is { } link && link.Expires > clock.GetUtcNow()
                && await store.LoadAsync(link.Network, cancellationToken) is { } network)
            {
                var file = Encoding.UTF8.GetBytes(CalendarFiles.Of(guide, network, link.Moment, clock.GetUtcNow()));
                // Used up only once the file is there; of two who come at the same time, one gets it.
                if (await store.EndLinkAsync(token, cancellationToken))
                    return Results.File(file, "text/calendar; charset=utf-8", "sleutelnet.ics");
            }
        }
        catch (Exception exception) when (exception is StoreUnavailableException or NetworkUnreadableException)
        {
            return Results.Text(NotNow, "text/plain; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        return Results.Text(Gone, "text/plain; charset=utf-8", statusCode: StatusCodes.Status404NotFound);
    }

    private static Uri? Address(string? address) => Uri.TryCreate(address?.TrimEnd('/') + "/" + Path, UriKind.Absolute, out var uri) ? uri : null;
}
