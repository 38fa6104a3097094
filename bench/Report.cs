using System.Globalization;

namespace Sleutelnet.Bench;

/// <summary>Collects what was measured, and prints it as tables with the goals beside it.</summary>
internal sealed class Report(TextWriter output, Plan plan)
{
    private const double RatioGoal = 0.6;
    private const double CpuGoal = 2;
    private const double StartGoal = 2;
    private const double MemoryGoal = 200;

    private static readonly string Heading = $"{"",-26}{"",-6}{"answers/s",10}{"p50 ms",9}{"p99 ms",9}{"CPU ms",8}{"ratio",8}";

    private readonly List<string> speeds = [];
    private readonly List<string> notes = [];
    private readonly List<(string Goal, string Measured, bool? Reached)> goals = [];

    /// <summary>Measures, and prints the tables of what was finished, also when it breaks off. Gives the exit code.</summary>
    public async Task<int> OfAsync(Func<Task> measure, TextWriter errors)
    {
        try
        {
            try
            {
                await measure();
            }
            finally
            {
                Print();
            }

            return 0;
        }
        catch (BrokenOffException exception)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }
    }

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

    /// <summary>Takes a usage that is finished, and prints its rows at once: a full run takes long.</summary>
    public void Speeds(Usage usage, List<(Run Bot, Run Bare)> pairs)
    {
        var name = pairs.Count == plan.Rounds ? usage.Name : $"{usage.Name} ({pairs.Count} of {plan.Rounds})";
        var ratio = Run.Median(pairs.Select(pair => pair.Bot.PerSecond / pair.Bare.PerSecond));
        Row(name, "bot", [.. pairs.Select(pair => pair.Bot)], Format($"{ratio:0.00}"));
        Row("", "bare", [.. pairs.Select(pair => pair.Bare)], "");
        Say(string.Join(Environment.NewLine, [Heading, .. speeds[^2..]]));
        var cpu = Run.Median(pairs.Select(pair => pair.Bot.CpuPerAnswer));
        goals.Add((Format($"{name}: at most {CpuGoal} ms CPU an answer"), Format($"{cpu:0.00} ms"), cpu <= CpuGoal));
        if (usage.Lanes > 1)
            goals.Add((Format($"{name}: at least {RatioGoal} of the bare endpoint"), Format($"{ratio:0.00}"), ratio >= RatioGoal));
    }

    /// <summary>Takes what something costs that needs no storage and no network, in milliseconds.</summary>
    public void Thought(FormattableString what, double milliseconds, bool? reached) =>
        goals.Add((Format(what), Format($"{milliseconds:0.000} ms"), reached));

    public void Memory(long resident, int answers)
    {
        var megabytes = resident / 1e6;
        goals.Add((Format($"Resident memory under {MemoryGoal} MB after 10,000 answers"), Format($"{megabytes:0} MB after {answers} answers"), answers >= 10_000 ? megabytes < MemoryGoal : null));
    }

    private void Print()
    {
        output.WriteLine();
        output.WriteLine(Format($"Sleutelnet bench, {plan.Name} run, {Environment.ProcessorCount} processors, load {Load()}"));
        output.WriteLine();
        output.WriteLine(Heading);
        speeds.ForEach(output.WriteLine);
        output.WriteLine();
        notes.ForEach(output.WriteLine);
        output.WriteLine("Rates, times and CPU are medians of rounds; CPU is that of the server's own process, per answer; ratio is bot to bare endpoint.");
        output.WriteLine();
        foreach (var (goal, measured, reached) in goals)
            output.WriteLine($"{(reached switch { true => "yes", false => "NO", null => "-" }),-5}{goal}: {measured}");
    }

    private void Row(string usage, string server, Run[] runs, string ratio) => speeds.Add(Format(
        $"{usage,-26}{server,-6}{Run.Median(runs.Select(run => run.PerSecond)),10:0}{Run.Median(runs.Select(run => Run.Percentile(run.Latencies, 50))),9:0.0}{Run.Median(runs.Select(run => Run.Percentile(run.Latencies, 99))),9:0.0}{Run.Median(runs.Select(run => run.CpuPerAnswer)),8:0.00}{ratio,8}"));

    private static string Kind(bool typed) => typed ? "Typed answer" : "Card answer";

    private static string Span(IEnumerable<int> values) => values.Min() == values.Max() ? $"{values.Min()}" : $"{values.Min()}-{values.Max()}";

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
