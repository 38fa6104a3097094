namespace Sleutelnet.Bench.Reminders;

/// <summary>What the bot asks of storage in a minute in which nothing is due.</summary>
internal sealed class IdleMinute(Workbench bench)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan HalfWay = TimeSpan.FromSeconds(5);

    /// <summary>Counts the trips with so many moments in the future, spread over a year.</summary>
    public async Task<Trips> CountAsync(int future)
    {
        var seeder = new Seeder(bench.Connection, bench.Teams.Address);
        await seeder.MakeTablesAsync();
        var first = DateTimeOffset.UtcNow.AddDays(1);
        await seeder.IndexAsync([.. Enumerable.Range(0, future).Select(number => new Occurrence(first.AddSeconds(number * 365.0 * 86_400 / future)))]);
        await using var bot = await bench.StartBotAsync(counted: true, reminds: true);
        await AfterASweepAsync();
        await Task.Delay(HalfWay);
        bench.Counter.Take();
        await Task.Delay(Minute);
        return bench.Counter.Take();
    }

    // Counted from between two sweeps, so that a minute always holds as many of them.
    private async Task AfterASweepAsync()
    {
        await Task.Delay(HalfWay * 3);
        bench.Counter.Take();
        while (bench.Counter.Take().Queries == 0)
            await Task.Delay(50);
    }
}
