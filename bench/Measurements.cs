using System.Diagnostics;

namespace Sleutelnet.Bench;

/// <summary>Everything that is measured, in order: the trips, the start, the speed beside the bare endpoint, and the memory.</summary>
internal sealed class Measurements(Workbench bench, Plan plan, Report report)
{
    private IReadOnlyList<Step> script = [];
    private int answered;

    /// <exception cref="BrokenOffException">What was measured last does not count.</exception>
    public async Task RunAsync()
    {
        Thinking.Measure(report);
        await CountTripsAsync();
        await TimeStartsAsync();
        await using var bot = await bench.StartBotAsync();
        await using var bare = await bench.StartBareAsync();
        report.Say("Warming up.");
        foreach (var usage in Usage.WarmUp)
            await PairAsync(usage, bot, bare, botFirst: true);
        foreach (var usage in Usage.All)
            await CompareAsync(usage, bot, bare);

        while (answered < plan.Answers)
            await PairAsync(Usage.Crowd, bot, bare, botFirst: true);
        report.Memory(bot.Resident, answered);
    }

    private async Task CountTripsAsync()
    {
        report.Say("Counting trips.");
        await using var bot = await bench.StartBotAsync(counted: true);
        await using var bare = await bench.StartBareAsync(counted: true);
        script = await Script.LearnAsync(new Coordinator(bench.Teams), bot);
        foreach (var typed in (bool[])[false, true])
        {
            var coordinator = await StartAsync(bot);
            report.Trips(typed, [.. await CountAsync(bot, coordinator, typed)], [.. await CountAsync(bare, coordinator, typed)]);
            await FinishAsync(coordinator.Partition, StepsOf(typed).Count);
            await FinishAsync(coordinator.BarePartition, StepsOf(typed).Count);
        }
    }

    private async Task<List<(Trips Storage, int Connector)>> CountAsync(Server server, Coordinator coordinator, bool typed)
    {
        var counted = new List<(Trips, int)>();
        foreach (var step in StepsOf(typed))
        {
            bench.Counter.Take();
            var calls = bench.Teams.Calls;
            await coordinator.AnswerAsync(server, step, typed);
            counted.Add((bench.Counter.Take(), bench.Teams.Calls - calls));
        }

        return counted;
    }

    private async Task TimeStartsAsync()
    {
        report.Say($"Starting the bot {plan.Starts} times.");
        Coordinator coordinator;
        await using (var bot = await bench.StartBotAsync())
            coordinator = await StartAsync(bot);
        var starts = new List<(double Seconds, double Cpu)>();
        for (var start = 0; start < plan.Starts; start++)
        {
            var clock = Stopwatch.StartNew();
            await using var bot = await bench.StartBotAsync();
            await coordinator.AnswerAsync(bot, script[start], typed: false);
            starts.Add((clock.Elapsed.TotalSeconds, bot.Cpu.TotalSeconds));
        }

        await FinishAsync(coordinator.Partition, plan.Starts);
        await FinishAsync(coordinator.BarePartition, 0);
        report.Starts(starts);
    }

    private async Task CompareAsync(Usage usage, Server bot, Server bare)
    {
        var pairs = new List<(Run Bot, Run Bare)>();
        try
        {
            for (var round = 0; round < plan.Rounds; round++)
            {
                report.Say($"{usage.Name}: round {round + 1} of {plan.Rounds}.");
                pairs.Add(await PairAsync(usage, bot, bare, botFirst: round % 2 == 0));
            }
        }
        finally
        {
            if (pairs.Count > 0)
                report.Speeds(usage, pairs);
        }
    }

    // Bot and bare endpoint one after the other, in turn the first, each on networks of their own that begin the same.
    private async Task<(Run Bot, Run Bare)> PairAsync(Usage usage, Server bot, Server bare, bool botFirst)
    {
        var lanes = new List<Coordinator[]>();
        for (var lane = 0; lane < usage.Lanes; lane++)
            lanes.Add(await Task.WhenAll(Enumerable.Range(0, usage.Networks).Select(_ => StartAsync(bot))));

        var steps = StepsOf(usage.Typed);
        var first = await PlayAsync(botFirst);
        var second = await PlayAsync(!botFirst);
        answered += first.Answers;
        return botFirst ? (first, second) : (second, first);

        async Task<Run> PlayAsync(bool isBot)
        {
            var run = await Run.PlayAsync(isBot ? bot : bare, lanes, steps, usage.Typed);
            foreach (var coordinator in lanes.SelectMany(lane => lane))
                await FinishAsync(isBot ? coordinator.Partition : coordinator.BarePartition, steps.Count);
            return run;
        }
    }

    private async Task<Coordinator> StartAsync(Server bot)
    {
        var coordinator = new Coordinator(bench.Teams);
        await coordinator.StartNetworkAsync(bot);
        await bench.Networks.CopyAsync(coordinator.Partition, coordinator.BarePartition);
        return coordinator;
    }

    // Speed counts only when every answer is there.
    private async Task FinishAsync(string partition, int expected)
    {
        var stored = await bench.Networks.CountAnswersAsync(partition);
        if (stored != expected)
            throw new BrokenOffException($"{expected} answers were given in '{partition}' and {stored} are stored. Storage that is too slow on a busy machine does that; nothing measured so counts.");
        await bench.Networks.RemoveAsync(partition);
    }

    // By typing one goes straight through: going back takes a turn that is no answer.
    private List<Step> StepsOf(bool typed) => [.. script.Where(step => !typed || !step.IsChange)];
}
