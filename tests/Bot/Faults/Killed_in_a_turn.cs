using Sleutelnet.Bench;
using Sleutelnet.Bench.Turns;

namespace Sleutelnet.Bot.Tests.Faults;

/// <summary>Real processes that are really killed in the middle of a turn.</summary>
public sealed class Killed_in_a_turn : IAsyncLifetime
{
    private Workbench bench = null!;

    public async Task InitializeAsync() => bench = await Workbench.StartAsync();

    public async Task DisposeAsync() => await bench.DisposeAsync();

    [Fact]
    [Fault(13)]
    [Fault(14)]
    public async Task What_is_delivered_again_is_applied_once_and_answered_wherever_the_process_ended()
    {
        await using var turns = new KilledTurns(bench);
        await turns.StartAsync(Faults.Times(2, 3));
        var wrong = new List<string>();
        foreach (var (row, point, kills) in (IEnumerable<(int, KillPoint, int)>)[
            (13, KillPoint.BeforeCommit, Faults.Times(1, 100)), (14, KillPoint.AfterCommit, Faults.Times(1, 80)), (14, KillPoint.AfterSend, Faults.Times(1, 20))])
        {
            wrong.AddRange(await turns.RunAsync(point, kills));
            Faults.Tried(row, kills);
        }

        Assert.Empty(wrong);
    }

    [Fact]
    [Fault(16)]
    public async Task Processes_that_are_asked_to_end_under_load_finish_their_turns_and_lose_nothing()
    {
        await using var restarts = new Restarts(bench);
        var count = Faults.Times(1, 50);

        Assert.Empty(await restarts.RunAsync(count, people: Faults.Times(3, 8)));

        Assert.Empty(restarts.Failures);
        Assert.True(restarts.Answers > count, $"{restarts.Answers}");
        Faults.InTime(restarts.Slowest, TimeSpan.FromSeconds(10), "The slowest end");
        Faults.Tried(16, count);
    }

    [Fact]
    [Fault(16)]
    public async Task A_turn_that_is_under_way_is_answered_by_the_process_that_was_asked_to_end()
    {
        var writer = new Writer(bench.Teams);
        await using var bot = await bench.StartBotAsync(counted: true);
        await writer.StartAsync(bot);
        bench.Counter.Take();
        bench.Counter.Delay = TimeSpan.FromSeconds(1.5);

        var answering = writer.DeliverAsync(bot, writer.NextPress());
        while (bench.Counter.Take().Queries == 0)
            await Task.Delay(10);
        var ending = bot.TerminateAsync();

        Assert.Contains("Opgeslagen bij", await answering, StringComparison.Ordinal);
        Assert.Equal(0, await ending);
        Assert.Empty(await writer.WrongAsync(bench));
    }
}
