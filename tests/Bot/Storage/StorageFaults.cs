using Azure.Core;
using Azure.Core.Pipeline;
using Sleutelnet.Bench;

namespace Sleutelnet.Bot.Tests.Storage;

/// <summary>What happens to a request on its way to storage.</summary>
internal enum Fault
{
    None,

    /// <summary>The connection breaks before the request arrives.</summary>
    LostBefore,

    /// <summary>The request arrives and is carried out; its answer is lost.</summary>
    LostAfter,

    /// <summary>Storage is too busy.</summary>
    Busy,

    /// <summary>Storage has an error of its own.</summary>
    Broken,

    /// <summary>Someone else wrote first.</summary>
    Stale,
}

/// <summary>Stands below the retries and does to each request what the test wants.</summary>
internal sealed class StorageFaults : HttpPipelinePolicy
{
    private int injected;

    /// <summary>Chooses the fault of a request; nothing happens while it is null.</summary>
    public Func<Request, Fault>? Choose { get; set; }

    /// <summary>Hears of each request that storage carried out.</summary>
    public Action<Request>? Done { get; set; }

    public int Injected => injected;

    public static bool IsWrite(Request request) => request.Method != RequestMethod.Get;

    public static bool IsTransaction(Request request) => request.Uri.Path.EndsWith("/$batch", StringComparison.Ordinal);

    /// <summary>The first so many requests of a kind get the fault.</summary>
    public void First(int times, Func<Request, bool> which, Fault fault)
    {
        var left = times;
        Choose = request => which(request) && Interlocked.Decrement(ref left) >= 0 ? fault : Fault.None;
    }

    /// <summary>The one write of this number, from 1, lands and its answer is lost.</summary>
    public void LoseAnswer(int write)
    {
        var seen = 0;
        Choose = request => IsWrite(request) && Interlocked.Increment(ref seen) == write ? Fault.LostAfter : Fault.None;
    }

    /// <summary>After so many writes nothing gets through any more, as when the process ends there.</summary>
    public void DieAfter(int writes)
    {
        var left = writes;
        Choose = request => IsWrite(request) && Interlocked.Decrement(ref left) < 0 ? Fault.LostBefore : Fault.None;
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var fault = Choose?.Invoke(message.Request) ?? Fault.None;
        if (fault != Fault.None)
            Interlocked.Increment(ref injected);
        switch (fault)
        {
            case Fault.LostBefore:
                throw new IOException("The connection broke on the way there.");
            case Fault.LostAfter:
                await ProcessNextAsync(message, pipeline);
                throw new IOException("The connection broke on the way back.");
            case Fault.Busy:
                message.Response = FakedResponse.Of(503, "ServerBusy");
                break;
            case Fault.Broken:
                message.Response = FakedResponse.Of(500, "InternalError");
                break;
            case Fault.Stale:
                message.Response = FakedResponse.Of(412, "UpdateConditionNotSatisfied");
                break;
            default:
                await ProcessNextAsync(message, pipeline);
                Done?.Invoke(message.Request);
                break;
        }
    }
}
