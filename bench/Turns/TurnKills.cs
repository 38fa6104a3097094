using System.Diagnostics;

namespace Sleutelnet.Bench.Turns;

/// <summary>
/// Ends this process at once, as SIGKILL does, at the point of a turn that its delivery names in a header. Whoever delivers decides, so a
/// seed that chooses deliveries chooses kills too; the product does not know of it.
/// </summary>
internal static class TurnKills
{
    /// <summary>The header that names the point.</summary>
    public const string Header = "x-kill";

    /// <summary>Everything is decided, nothing is written.</summary>
    public const string BeforeCommit = "before-the-commit";

    /// <summary>The first row of a person or a network is written, nothing is said.</summary>
    public const string AfterCommit = "after-the-commit";

    /// <summary>The chat has the message, the delivery has no answer.</summary>
    public const string AfterReply = "after-the-reply";

    public static readonly IReadOnlyList<string> Points = [BeforeCommit, AfterCommit, AfterReply];

    private static readonly AsyncLocal<string?> Named = new();

    /// <summary>Whether this is part of a turn, and not of the reminders.</summary>
    public static bool IsInATurn => Named.Value is not null;

    /// <summary>Notes of each delivery which point it names.</summary>
    public static void UseTurnKills(this WebApplication app) => app.Use((context, next) =>
    {
        Named.Value = context.Request.Headers[Header].ToString();
        return next(context);
    });

    public static void Pass(string point)
    {
        if (Named.Value != point)
            return;
        Process.GetCurrentProcess().Kill();
        Thread.Sleep(Timeout.Infinite);
    }
}
