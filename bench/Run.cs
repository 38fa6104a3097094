using System.Diagnostics;

namespace Sleutelnet.Bench;

/// <summary>What one run of answers cost.</summary>
/// <param name="Answers">How many answers were given.</param>
/// <param name="Elapsed">How long they took together.</param>
/// <param name="Cpu">Processor time of the server's own process.</param>
/// <param name="Latencies">How long each answer took, in milliseconds, in ascending order.</param>
internal sealed record Run(int Answers, TimeSpan Elapsed, TimeSpan Cpu, double[] Latencies)
{
    public double PerSecond => Answers / Elapsed.TotalSeconds;

    public double CpuPerAnswer => Cpu.TotalMilliseconds / Answers;

    /// <summary>Lets the lanes answer at the same time, each for one network after the other.</summary>
    public static async Task<Run> PlayAsync(Server server, IReadOnlyList<Coordinator[]> lanes, IReadOnlyList<Step> steps, bool typed)
    {
        var cpu = server.Cpu;
        var clock = Stopwatch.StartNew();
        var latencies = await Task.WhenAll(lanes.Select(lane => Task.Run(() => PlayAsync(server, lane, steps, typed))));
        var elapsed = clock.Elapsed;
        double[] ordered = [.. latencies.SelectMany(each => each).Order()];
        return new Run(ordered.Length, elapsed, server.Cpu - cpu, ordered);
    }

    public static double Percentile(IReadOnlyList<double> ordered, double percent) => ordered[(int)Math.Ceiling(ordered.Count * percent / 100) - 1];

    public static double Median(IEnumerable<double> values) => Percentile([.. values.Order()], 50);

    private static async Task<List<double>> PlayAsync(Server server, Coordinator[] lane, IReadOnlyList<Step> steps, bool typed)
    {
        var latencies = new List<double>(lane.Length * steps.Count);
        foreach (var coordinator in lane)
        {
            foreach (var step in steps)
            {
                var started = Stopwatch.GetTimestamp();
                await coordinator.AnswerAsync(server, step, typed);
                latencies.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        return latencies;
    }
}
