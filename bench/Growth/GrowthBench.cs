using System.Globalization;
using Sleutelnet.Bot.Storage;

namespace Sleutelnet.Bench.Growth;

/// <summary>
/// What an answer costs in a network that has grown, and among many networks, beside one that was just started. The emulator looks through all
/// rows of a table at every query, which a real table does not: so the floor stands beside it, and processor time counts.
/// </summary>
internal static class GrowthBench
{
    public const string Argument = "growth";

    private const int Entries = 2_000;
    private const int Answers = 120;
    private const double TimeGoal = 2;
    private const double CpuGoal = 0.1;

    /// <exception cref="BrokenOffException">What was measured last does not count.</exception>
    public static async Task RunAsync(Plan plan, Report report)
    {
        report.Say("Letting networks grow.");
        await using var empty = await Stand.StartAsync("a network just started", isAnswered: false, (_, _) => Task.CompletedTask);
        await using var full = await Stand.StartAsync($"every question answered, {Entries} log entries", isAnswered: true, (bench, coordinator) =>
            bench.Networks.FillAsync(coordinator.Key, coordinator.Person, Entries));
        await using var many = await Stand.StartAsync($"among {plan.Networks} networks", isAnswered: false, (bench, coordinator) =>
            bench.Networks.SpreadAsync(coordinator.Partition, Enumerable.Range(1, plan.Networks - 1).Select(number => StorageKeys.Network(coordinator.Key with { Network = $"{number:x32}" }))));

        Stand[] stands = [empty, full, many];
        var trips = new Dictionary<Stand, IReadOnlyList<Trips>>();
        foreach (var stand in stands)
            trips[stand] = await stand.CountAsync(answers: 5);
        foreach (var stand in stands)
            await stand.PlayAsync(4 * Answers);
        var rounds = new List<IReadOnlyDictionary<Stand, (Run Bot, Run Floor)>>();
        // Short rounds by turns, so that an hour in which the machine is slower touches all alike.
        for (var round = 0; round < 3 * plan.Rounds; round++)
        {
            report.Say($"Round {round + 1} of {3 * plan.Rounds}.");
            var runs = new Dictionary<Stand, (Run Bot, Run Floor)>();
            foreach (var stand in stands)
                runs[stand] = await stand.PlayAsync(Answers);
            rounds.Add(runs);
        }

        report.Say(Table(stands, trips, rounds));
        foreach (var stand in stands.Skip(1))
            report.Goal($"{stand.Name}: no more storage trips", $"{trips[stand].Max(each => each.All)} beside {trips[empty].Max(each => each.All)}", trips[stand].Max(each => each.All) <= trips[empty].Max(each => each.All));
        var time = Ratio(rounds, full, empty, runs => runs.Bot.Half);
        report.Goal($"{full.Name}: at most {TimeGoal} times the time", $"{time:0.00}", time <= TimeGoal);
        var cpu = Ratio(rounds, many, empty, runs => runs.Bot.CpuPerAnswer);
        report.Goal($"{many.Name}: the same processor time, within {CpuGoal:P0}", $"{cpu:0.00}", Math.Abs(cpu - 1) <= CpuGoal);
    }

    private static string Table(Stand[] stands, Dictionary<Stand, IReadOnlyList<Trips>> trips, List<IReadOnlyDictionary<Stand, (Run Bot, Run Floor)>> rounds) => string.Join(Environment.NewLine,
    [
        "| | storage trips | p50 ms, bot · floor | times that of the first, bot · floor | what the bot adds to the floor, ms | CPU ms | times that of the first |",
        "|---|---|---|---|---|---|---|",
        .. stands.Select(stand => string.Create(CultureInfo.InvariantCulture,
            $"| {stand.Name} | {trips[stand].Average(each => each.All):0.##} | {Median(rounds, stand, runs => runs.Bot.Half):0.0} · {Median(rounds, stand, runs => runs.Floor.Half):0.0} | {Ratio(rounds, stand, stands[0], runs => runs.Bot.Half):0.00} · {Ratio(rounds, stand, stands[0], runs => runs.Floor.Half):0.00} | {Median(rounds, stand, runs => runs.Bot.Half - runs.Floor.Half):0.0} | {Median(rounds, stand, runs => runs.Bot.CpuPerAnswer):0.00} | {Ratio(rounds, stand, stands[0], runs => runs.Bot.CpuPerAnswer):0.00} |")),
    ]);

    private static double Median(List<IReadOnlyDictionary<Stand, (Run Bot, Run Floor)>> rounds, Stand stand, Func<(Run Bot, Run Floor), double> what) =>
        Run.Median(rounds.Select(round => what(round[stand])));

    private static double Ratio(List<IReadOnlyDictionary<Stand, (Run Bot, Run Floor)>> rounds, Stand stand, Stand first, Func<(Run Bot, Run Floor), double> what) =>
        Run.Median(rounds.Select(round => what(round[stand]) / what(round[first])));
}
