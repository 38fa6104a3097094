using System.Diagnostics.CodeAnalysis;
using System.Text;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Sleutelnet.Bot.Storage;

namespace Sleutelnet.Bench.Soak;

/// <summary>Stands below the retries: what a delivery brought along goes wrong here, and a share of what the process does on its own account.</summary>
/// <param name="notes">Where each fault is noted.</param>
/// <param name="seed">Where the chance of this process begins.</param>
/// <param name="share">The share of the process's own requests that something goes wrong with.</param>
internal sealed class FaultyStorage(SoakNotes notes, int seed, double share) : HttpPipelinePolicy
{
    private const string Background = "background";

    private static readonly StorageFault[] OfBackground = [StorageFault.LostBefore, StorageFault.LostAfter, StorageFault.Busy, StorageFault.Broken];

    private readonly Random random = new(seed);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var isTransaction = message.Request.Uri.Path.EndsWith("/$batch", StringComparison.Ordinal);
        var turn = TurnInTrouble.Current;
        turn?.Pass(KillPoint.BeforeRead);
        var isCommit = isTransaction && turn is not null && await IsOfNetworksAsync(message.Request);
        if (isCommit)
            turn!.Pass(KillPoint.BeforeCommit);
        switch (turn is null ? OfItsOwn() : turn.Next(message.Request.Method != RequestMethod.Get, isTransaction))
        {
            case StorageFault.LostBefore:
                throw new IOException("The connection broke on the way there.");
            case StorageFault.LostAfter:
                await ProcessNextAsync(message, pipeline);
                throw new IOException("The connection broke on the way back.");
            case StorageFault.Busy:
                message.Response = new Refused(503, Error("ServerBusy"));
                break;
            case StorageFault.Broken:
                message.Response = new Refused(500, Error("InternalError"));
                break;
            case StorageFault.Stale:
                message.Response = new Refused(412, Error("UpdateConditionNotSatisfied"));
                break;
            case StorageFault.FailsWithin:
                message.Response = new Refused(202, $"--changeset\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 412 Precondition Failed\r\nContent-Type: application/json\r\n\r\n{Error("UpdateConditionNotSatisfied")}\r\n--changeset--\r\n");
                break;
            default:
                await ProcessNextAsync(message, pipeline);
                if (isCommit && !message.Response.IsError)
                    turn!.Pass(KillPoint.AfterCommit);
                break;
        }
    }

    private StorageFault OfItsOwn()
    {
        lock (random)
        {
            if (share == 0 || random.NextDouble() >= share || notes.IsCalm)
                return StorageFault.None;
            var fault = OfBackground[random.Next(OfBackground.Length)];
            notes.Made(fault, Background);
            return fault;
        }
    }

    private static string Error(string code) => $"{{\"odata.error\":{{\"code\":\"{code}\",\"message\":{{\"lang\":\"en-US\",\"value\":\"0:{code}\"}}}}}}";

    private static async Task<bool> IsOfNetworksAsync(Request request)
    {
        using var body = new MemoryStream();
        await request.Content!.WriteToAsync(body, CancellationToken.None);
        return Encoding.UTF8.GetString(body.ToArray()).Contains($"/{TableNetworkStore.NetworksTable}", StringComparison.Ordinal);
    }

    private sealed class Refused(int status, string body) : Response
    {
        public override int Status => status;

        public override bool IsError => status >= 400;

        public override string ReasonPhrase => "";

        public override Stream? ContentStream { get; set; } = new MemoryStream(Encoding.UTF8.GetBytes(body), 0, Encoding.UTF8.GetByteCount(body), writable: false, publiclyVisible: true);

        public override string ClientRequestId { get; set; } = "";

        public override void Dispose() => ContentStream?.Dispose();

        protected override bool ContainsHeader(string name) => false;

        protected override IEnumerable<HttpHeader> EnumerateHeaders() => [new HttpHeader("Content-Type", status == 202 ? "multipart/mixed; boundary=changeset" : "application/json")];

        protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => (value = null) is not null;

        protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values) => (values = null) is not null;
    }
}
