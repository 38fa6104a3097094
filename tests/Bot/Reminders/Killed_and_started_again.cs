using Sleutelnet.Bench;
using Sleutelnet.Bench.Faults;
using Sleutelnet.Bench.Reminders;
using Sleutelnet.Bot.Tests.Faults;

namespace Sleutelnet.Bot.Tests.Reminders;

/// <summary>Three real processes that are really killed at named points, and a channel with faults: a short form of what the bench does at length.</summary>
public sealed class Killed_and_started_again
{
    // Enough to have some killed at each point.
    private const int More = 400;

    [Fact]
    [Fault(17)]
    [Fault(18)]
    [Fault(19)]
    public async Task Nothing_is_lost_or_early_and_what_comes_twice_has_its_reason()
    {
        await using var bench = await Workbench.StartAsync();
        var plan = Faults.Faults.IsFull ? FaultPlan.AroundSends : FaultPlan.Short;
        var (before, after) = await KilledAsync(bench, plan);
        Faults.Faults.Tried(19, plan.Occurrences);
        // Where a process is killed is chance, and so is how often: it goes on until the table has what it asks for.
        while (Faults.Faults.IsFull && (before < FaultTable.Rows[17].Least || after < FaultTable.Rows[18].Least))
        {
            var more = await KilledAsync(bench, plan with { Occurrences = More });
            (before, after) = (before + more.Before, after + more.After);
        }

        Faults.Faults.Tried(17, before);
        Faults.Faults.Tried(18, after);
    }

    private static async Task<(int Before, int After)> KilledAsync(Workbench bench, FaultPlan plan)
    {
        var outcome = await new FaultRun(bench, plan).RunAsync();

        Assert.Equal(plan.Points.Order(StringComparer.Ordinal), outcome.Killed.Select(kill => kill.What).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(outcome.WithoutReason);
        Assert.Empty(outcome.NotAgain);
        Assert.Equal(outcome.HitByAKill, outcome.DoubleOfThose);
        Assert.Equal((0, 0, 0), (outcome.Lost, outcome.Early, outcome.Left));
        return (outcome.Killed.Count(kill => kill.What is Kills.AfterClaim or Kills.BeforeSend), outcome.Killed.Count(kill => kill.What == Kills.AfterSend));
    }
}
