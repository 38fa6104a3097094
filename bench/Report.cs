using System.Globalization;

namespace Sleutelnet.Bench;

/// <summary>Collects what was measured, and prints it as tables with the goals beside it.</summary>
internal sealed class Report(TextWriter output, Plan plan)
{
    private const double RatioGoal = 0.6;
    private const double CpuGoal = 2;
    private const double StartGoal = 2;
    private const double MemoryGoal = 200;

    private readonly List<string> speeds = [];
    private readonly List<string> notes = [];
    private readonly List<(string Goal, string Measured, bool? Reached)> goals = [];

    public void Say(string progress) => output.WriteLine(progress);

    public void Trips(bool typed, (Trips Storage, int Connector)[] bot, (Trips Storage, int Connector)[] bare)
    {
        var connector = typed ? 1 : 0;
        var exact = bot.All(answer => answer is { Storage: { Queries: 1, Transactions: 1, Others: 0 } } && answer.Connector == connector);
        goals.Add((
            $"{Kind(typed)}: 1 query, 1 transaction, {connector} connector call(s)",
            $"{Span(bot.Select(each => each.Storage.Queries))}, {Span(bot.Select(each => each.Storage.Transactions))}, {Span(bot.Select(each => each.Connector))}; other trips {Span(bot.Select(each => each.Storage.Others))}; {bot.Length} answers",
            exact));
        notes.Add(Format($"{Kind(typed)}: the bot writes {bot.Average(each => each.Storage.Rows):0.00} rows and {bot.Average(each => each.Storage.Bytes):0} bytes in a transaction, the bare endpoint {bare.Average(each => each.Storage.Rows):0.00} rows and {bare.Average(each => each.Storage.Bytes):0} bytes."));
    }

    // On a busy machine the processor time says more about the bot than the clock does.
    public void Starts(List<(double Seconds, double Cpu)> starts)
    {
        var median = Run.Median(starts.Select(start => start.Seconds));
        goals.Add((
            Format($"First answer within {StartGoal} s of process start"),
            Format($"{median:0.00} s (median of {starts.Count}; {starts.Min(start => start.Seconds):0.00}-{starts.Max(start => start.Seconds):0.00}), taking {Run.Median(starts.Select(start => start.Cpu)):0.00} s of CPU"),
            median <= StartGoal));
    }

    public void Speeds(Usage usage, List<(Run Bot, Run Bare)> pairs)
    {
        var ratio = Run.Median(pairs.Select(pair => pair.Bot.PerSecond / pair.Bare.PerSecond));
        Row(usage.Name, "bot", [.. pairs.Select(pair => pair.Bot)], Format($"{ratio:0.00}"));
        Row("", "bare", [.. pairs.Select(pair => pair.Bare)], "");
        var cpu = Run.Median(pairs.Select(pair => pair.Bot.CpuPerAnswer));
        goals.Add((Format($"{usage.Name}: at most {CpuGoal} ms CPU an answer"), Format($"{cpu:0.00} ms"), cpu <= CpuGoal));
        if (usage.Lanes > 1)
            goals.Add((Format($"{usage.Name}: at least {RatioGoal} of the bare endpoint"), Format($"{ratio:0.00}"), ratio >= RatioGoal));
    }

    public void Memory(long resident, int answers)
    {
        var megabytes = resident / 1e6;
        goals.Add((Format($"Resident memory under {MemoryGoal} MB after 10,000 answers"), Format($"{megabytes:0} MB after {answers} answers"), answers >= 10_000 ? megabytes < MemoryGoal : null));
    }

    public void Print()
    {
        output.WriteLine();
        output.WriteLine(Format($"Sleutelnet bench, {plan.Name} run, {Environment.ProcessorCount} processors, load {Load()}"));
        output.WriteLine();
        output.WriteLine($"{"",-20}{"",-6}{"answers/s",10}{"p50 ms",9}{"p99 ms",9}{"CPU ms",8}{"ratio",8}");
        speeds.ForEach(output.WriteLine);
        output.WriteLine();
        notes.ForEach(output.WriteLine);
        output.WriteLine("Rates, times and CPU are medians of rounds; CPU is that of the server's own process, per answer; ratio is bot to bare endpoint.");
        output.WriteLine();
        foreach (var (goal, measured, reached) in goals)
            output.WriteLine($"{(reached switch { true => "yes", false => "NO", null => "-" }),-5}{goal}: {measured}");
    }

    private void Row(string usage, string server, Run[] runs, string ratio) => speeds.Add(Format(
        $"{usage,-20}{server,-6}{Run.Median(runs.Select(run => run.PerSecond)),10:0}{Run.Median(runs.Select(run => Run.Percentile(run.Latencies, 50))),9:0.0}{Run.Median(runs.Select(run => Run.Percentile(run.Latencies, 99))),9:0.0}{Run.Median(runs.Select(run => run.CpuPerAnswer)),8:0.00}{ratio,8}"));

    private static string Kind(bool typed) => typed ? "Typed answer" : "Card answer";

    private static string Span(IEnumerable<int> values) => values.Min() == values.Max() ? $"{values.Min()}" : $"{values.Min()}-{values.Max()}";

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
