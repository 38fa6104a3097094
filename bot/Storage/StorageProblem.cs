using Azure;
using Azure.Identity;

namespace Sleutelnet.Bot.Storage;

/// <summary>What can be the matter with storage, and how that is said to whoever looks after the bot.</summary>
internal static class StorageProblem
{
    /// <summary>Whether it is storage, or the way to it, that failed; anything else is a fault of ours.</summary>
    public static bool Is(Exception exception) =>
        exception is RequestFailedException or AggregateException or OperationCanceledException or AuthenticationFailedException;

    public static bool IsMissingTable(Exception exception) => exception is RequestFailedException { ErrorCode: "TableNotFound" };

    public static string MissingTable(string table) => $"De tabel {table} ontbreekt in de opslag. De bot maakt hem bij het starten.";

    public static string Say(Exception exception) => exception switch
    {
        AuthenticationFailedException => "De bot kan zich niet aanmelden bij de opslag. Controleer de identiteit van de bot.",
        RequestFailedException { Status: 401 or 403 } => "De bot mag niet bij de opslag. Controleer de rechten van de bot op het opslagaccount.",
        RequestFailedException { Status: > 0 } failed => $"De opslag geeft een fout: {Code(failed)}.",
        OperationCanceledException => "De opslag antwoordt niet op tijd.",
        _ => "De opslag is niet bereikbaar.",
    };

    /// <summary>The storage's own name of the error, for the log; nothing that anyone typed.</summary>
    public static string Code(Exception exception) => exception switch
    {
        RequestFailedException { ErrorCode: { Length: > 0 } code } => code,
        RequestFailedException { Status: > 0 } failed => $"{failed.Status}",
        _ => exception.GetType().Name,
    };
}
