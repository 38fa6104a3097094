using System.Globalization;

namespace Sleutelnet.Bench;

/// <summary>Collects what was measured, and prints it as a table with the goals under it.</summary>
internal sealed class Report(TextWriter output, Plan plan)
{
    private const double CpuGoal = 2;
    private const double StartGoal = 2;
    private const double MemoryGoal = 200;

    private readonly Dictionary<(bool Typed, string Contender), Spent[]> trips = [];
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

            return goals.Exists(goal => goal.Reached == false) ? 1 : 0;
        }
        catch (BrokenOffException exception)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    public void Say(string progress) => output.WriteLine(progress);

    /// <summary>Takes what each answer took outside the server.</summary>
    public void Trips(bool typed, string contender, Spent[] spent)
    {
        trips[(typed, contender)] = spent;
        var kind = typed ? "Typed answer" : "Card answer";
        notes.Add(Format($"{kind}, {contender}: {spent.Average(each => each.Storage.Bytes):0} bytes and {spent.Average(each => each.Storage.Rows):0.00} rows in transactions."));
        if (contender != SpeedTable.Bot)
            return;
        var connector = typed ? 1 : 0;
        goals.Add((
            $"{kind}: 1 query, 1 transaction, {connector} connector call(s)",
            $"{Span(spent.Select(each => each.Storage.Queries))}, {Span(spent.Select(each => each.Storage.Transactions))}, {Span(spent.Select(each => each.Connector))}; other trips {Span(spent.Select(each => each.Storage.Others))}; {spent.Length} answers",
            spent.All(answer => answer is { Storage: { Queries: 1, Transactions: 1, Others: 0 } } && answer.Connector == connector)));
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

    /// <summary>Takes a usage that is finished, and prints its row at once: a full run takes long.</summary>
    public void Speeds(Distance distance, Usage usage, IReadOnlyList<IReadOnlyDictionary<string, Run>> rounds)
    {
        var name = $"{distance.Name}, {usage.Name}" + (rounds.Count == plan.Rounds ? "" : $" ({rounds.Count} of {plan.Rounds})");
        speeds.Add(SpeedTable.Row(name, rounds, contender => trips.GetValueOrDefault((usage.Typed, contender))));
        Say(string.Join(Environment.NewLine, [SpeedTable.Heading, speeds[^1]]));
        goals.AddRange(SpeedTable.Goals(name, distance, rounds));
        var cpu = Run.Median(rounds.Select(round => round[SpeedTable.Bot].CpuPerAnswer));
        if (!distance.IsFar)
            goals.Add((Format($"{name}: at most {CpuGoal} ms CPU an answer"), Format($"{cpu:0.00} ms"), cpu <= CpuGoal));
    }

    /// <summary>Takes what something costs that needs no storage and no network, in milliseconds.</summary>
    public void Thought(FormattableString what, double milliseconds, bool? reached) =>
        goals.Add((Format(what), Format($"{milliseconds:0.000} ms"), reached));

    /// <summary>Takes what was reached or not.</summary>
    public void Goal(FormattableString what, FormattableString measured, bool? reached) => goals.Add((Format(what), Format(measured), reached));

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
        if (speeds.Count > 0)
        {
            output.WriteLine(SpeedTable.Heading);
            speeds.ForEach(output.WriteLine);
            output.WriteLine();
            output.WriteLine("Bot · peer · floor: medians of rounds, ratios too. CPU and memory are those of the server's own process, per answer, and beside them the CPU of Azurite; the peer does not tell its memory.");
        }

        notes.ForEach(output.WriteLine);
        output.WriteLine();
        foreach (var (goal, measured, reached) in goals)
            output.WriteLine($"{(reached switch { true => "yes", false => "NO", null => "-" }),-5}{goal}: {measured}");
    }

    private static string Span(IEnumerable<int> values) => values.Min() == values.Max() ? $"{values.Min()}" : $"{values.Min()}-{values.Max()}";

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
