using System.Diagnostics;

namespace Sleutelnet.Bench.Soak;

/// <summary>A delivery at work in this process, with what is to go wrong in it; its requests to storage are counted as they come.</summary>
internal sealed class TurnInTrouble(string operation, Trouble trouble, SoakNotes notes)
{
    private static readonly AsyncLocal<TurnInTrouble?> AtWork = new();

    private int requests;
    private int made;

    /// <summary>The delivery that the running code works for; null for what the process does on its own account.</summary>
    public static TurnInTrouble? Current => AtWork.Value;

    public static async Task RunAsync(HttpContext context, RequestDelegate next, SoakNotes notes)
    {
        if (context.Request.Headers[Trouble.Header].ToString() is { Length: > 0 } header)
        {
            var (operation, trouble) = Trouble.Read(header);
            AtWork.Value = new TurnInTrouble(operation, trouble, notes);
        }

        await next(context);
        AtWork.Value?.Pass(KillPoint.AfterReply);
    }

    /// <summary>Ends this process at once when this is where it is to end.</summary>
    public void Pass(KillPoint point)
    {
        if (trouble.Kill != point)
            return;
        notes.Killed(point);
        Process.GetCurrentProcess().Kill();
        Thread.Sleep(Timeout.Infinite);
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

/// <summary>The point after a reply was handed to the connector.</summary>
internal sealed class KillAfterASend(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (request.RequestUri!.AbsolutePath.Contains("/activities", StringComparison.Ordinal))
            TurnInTrouble.Current?.Pass(KillPoint.AfterSend);
        return response;
    }
}
