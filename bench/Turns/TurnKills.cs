using System.Diagnostics;

namespace Sleutelnet.Bench.Turns;

/// <summary>Where in a turn the process ends.</summary>
internal enum KillPoint
{
    None,

    /// <summary>Nothing was asked of storage yet.</summary>
    BeforeRead,

    /// <summary>Everything is decided, nothing is written.</summary>
    BeforeCommit,

    /// <summary>The first row of a person or a network is written, nothing is said.</summary>
    AfterCommit,

    /// <summary>The chat has the message, the delivery has no answer.</summary>
    AfterSend,

    /// <summary>The turn is over; whether its answer has left is a race.</summary>
    AfterReply,
}

/// <summary>
/// Ends this process at once, as SIGKILL does, at a point of a turn. Whoever delivers decides at which, so a seed that chooses deliveries
/// chooses kills too; the product does not know of it.
/// </summary>
internal static class TurnKills
{
    /// <summary>The header that names the point.</summary>
    public const string Header = "x-kill";

    private static readonly AsyncLocal<(KillPoint Point, Action<KillPoint>? Note)?> AtWork = new();

    /// <summary>Whether this is part of a turn, and not of the reminders.</summary>
    public static bool IsInATurn => AtWork.Value is not null;

    /// <summary>Has each delivery end the process at the point that it names.</summary>
    public static void UseTurnKills(this WebApplication app) => app.Use((context, next) =>
        RunAsync(Enum.TryParse<KillPoint>(context.Request.Headers[Header], out var point) ? point : KillPoint.None, note: null, () => next(context)));

    /// <summary>Runs a turn that ends the process at a point.</summary>
    /// <param name="point">The point.</param>
    /// <param name="note">Notes the kill before it is done; null when nobody asks for it.</param>
    /// <param name="turn">The turn.</param>
    public static async Task RunAsync(KillPoint point, Action<KillPoint>? note, Func<Task> turn)
    {
        AtWork.Value = (point, note);
        await turn();
        Pass(KillPoint.AfterReply);
    }

    public static void Pass(KillPoint point)
    {
        if (AtWork.Value is not { } turn || turn.Point != point)
            return;
        turn.Note?.Invoke(point);
        Process.GetCurrentProcess().Kill();
        Thread.Sleep(Timeout.Infinite);
    }
}
