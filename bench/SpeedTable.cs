using System.Globalization;

namespace Sleutelnet.Bench;

/// <summary>The table of what an answer costs, in Markdown, and what is to be reached in it. Each round holds a run by contender.</summary>
internal static class SpeedTable
{
    public const string Bot = "bot";
    public const string Peer = "peer";
    public const string Floor = "floor";

    private const double PeerGoal = 2;
    private const double WorstGoal = 0.25;
    private const double FloorGoal = 0.6;

    private static readonly string[] Order = [Bot, Peer, Floor];

    public static readonly string Heading = string.Join(Environment.NewLine,
        "| bot · peer · floor | answers/s | of the peer | of the floor | p50 ms | p99 ms | of the peer | CPU ms | of Azurite | kB allocated | storage trips | connector calls |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|");

    /// <summary>A row of the table.</summary>
    /// <param name="name">What was done.</param>
    /// <param name="rounds">The rounds.</param>
    /// <param name="spent">What each answer to a contender took outside its process; null where that was not counted.</param>
    public static string Row(string name, IReadOnlyList<IReadOnlyDictionary<string, Run>> rounds, Func<string, Spent[]?> spent)
    {
        string[] cells =
        [
            name,
            Each(contender => Format($"{Median(rounds, contender, run => run.PerSecond):0}")),
            Format($"{OfThePeer(rounds):0.00}"),
            Format($"{OfTheFloor(rounds):0.00}"),
            Each(contender => Format($"{Median(rounds, contender, run => run.Half):0.0}")),
            Each(contender => Format($"{Median(rounds, contender, run => run.Worst):0.0}")),
            Format($"{WorstOfThePeer(rounds):0.00}"),
            Each(contender => Format($"{Median(rounds, contender, run => run.CpuPerAnswer):0.00}")),
            Each(contender => Format($"{Median(rounds, contender, run => run.StorageCpuPerAnswer):0.00}")),
            Each(contender => rounds[0][contender].Allocated is null ? "?" : Format($"{Median(rounds, contender, run => run.Allocated!.Value / 1e3 / run.Answers):0}")),
            Each(contender => spent(contender) is { } trips ? Format($"{trips.Average(each => each.Storage.All):0.0#}") : "?"),
            Each(contender => spent(contender) is { } trips ? Format($"{trips.Average(each => each.Connector):0.##}") : "?"),
        ];
        return $"| {string.Join(" | ", cells)} |";
    }

    /// <summary>What is to be reached, and whether it is.</summary>
    public static IEnumerable<(string Goal, string Measured, bool? Reached)> Goals(string name, Distance distance, IReadOnlyList<IReadOnlyDictionary<string, Run>> rounds)
    {
        var (peer, worst, floor) = (OfThePeer(rounds), WorstOfThePeer(rounds), OfTheFloor(rounds));
        if (!distance.IsFar)
            yield return (Format($"{name}: at least {PeerGoal} times the peer's answers/s"), Format($"{peer:0.00}"), peer >= PeerGoal);
        else
            yield return (Format($"{name}: p99 at most {WorstGoal} of the peer's"), Format($"{worst:0.00}"), worst <= WorstGoal);
        yield return (Format($"{name}: at least {FloorGoal} of the floor's answers/s"), Format($"{floor:0.00}"), floor >= FloorGoal);
    }

    private static double OfThePeer(IReadOnlyList<IReadOnlyDictionary<string, Run>> rounds) => Run.Median(rounds.Select(round => round[Bot].PerSecond / round[Peer].PerSecond));

    private static double OfTheFloor(IReadOnlyList<IReadOnlyDictionary<string, Run>> rounds) => Run.Median(rounds.Select(round => round[Bot].PerSecond / round[Floor].PerSecond));

    private static double WorstOfThePeer(IReadOnlyList<IReadOnlyDictionary<string, Run>> rounds) => Run.Median(rounds.Select(round => round[Bot].Worst / round[Peer].Worst));

    private static double Median(IReadOnlyList<IReadOnlyDictionary<string, Run>> rounds, string contender, Func<Run, double> what) => Run.Median(rounds.Select(round => what(round[contender])));

    private static string Each(Func<string, string> cell) => string.Join(" · ", Order.Select(cell));

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
