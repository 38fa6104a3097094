using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Sleutelnet.Bench.Turns;

/// <summary>The points of a turn at storage: before it is asked anything, and before and after the turn is written. What is due is written before that, and counts for nothing without it.</summary>
internal sealed class KillsAroundStorage : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        TurnKills.Pass(KillPoint.BeforeRead);
        var commits = TurnKills.IsInATurn && message.Request.Content is { } content && (IsOfAPerson(message.Request) || await IsOfANetworkAsync(content));
        if (commits)
            TurnKills.Pass(KillPoint.BeforeCommit);
        await ProcessNextAsync(message, pipeline);
        if (commits && !message.Response.IsError)
            TurnKills.Pass(KillPoint.AfterCommit);
    }

    private static bool IsOfAPerson(Request request) => request.Uri.Path.Contains("/People", StringComparison.Ordinal);

    private static async Task<bool> IsOfANetworkAsync(RequestContent content)
    {
        using var text = new MemoryStream();
        await content.WriteToAsync(text, CancellationToken.None);
        return Encoding.UTF8.GetString(text.ToArray()).Contains("/Networks", StringComparison.Ordinal);
    }
}
