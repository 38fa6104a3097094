using System.Diagnostics;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Bench;

/// <summary>Everything that is measured of an answer, in order: the trips, the start, and the speed beside the peer and the floor.</summary>
internal sealed class Measurements(Workbench bench, Plan plan, Report report)
{
    // A sitting of an hour. More would measure the emulator, which looks through all rows at every query.
    private const int Sitting = 40;

    private IReadOnlyList<Step> script = [];
    private int answered;

    /// <exception cref="BrokenOffException">What was measured last does not count.</exception>
    public async Task RunAsync()
    {
        Thinking.Measure(report);
        await LearnAsync();
        await CountTripsAsync();
        await TimeStartsAsync();
        foreach (var distance in (Distance[])[Distance.Near, Distance.Far])
            await CompareAsync(distance);
    }

    private async Task LearnAsync()
    {
        report.Say("Learning the way through the questions.");
        await using var bot = await bench.StartBotAsync();
        var coordinator = new Coordinator(bench.Teams);
        var way = await Script.LearnAsync(coordinator, bot);
        var asked = way.Where(step => !step.IsChange).Take(Sitting).ToList();
        script = [.. asked, .. way.Where(step => step.IsChange && asked.Exists(first => first.Question == step.Question))];
        await bench.Networks.RemoveAsync(coordinator.Partition);
    }

    private async Task CountTripsAsync()
    {
        report.Say("Counting trips.");
        await using var field = await Field.StartAsync(bench, Questions(), through: true);
        foreach (var typed in (bool[])[false, true])
        {
            var coordinator = await field.PrepareAsync();
            foreach (var contender in field.All)
            {
                // By typing one goes straight through: going back takes a turn that is no answer. The peer cannot go back at all.
                var steps = typed || contender is ThePeer ? Asked : script;
                report.Trips(typed, contender.Name, [.. await CountAsync(contender, coordinator, steps, typed)]);
                await FinishAsync(contender, coordinator, steps.Count);
            }
        }
    }

    private async Task<List<Spent>> CountAsync(Contender contender, Coordinator coordinator, IReadOnlyList<Step> steps, bool typed)
    {
        var counted = new List<Spent>();
        foreach (var step in steps)
        {
            bench.Counter.Take();
            var calls = bench.Teams.Calls;
            await contender.AnswerAsync(coordinator, step, typed);
            counted.Add(new Spent(bench.Counter.Take(), bench.Teams.Calls - calls));
        }

        return counted;
    }

    private async Task TimeStartsAsync()
    {
        report.Say($"Starting the bot {plan.Starts} times.");
        var coordinator = new Coordinator(bench.Teams);
        await using (var bot = await bench.StartBotAsync())
            await coordinator.StartNetworkAsync(bot);
        var starts = new List<(double Seconds, double Cpu)>();
        for (var start = 0; start < plan.Starts; start++)
        {
            var clock = Stopwatch.StartNew();
            await using var bot = await bench.StartBotAsync();
            await coordinator.AnswerAsync(bot, script[start], typed: false);
            starts.Add((clock.Elapsed.TotalSeconds, bot.Cpu.TotalSeconds));
        }

        await bench.Networks.RemoveAsync(coordinator.Partition);
        report.Starts(starts);
    }

    private async Task CompareAsync(Distance distance)
    {
        await using var field = await Field.StartAsync(bench, Questions(), through: distance.IsFar);
        report.Say($"{distance.Name}: warming up.");
        foreach (var usage in Usage.WarmUp)
            await PlayAsync(field, usage, round: 0);
        (bench.Counter.Delay, bench.Teams.Delay) = (distance.Storage, distance.Connector);
        foreach (var usage in Usage.All)
            await CompareAsync(field, distance, usage);
        (bench.Counter.Delay, bench.Teams.Delay) = (TimeSpan.Zero, TimeSpan.Zero);
        if (!distance.IsFar)
            report.Memory(field.Bot.Server.Resident, answered);
    }

    private async Task CompareAsync(Field field, Distance distance, Usage usage)
    {
        var rounds = new List<IReadOnlyDictionary<string, Run>>();
        try
        {
            for (var round = 0; round < plan.Rounds; round++)
            {
                report.Say($"{distance.Name}, {usage.Name}: round {round + 1} of {plan.Rounds}.");
                rounds.Add(await PlayAsync(field, usage, round));
            }
        }
        finally
        {
            if (rounds.Count > 0)
                report.Speeds(distance, usage, rounds);
        }
    }

    // One after the other, in turn the first, each with the same people.
    private async Task<Dictionary<string, Run>> PlayAsync(Field field, Usage usage, int round)
    {
        var lanes = new List<Coordinator[]>();
        for (var lane = 0; lane < usage.Lanes; lane++)
            lanes.Add(await Task.WhenAll(Enumerable.Range(0, usage.Networks).Select(_ => field.PrepareAsync())));

        var steps = Asked;
        var runs = new Dictionary<string, Run>();
        foreach (var contender in field.InTurn(round))
        {
            runs[contender.Name] = await Run.PlayAsync(contender, lanes, steps, usage.Typed);
            foreach (var coordinator in lanes.SelectMany(lane => lane))
                await FinishAsync(contender, coordinator, steps.Count);
        }

        answered += runs[field.Bot.Name].Answers;
        return runs;
    }

    // Speed counts only when every answer is there.
    private static async Task FinishAsync(Contender contender, Coordinator coordinator, int expected)
    {
        var stored = await contender.RemoveAsync(coordinator);
        if (stored != expected)
            throw new BrokenOffException($"{expected} answers were given to the {contender.Name} and {stored} are stored. Storage that is too slow on a busy machine does that; nothing measured so counts.");
    }

    private IReadOnlyList<Step> Asked => [.. script.Where(step => !step.IsChange)];

    private List<Question> Questions()
    {
        var guide = GuideReader.ReadBuiltIn();
        return [.. Asked.Select(step => guide.Find(new QuestionId(step.Question)) ?? throw new BrokenOffException($"There is no question '{step.Question}'."))];
    }
}
