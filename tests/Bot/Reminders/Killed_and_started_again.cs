using Sleutelnet.Bench;
using Sleutelnet.Bench.Reminders;

namespace Sleutelnet.Bot.Tests.Reminders;

public sealed class Killed_and_started_again
{
    [Fact]
    public async Task Three_processes_lose_nothing_say_nothing_early_and_double_only_what_nobody_can_know()
    {
        await using var bench = await Workbench.StartAsync();

        var outcome = await new FaultRun(bench, FaultPlan.Short).RunAsync();

        Assert.NotEmpty(outcome.Killed);
        Assert.Equal((0, 0, 0, 0), (outcome.Lost, outcome.Early, outcome.DoubleWithoutReason, outcome.Left));
    }
}
