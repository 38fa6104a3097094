using Sleutelnet.Bench.Reminders;

namespace Sleutelnet.Bench.Soak;

/// <summary>What came of a soak.</summary>
internal sealed record SoakOutcome(IReadOnlyList<Operation> History, IReadOnlyList<Violation> Violations, IReadOnlyList<StorageFault> StorageFaults, int ConnectorFaults, IReadOnlyList<Noted> Kills, FaultOutcome Reminders, TimeSpan Elapsed)
{
    /// <summary>The folder with all that is known of a run in which something did not hold; null when all did.</summary>
    public string? Kept { get; init; }

    /// <summary>How often a moment of the clients' own networks was said while they worked.</summary>
    public int Rung { get; init; }

    public int Faults => StorageFaults.Count + ConnectorFaults + Reminders.Channel.Faults.Made.Values.Sum();

    /// <summary>What of the least that must be made was not made; nothing when all of it was.</summary>
    public IReadOnlyList<string> Missing(Least least) =>
    [
        .. Too(History.Count(operation => !operation.IsCalm), least.Turns, "turns"),
        .. Too(Faults, least.Faults, "faults"),
        .. Too(Kills.Count, least.Kills, "kills"),
        .. Too(Rung, least.Rung, "moments of the clients' own networks that were said"),
    ];

    private static string[] Too(int made, int least, string what) => made < least ? [$"Only {made} {what} of at least {least}: the run does not count."] : [];
}
