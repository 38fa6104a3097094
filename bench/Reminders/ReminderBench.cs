namespace Sleutelnet.Bench.Reminders;

/// <summary>Everything that is measured of the reminders, each on a storage of its own: the emulator looks through all rows of a table.</summary>
internal static class ReminderBench
{
    public const string Argument = "reminders";

    /// <summary>What can be measured, in order.</summary>
    public static readonly IReadOnlyList<string> Parts = ["idle", "drain", "spread", "faults"];

    /// <summary>Measures and prints. Gives the exit code.</summary>
    /// <param name="parts">What is measured; all of it when nothing is named.</param>
    /// <param name="quick">Whether a little of each is enough.</param>
    /// <param name="output">Takes the report.</param>
    /// <param name="errors">Takes why it broke off.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> parts, bool quick, TextWriter output, TextWriter errors)
    {
        var report = new ReminderReport(output);
        try
        {
            foreach (var part in parts.Count > 0 ? parts : Parts)
            {
                await (part switch
                {
                    "idle" => IdleAsync(report, few: 100, many: quick ? 2_000 : 100_000),
                    "drain" => DrainAsync(report, quick ? 500 : 2_000),
                    "spread" => SpreadAsync(report, quick ? 100 : 500),
                    _ => FaultsAsync(report, quick ? FaultPlan.Quick : FaultPlan.Full),
                });
            }

            return report.IsReached ? 0 : 1;
        }
        catch (BrokenOffException exception)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private static async Task IdleAsync(ReminderReport report, int few, int many)
    {
        report.Say("Counting an idle minute, twice.");
        var counted = new List<Trips>();
        foreach (var future in (int[])[few, many])
        {
            await using var bench = await Workbench.StartAsync();
            counted.Add(await new IdleMinute(bench).CountAsync(future));
        }

        report.Idle(few, counted[0], many, counted[1]);
    }

    private static async Task DrainAsync(ReminderReport report, int count)
    {
        report.Say("All at the same minute.");
        await using var bench = await Workbench.StartAsync();
        var (said, channel) = await new Deliveries(bench).SayAsync(start => Enumerable.Repeat(start, count));
        report.Drain(said, channel.Refused);
    }

    private static async Task SpreadAsync(ReminderReport report, int count)
    {
        report.Say("Spread over a minute.");
        await using var bench = await Workbench.StartAsync();
        var (said, _) = await new Deliveries(bench).SayAsync(start => Enumerable.Range(0, count).Select(_ => start.AddSeconds(Random.Shared.NextDouble() * 60)));
        report.Spread(said);
    }

    private static async Task FaultsAsync(ReminderReport report, FaultPlan plan)
    {
        report.Say("Kills and faults.");
        await using var bench = await Workbench.StartAsync();
        report.Faults(plan, await new FaultRun(bench, plan).RunAsync());
    }
}
