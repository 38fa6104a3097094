using System.Collections.Concurrent;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Sleutelnet.Bot.Tests.Faults;

/// <summary>Stands next to the wire, below the retries and their patience, and spoils requests about networks.</summary>
internal sealed class NetworkTroubles : HttpPipelinePolicy
{
    private readonly ConcurrentDictionary<string, Trouble> armed = new();
    private int made;

    /// <summary>What goes wrong with every request; null for none.</summary>
    public Func<Request, Trouble?>? Always { get; set; }

    /// <summary>How long each request takes more; none while it is zero.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>How much went wrong.</summary>
    public int Made => made;

    /// <summary>The next time that something of a network is written, this happens.</summary>
    public void Arm(string network, Trouble trouble) => armed[network] = trouble;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (Latency > TimeSpan.Zero)
            await Task.Delay(Latency, message.CancellationToken);
        if ((await ArmedAsync(message.Request) ?? Always?.Invoke(message.Request)) is not { } trouble)
        {
            await ProcessNextAsync(message, pipeline);
            return;
        }

        Interlocked.Increment(ref made);
        if (TroubleAnswers.Of(trouble) is { } response)
        {
            message.Response = response;
            return;
        }

        if (trouble is not (Trouble.BreaksBefore or Trouble.HangsBefore))
            await ProcessNextAsync(message, pipeline);
        if (trouble is Trouble.HangsBefore or Trouble.HangsAfter)
            await Task.Delay(Timeout.Infinite, message.CancellationToken);
        if (trouble is Trouble.BreaksBefore or Trouble.BreaksAfter)
            throw new IOException("The connection broke.");
        message.Response.ContentStream = new HalfAnAnswer(message.Response.ContentStream!, breaks: trouble == Trouble.IsCutShort);
    }

    private async Task<Trouble?> ArmedAsync(Request request)
    {
        if (armed.IsEmpty || request.Content is not { } content)
            return null;
        using var text = new MemoryStream();
        await content.WriteToAsync(text, CancellationToken.None);
        var body = Encoding.UTF8.GetString(text.ToArray());
        return armed.Keys.FirstOrDefault(network => body.Contains(network, StringComparison.Ordinal)) is { } found && armed.TryRemove(found, out var trouble) ? trouble : null;
    }

    /// <summary>An answer of which ten bytes come.</summary>
    private sealed class HalfAnAnswer(Stream inner, bool breaks) : MemoryStream
    {
        private int left = 10;

        // What can be sought in is taken for whole.
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (left == 0)
            {
                if (!breaks)
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                throw new IOException("The connection broke.");
            }

            var read = await inner.ReadAsync(buffer[..Math.Min(left, buffer.Length)], cancellationToken);
            left -= read;
            return read;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            var buffer = new byte[10];
            for (int read; (read = await ReadAsync(buffer, cancellationToken)) > 0;)
                await destination.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
