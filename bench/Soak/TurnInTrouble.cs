using Sleutelnet.Bench.Turns;

namespace Sleutelnet.Bench.Soak;

/// <summary>A delivery at work in this process, with what is to go wrong in it; its requests to storage are counted as they come.</summary>
internal sealed class TurnInTrouble(string operation, Trouble trouble, SoakNotes notes)
{
    private static readonly AsyncLocal<TurnInTrouble?> AtWork = new();

    private int requests;
    private int made;

    /// <summary>The delivery that the running code works for; null for what the process does on its own account.</summary>
    public static TurnInTrouble? Current => AtWork.Value;

    public static Task RunAsync(HttpContext context, RequestDelegate next, SoakNotes notes)
    {
        if (context.Request.Headers[Trouble.Header].ToString() is not { Length: > 0 } header)
            return next(context);
        var (operation, trouble) = Trouble.Read(header);
        AtWork.Value = new TurnInTrouble(operation, trouble, notes);
        return TurnKills.RunAsync(trouble.Kill, notes.Killed, () => next(context));
    }

    /// <summary>What goes wrong with the next request.</summary>
    public StorageFault Next(bool isWrite, bool isTransaction)
    {
        var position = Interlocked.Increment(ref requests);
        var applies = trouble.Fault switch
        {
            StorageFault.None => false,
            StorageFault.Stale => isWrite,
            StorageFault.FailsWithin => isTransaction,
            _ => true,
        };
        if (!applies || position < trouble.Position || Interlocked.Increment(ref made) > trouble.Times)
            return StorageFault.None;
        notes.Made(trouble.Fault, operation);
        return trouble.Fault;
    }
}
