using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Sleutelnet.Bot;

/// <summary>Takes the bot's address. Only that can fail when the host starts.</summary>
internal static class Listening
{
    private const string Advice = "kies een ander adres met ASPNETCORE_URLS.";

    /// <exception cref="ListeningException">The address is taken, is not of this machine, or asks for what is not there.</exception>
    public static async Task StartAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception exception) when (exception is IOException or SocketException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new ListeningException(Say(exception, app.Configuration["urls"]), exception);
        }
    }

    private static string Say(Exception exception, string? urls)
    {
        if (exception.InnerException is AddressInUseException)
            return $"{(urls is null ? "Het adres van de bot" : $"Het adres {urls}")} is al in gebruik. Stop het andere programma, of {Advice}";
        var reason = exception.Message.Split('\n')[0].Trim();
        return $"De bot kan niet luisteren op {urls ?? "zijn adres"}. Controleer het adres, of {Advice} De melding was: {reason}";
    }
}
