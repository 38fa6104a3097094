using Sleutelnet.Bench.Reminders;
using Sleutelnet.Bench.Soak;
using static Sleutelnet.Bot.Tests.Soak.HistoryUnderTest;

namespace Sleutelnet.Bot.Tests.Soak;

public sealed class What_the_soak_prints : IDisposable
{
    private readonly StringWriter output = new();

    [Fact]
    public void Turns_in_which_nothing_was_to_be_stored_count_apart_and_not_as_failed()
    {
        List<Operation> history = [.. History, Done(Bram, "4", Other, 5, Claim.Kept), Done(Bram, "5", null, 6, Claim.NotStored), Done(Noor, "6", null, 7, Claim.NotStored)];

        SoakBench.Print(new SoakOutcome(history, [], [], 0, [], new FaultOutcome([], [], [], new Channel(new ChannelFaults(0)), 0, TimeSpan.Zero), TimeSpan.Zero), output);

        Assert.Contains("Something to store in 4: Acknowledged 3, Failed 1. Only looked: 2.", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Failed: she was told", output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => output.Dispose();
}
