using Sleutelnet.Bench;
using Sleutelnet.Bench.Soak;

namespace Sleutelnet.Bot.Tests.Soak;

/// <summary>Three real processes behind random routing, really killed, with faults of storage and connector: a short form of what the bench does at length.</summary>
public sealed class A_short_soak
{
    // Its plan kills at most points, four of them surely.
    private const int Seed = 307;

    [Fact]
    public async Task All_invariants_hold_and_faults_and_kills_were_really_made()
    {
        await using var bench = await Workbench.StartAsync();

        var outcome = await new SoakRun(bench, SoakPlan.Short(Seed), _ => { }).RunAsync();

        // How long people wait is the bench's: here other tests keep the processes waiting.
        Assert.True(outcome.Violations.All(violation => violation.IsOfTime), $"{string.Join('\n', outcome.Violations)}\n{outcome.Kept}");
        Assert.InRange(outcome.Faults, 20, int.MaxValue);
        Assert.InRange(outcome.Kills.Count, 2, int.MaxValue);
        Assert.InRange(outcome.History.Count(operation => operation.Wish is not null && operation.Outcome == Outcome.Acknowledged), 50, int.MaxValue);
        Assert.InRange(outcome.History.Count(operation => operation.Wish is { Question: Wish.Moment } && operation.Outcome == Outcome.Acknowledged), 3, int.MaxValue);
        Assert.Equal(SoakPlan.NetworkOf(SoakPlan.Short(Seed).Clients - 1) + 1, outcome.Rung / SoakPlan.Short(Seed).Ringing);
        Assert.Equal(SoakPlan.Short(Seed).Turns, outcome.History.Count(operation => !operation.IsCalm));
    }
}
