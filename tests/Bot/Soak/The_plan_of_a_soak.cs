using Sleutelnet.Bench.Soak;
using Sleutelnet.Bench.Turns;

namespace Sleutelnet.Bot.Tests.Soak;

public sealed class The_plan_of_a_soak
{
    [Fact]
    public void The_same_seed_makes_the_same_plan_and_another_seed_another()
    {
        Assert.Equal(Turns(SoakPlan.Full(7)), Turns(SoakPlan.Full(7)));
        Assert.NotEqual(Turns(SoakPlan.Full(7)), Turns(SoakPlan.Full(8)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_full_run_holds_enough_turns_and_plans_more_faults_and_kills_than_are_asked(int seed)
    {
        var turns = Turns(SoakPlan.Full(seed));

        Assert.InRange(turns.Count, 20_000, int.MaxValue);
        Assert.InRange(turns.Count(turn => turn.Trouble.Fault != StorageFault.None), 2_500, int.MaxValue);
        Assert.InRange(turns.Count(turn => turn.Trouble.Kill != KillPoint.None), 500, int.MaxValue);
        Assert.Equal(Enum.GetValues<StorageFault>().Length, turns.Select(turn => turn.Trouble.Fault).Distinct().Count());
        Assert.Equal(Enum.GetValues<KillPoint>().Length, turns.Select(turn => turn.Trouble.Kill).Distinct().Count());
        Assert.Equal(Enum.GetValues<ConnectorFault>().Length, turns.Select(turn => turn.Connector).Distinct().Count());
    }

    [Fact]
    public void What_goes_wrong_travels_along_with_a_delivery_and_is_read_back()
    {
        var trouble = new Trouble(StorageFault.LostAfter, 2, 8, KillPoint.AfterCommit);

        Assert.Equal(("7-1-2", trouble), Trouble.Read(trouble.Write("7-1-2")));
    }

    [Fact]
    public void The_command_knows_its_own_arguments_only()
    {
        Assert.Equal(SoakPlan.Quick(5), SoakBench.PlanOf(["--quick", "--seed", "5"]));
        Assert.Equal(SoakPlan.Full(5), SoakBench.PlanOf(["--seed", "5"]));
        Assert.Null(SoakBench.PlanOf(["--seed", "x"]));
        Assert.Null(SoakBench.PlanOf(["fast"]));
    }

    private static List<TurnPlan> Turns(SoakPlan plan) =>
        [.. Enumerable.Range(0, plan.Clients).SelectMany(client => Enumerable.Range(0, plan.TurnsOf(client)).Select(turn => plan.Turn(client, turn)))];
}
