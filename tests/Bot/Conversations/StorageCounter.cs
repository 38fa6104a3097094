using Azure.Core;
using Azure.Core.Pipeline;

namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>Counts the trips to storage by what they are.</summary>
internal sealed class StorageCounter : HttpPipelinePolicy
{
    private int queries;
    private int transactions;
    private int others;

    public (int Queries, int Transactions, int Others) Count => (queries, transactions, others);

    public void Reset() => (queries, transactions, others) = (0, 0, 0);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Add(message);
        ProcessNext(message, pipeline);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Add(message);
        return ProcessNextAsync(message, pipeline);
    }

    private void Add(HttpMessage message)
    {
        var path = message.Request.Uri.Path;
        if (path.EndsWith("/$batch", StringComparison.Ordinal))
            Interlocked.Increment(ref transactions);
        else if (message.Request.Method == RequestMethod.Get && path.EndsWith("()", StringComparison.Ordinal))
            Interlocked.Increment(ref queries);
        else
            Interlocked.Increment(ref others);
    }
}
