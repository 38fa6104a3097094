using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace Sleutelnet.Bot.Tests.Reminders;

/// <summary>Lets a sweep see what is due of one municipality only: all tests share one storage, and each has a clock of its own.</summary>
internal sealed class OneTenant : HttpPipelinePolicy
{
    public string Tenant { get; set; } = "";

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var address = message.Request.Uri;
        if (message.Request.Method == RequestMethod.Get && address.Path.EndsWith("/Due()", StringComparison.Ordinal))
            address.Query = address.Query.Replace("$filter=", "$filter=" + Uri.EscapeDataString(TableClient.CreateQueryFilter($"Tenant eq {Tenant}") + " and "), StringComparison.Ordinal);
        return ProcessNextAsync(message, pipeline);
    }
}
