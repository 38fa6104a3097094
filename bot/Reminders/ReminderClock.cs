using Azure.Core;
using Azure.Core.Pipeline;

namespace Sleutelnet.Bot.Reminders;

/// <summary>
/// The time that all instances share: that of storage, which each of its answers bears. A machine whose clock is off would else say
/// things early. Where the clocks agree to the second, as they mostly do, it is the machine's own.
/// </summary>
internal sealed class ReminderClock(TimeProvider machine) : TimeProvider
{
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(500);

    private long offset;

    public override long TimestampFrequency => machine.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => machine.GetUtcNow().AddTicks(Interlocked.Read(ref offset));

    public override long GetTimestamp() => machine.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => machine.CreateTimer(callback, state, dueTime, period);

    /// <summary>Compares the clocks.</summary>
    /// <param name="asked">When the request left, on the machine's clock.</param>
    /// <param name="answered">When the answer came, on the machine's clock.</param>
    /// <param name="theirs">The time that the answer bears, in whole seconds.</param>
    public void Compare(DateTimeOffset asked, DateTimeOffset answered, DateTimeOffset theirs)
    {
        // Theirs was the time somewhere between asking and the answer, and it is cut off to the second.
        var (least, most) = (theirs - answered, theirs.AddSeconds(1) - asked);
        // An answer that took long says little: what a quick one said is kept as far as it allows.
        var known = answered - asked < Quick ? 0 : Interlocked.Read(ref offset);
        Interlocked.Exchange(ref offset, Math.Clamp(known, least.Ticks, Math.Max(least.Ticks, most.Ticks)));
    }

    /// <summary>Reads the time of storage off its answers.</summary>
    public HttpPipelinePolicy Listener() => new Listening(this, machine);

    private sealed class Listening(ReminderClock clock, TimeProvider machine) : HttpPipelinePolicy
    {
        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            var asked = machine.GetUtcNow();
            ProcessNext(message, pipeline);
            Read(message, asked);
        }

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            var asked = machine.GetUtcNow();
            await ProcessNextAsync(message, pipeline);
            Read(message, asked);
        }

        private void Read(HttpMessage message, DateTimeOffset asked)
        {
            if (message.HasResponse && message.Response.Headers.Date is { } theirs)
                clock.Compare(asked, machine.GetUtcNow(), theirs);
        }
    }
}
