using Sleutelnet.Bench;
using Sleutelnet.Bench.Reminders;
using Sleutelnet.Bench.Soak;

namespace Sleutelnet.Bot.Tests.Soak;

public sealed class What_a_seed_decides
{
    [Fact]
    public void Faults_of_the_channel_depend_on_the_chat_and_its_try_and_not_on_what_comes_first()
    {
        var (one, other) = (Faults(7), Faults(7));
        string[] chats = [.. Enumerable.Range(0, 100).Select(number => $"a:{number}")];

        var forwards = chats.ToDictionary(chat => chat, one.Next);
        var backwards = chats.Reverse().ToDictionary(chat => chat, other.Next);

        Assert.Equal(forwards.OrderBy(pair => pair.Key), backwards.OrderBy(pair => pair.Key));
        Assert.True(forwards.Values.Distinct().Count() > 1);
        Assert.NotEqual(chats.Select(one.Next), chats.Select(chat => forwards[chat]));
    }

    [Fact]
    public void Ids_are_the_same_for_the_same_seed_and_others_for_another()
    {
        var due = DateTimeOffset.UnixEpoch;

        Assert.Equal(Occurrence.Of(due, 7, 3), Occurrence.Of(due, 7, 3));
        Assert.Equal(20, Enumerable.Range(0, 20).Select(number => Occurrence.Of(due, 7, number).Network).Distinct().Count());
        Assert.NotEqual(Occurrence.Of(due, 7, 3).Person, Occurrence.Of(due, 8, 3).Person);
        Assert.NotEqual(Chance.Id(7, "person", 3), Chance.Id(7, "network", 3));
    }

    [Theory]
    [InlineData(2_000, 300, 160, 0)]
    [InlineData(1_999, 300, 160, 1)]
    [InlineData(2_000, 299, 160, 1)]
    [InlineData(2_000, 300, 159, 1)]
    public void A_run_that_made_too_little_does_not_count(int faults, int kills, int rung, int exitCode)
    {
        var plan = SoakPlan.Full(7);
        var history = Enumerable.Repeat(HistoryUnderTest.History[0], plan.Least.Turns).ToList();
        var outcome = Outcome(history, faults, kills) with { Rung = rung };

        Assert.Equal(exitCode, SoakBench.ExitCode(outcome, plan));
        Assert.Equal(1, SoakBench.ExitCode(outcome with { History = history[1..] }, plan));
        Assert.Equal(1, SoakBench.ExitCode(outcome with { Violations = [new Violation(Violation.Lost, "", "")] }, plan));
    }

    [Fact]
    public void The_least_that_must_ring_is_what_is_planned_to()
    {
        Assert.All(new[] { SoakPlan.Full(7), SoakPlan.Quick(7) }, plan => Assert.Equal((SoakPlan.NetworkOf(plan.Clients - 1) + 1) * plan.Ringing, plan.Least.Rung));
    }

    private static ChannelFaults Faults(int seed) => new(0.5, seed, ChannelFault.Busy, ChannelFault.FailsAfter);

    private static SoakOutcome Outcome(IReadOnlyList<Operation> history, int faults, int kills) => new(
        history, [], [.. Enumerable.Repeat(StorageFault.Busy, faults)], 0, [.. Enumerable.Repeat(new Noted(default, "0.1", ""), kills)],
        new FaultOutcome([], [], [], new Channel(new ChannelFaults(0)), 0, TimeSpan.Zero), TimeSpan.Zero);
}
