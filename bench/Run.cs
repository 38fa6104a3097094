using System.Diagnostics;

namespace Sleutelnet.Bench;

/// <summary>What one run of answers cost.</summary>
/// <param name="Answers">How many answers were given.</param>
/// <param name="Elapsed">How long they took together.</param>
/// <param name="Cpu">Processor time of the server's own process.</param>
/// <param name="StorageCpu">Processor time of the storage.</param>
/// <param name="Allocated">Bytes of memory that the server's process asked for; null when it does not tell.</param>
/// <param name="Latencies">How long each answer took, in milliseconds, in ascending order.</param>
internal sealed record Run(int Answers, TimeSpan Elapsed, TimeSpan Cpu, TimeSpan StorageCpu, long? Allocated, double[] Latencies)
{
    public double PerSecond => Answers / Elapsed.TotalSeconds;

    public double CpuPerAnswer => Cpu.TotalMilliseconds / Answers;

    public double StorageCpuPerAnswer => StorageCpu.TotalMilliseconds / Answers;

    public double Half => Percentile(Latencies, 50);

    public double Worst => Percentile(Latencies, 99);

    /// <summary>Lets the lanes answer at the same time, each for one network after the other.</summary>
    public static async Task<Run> PlayAsync(Contender contender, IReadOnlyList<Coordinator[]> lanes, IReadOnlyList<Step> steps, bool typed)
    {
        var (cpu, storage, allocated) = (contender.Server.Cpu, contender.Bench.StorageCpu, await contender.Server.AllocatedAsync());
        var clock = Stopwatch.StartNew();
        var latencies = await Task.WhenAll(lanes.Select(lane => Task.Run(() => PlayAsync(contender, lane, steps, typed))));
        var elapsed = clock.Elapsed;
        double[] ordered = [.. latencies.SelectMany(each => each).Order()];
        return new Run(ordered.Length, elapsed, contender.Server.Cpu - cpu, contender.Bench.StorageCpu - storage, await contender.Server.AllocatedAsync() - allocated, ordered);
    }

    public static double Percentile(IReadOnlyList<double> ordered, double percent) => ordered[(int)Math.Ceiling(ordered.Count * percent / 100) - 1];

    public static double Median(IEnumerable<double> values) => Percentile([.. values.Order()], 50);

    private static async Task<List<double>> PlayAsync(Contender contender, Coordinator[] lane, IReadOnlyList<Step> steps, bool typed)
    {
        var latencies = new List<double>(lane.Length * steps.Count);
        foreach (var coordinator in lane)
        {
            foreach (var step in steps)
            {
                var started = Stopwatch.GetTimestamp();
                await contender.AnswerAsync(coordinator, step, typed);
                latencies.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        return latencies;
    }
}
