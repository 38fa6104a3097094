using System.Diagnostics;

namespace Sleutelnet.Bench.Reminders;

/// <summary>How much a fault run holds.</summary>
/// <param name="Occurrences">How much is due at the same time.</param>
/// <param name="KillShare">At which share of its passings each point kills the process; null for one process at each point.</param>
/// <param name="Lease">How long a claim must stand still, in seconds; longer than the longest fault.</param>
/// <param name="Faults">The faults of the channel, a tenth of all messages in all.</param>
internal sealed record FaultPlan(int Occurrences, double? KillShare, int Lease, params ChannelFault[] Faults)
{
    private static readonly string[] AroundSend = [Kills.AfterClaim, Kills.BeforeSend, Kills.AfterSend];

    public static readonly FaultPlan Full = new(
        2_000, 0.005, 10, ChannelFault.Busy, ChannelFault.FailsBefore, ChannelFault.FailsAfter, ChannelFault.BadGateway, ChannelFault.HangsBefore, ChannelFault.HangsAfter);

    /// <summary>As little as still shows it: each point around the send kills once, and no fault lasts.</summary>
    public static readonly FaultPlan Short = new(
        60, null, 6, ChannelFault.Busy, ChannelFault.FailsBefore, ChannelFault.FailsAfter, ChannelFault.BadGateway, ChannelFault.BreaksBefore, ChannelFault.BreaksAfter)
    { Points = AroundSend };

    public static readonly FaultPlan Quick = Full with { Occurrences = 200, KillShare = 0.02 };

    /// <summary>Around the send a hundred times at each point.</summary>
    public static readonly FaultPlan AroundSends = Full with { KillShare = 0.06, Points = AroundSend };

    /// <summary>At which points processes are killed.</summary>
    public IReadOnlyList<string> Points { get; init; } = [Kills.AfterClaim, Kills.BeforeSend, Kills.AfterSend, Kills.AfterMark, Kills.AfterSave];
}

/// <summary>Three processes, killed at named points and started again, and a channel with faults; then what became of each occurrence.</summary>
internal sealed class FaultRun(Workbench bench, FaultPlan plan)
{
    private const int Processes = 3;
    private const double FaultShare = 0.1;

    // Far more than it takes; who waits for ever learns nothing.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);

    private readonly string notes = Directory.CreateTempSubdirectory("sleutelnet-faults-").FullName;
    private readonly Channel channel = new(new ChannelFaults(FaultShare, plan.Faults));

    public async Task<FaultOutcome> RunAsync()
    {
        bench.Teams.Receive = channel.TakeAsync;
        var seeder = new Seeder(bench.Connection, bench.Teams.Address);
        await seeder.MakeTablesAsync();
        var due = DateTimeOffset.UtcNow.AddSeconds(Math.Min(plan.Occurrences / 20, 30));
        var occurrences = Enumerable.Range(0, plan.Occurrences).Select(_ => new Occurrence(due)).ToList();
        await seeder.SeedAsync(occurrences);
        var clock = Stopwatch.StartNew();
        using (var ending = new CancellationTokenSource(Limit))
        {
            var running = Enumerable.Range(1, Processes).Select(number => KeepRunningAsync($"{number}", ending.Token)).ToList();
            while (!ending.IsCancellationRequested && await seeder.CountDueAsync() > 0)
                await Task.Delay(TimeSpan.FromSeconds(0.2));
            await ending.CancelAsync();
            await Task.WhenAll(running);
        }

        var left = await seeder.CountDueAsync();
        var outcome = new FaultOutcome(occurrences, [.. channel.Arrivals], Kills.Read(notes), channel, left, clock.Elapsed);
        foreach (var unfinished in outcome.Unfinished)
            outcome.Note(unfinished, await seeder.ReadAsync(unfinished));
        Directory.Delete(notes, recursive: true);
        return outcome;
    }

    private async Task KeepRunningAsync(string name, CancellationToken ending)
    {
        for (var run = 1; !ending.IsCancellationRequested; run++)
        {
            await using var server = await bench.StartInstanceAsync(
            [
                new("Bench__Name", $"{name}.{run}"), new("Bench__Notes", notes), new("Bench__Lease", $"{plan.Lease}"),
                new("Bench__KillShare", plan.KillShare?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""),
                new("Bench__KillAt", string.Join('|', plan.Points)),
            ]);
            await Task.WhenAny(server.Exited, Task.Delay(Timeout.InfiniteTimeSpan, ending));
        }
    }
}
