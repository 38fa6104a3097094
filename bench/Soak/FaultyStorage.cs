using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Sleutelnet.Bench.Soak;

/// <summary>Stands below the retries: what a delivery brought along goes wrong here, and a share of what the process does on its own account.</summary>
/// <param name="notes">Where each fault is noted.</param>
/// <param name="name">This process; each that is started has a name of its own.</param>
/// <param name="seed">Where the chance of the run begins.</param>
/// <param name="share">The share of the process's own requests that something goes wrong with.</param>
internal sealed class FaultyStorage(SoakNotes notes, string name, int seed, double share) : HttpPipelinePolicy
{
    private const string Background = "background";

    private static readonly StorageFault[] OfBackground = [StorageFault.LostBefore, StorageFault.LostAfter, StorageFault.Busy, StorageFault.Broken];

    private readonly ConcurrentDictionary<string, int> tries = new(StringComparer.Ordinal);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var isTransaction = message.Request.Uri.Path.EndsWith("/$batch", StringComparison.Ordinal);
        var turn = TurnInTrouble.Current;
        switch (turn is null ? OfItsOwn(message.Request) : turn.Next(message.Request.Method != RequestMethod.Get, isTransaction))
        {
            case StorageFault.LostBefore:
                throw new IOException("The connection broke on the way there.");
            case StorageFault.LostAfter:
                await ProcessNextAsync(message, pipeline);
                throw new IOException("The connection broke on the way back.");
            case StorageFault.Busy:
                message.Response = FakedResponse.Of(503, "ServerBusy");
                break;
            case StorageFault.Broken:
                message.Response = FakedResponse.Of(500, "InternalError");
                break;
            case StorageFault.Stale:
                message.Response = FakedResponse.Of(412, "UpdateConditionNotSatisfied");
                break;
            case StorageFault.FailsWithin:
                message.Response = FakedResponse.Within("412 Precondition Failed", "UpdateConditionNotSatisfied");
                break;
            default:
                await ProcessNextAsync(message, pipeline);
                break;
        }
    }

    // By what is asked and how often it was, not by what came first: the order is another each time.
    private StorageFault OfItsOwn(Request request)
    {
        var subject = $"{name} {request.Method} {request.Uri.Path}";
        var chance = Chance.Of(seed, subject, tries.AddOrUpdate(subject, 1, (_, count) => count + 1));
        if (share == 0 || chance.NextDouble() >= share || notes.IsCalm)
            return StorageFault.None;
        var fault = OfBackground[chance.Next(OfBackground.Length)];
        notes.Made(fault, Background);
        return fault;
    }
}
