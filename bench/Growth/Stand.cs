namespace Sleutelnet.Bench.Growth;

/// <summary>A storage of its own with a network to answer in; the bot and the floor answer beside each other, always the same question.</summary>
internal sealed class Stand : IAsyncDisposable
{
    private readonly Workbench bench;
    private readonly Coordinator coordinator;
    private readonly int grown;
    private Step next;

    private Stand(string name, Workbench bench, Coordinator coordinator, int grown, Step first, Contender bot, Contender floor)
    {
        (Name, this.bench, this.coordinator, this.grown, next) = (name, bench, coordinator, grown, first);
        (Bot, Floor) = (bot, floor);
    }

    public string Name { get; }

    public Contender Bot { get; }

    public Contender Floor { get; }

    /// <summary>Starts a network, lets it grow, and starts what answers in it.</summary>
    /// <param name="name">What the report calls it.</param>
    /// <param name="isAnswered">Whether the first question will have an answer already.</param>
    /// <param name="growAsync">Lets it grow.</param>
    public static async Task<Stand> StartAsync(string name, bool isAnswered, Func<Workbench, Coordinator, Task> growAsync)
    {
        var bench = await Workbench.StartAsync();
        var bot = new TheBot(await bench.StartBotAsync(metered: true), bench);
        var coordinator = new Coordinator(bench.Teams);
        var step = Script.StepOn(await coordinator.StartNetworkAsync(bot.Server));
        await growAsync(bench, coordinator);
        var floor = new TheFloor(await bench.StartBareAsync(metered: true), bench);
        await floor.PrepareAsync(coordinator);
        return new Stand(name, bench, coordinator, await bench.Networks.VersionAsync(coordinator.Partition), isAnswered ? step with { Seen = 1 } : step, bot, floor);
    }

    /// <summary>What each of some answers takes outside the bot.</summary>
    public async Task<IReadOnlyList<Trips>> CountAsync(int answers)
    {
        await using var counted = new TheBot(await bench.StartBotAsync(counted: true), bench);
        var trips = new List<Trips>();
        // A process that has just started makes its tables first.
        foreach (var first in Steps(1))
            await counted.AnswerAsync(coordinator, first, typed: false);
        foreach (var step in Steps(answers))
        {
            bench.Counter.Take();
            await counted.AnswerAsync(coordinator, step, typed: false);
            trips.Add(bench.Counter.Take());
        }

        return trips;
    }

    /// <summary>Has the bot answer so many times, and then the floor.</summary>
    /// <exception cref="BrokenOffException">Not all answers are there.</exception>
    public async Task<(Run Bot, Run Floor)> PlayAsync(int answers)
    {
        var before = await bench.Networks.VersionAsync(coordinator.Partition);
        var steps = Steps(answers);
        var runs = (await Run.PlayAsync(Bot, [[coordinator]], steps, typed: false), await Run.PlayAsync(Floor, [[coordinator]], steps, typed: false));
        if (await bench.Networks.VersionAsync(coordinator.Partition) - before is var stored && stored != answers)
            throw new BrokenOffException($"{Name}: {answers} answers were given and {stored} are stored.");
        // It stays as large as it is called; the emulator looks through all rows of a table.
        foreach (var partition in (string[])[coordinator.Partition, coordinator.BarePartition])
            await bench.Networks.ForgetAsync(partition, grown);
        return runs;
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Floor.DisposeAsync();
        await bench.DisposeAsync();
    }

    // Each changes the one before, and saw it.
    private List<Step> Steps(int answers)
    {
        List<Step> steps = [.. Enumerable.Range(0, answers).Select(number => next with { Seen = next.Seen + number })];
        next = next with { Seen = next.Seen + answers };
        return steps;
    }
}
