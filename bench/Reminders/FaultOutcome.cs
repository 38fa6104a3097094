namespace Sleutelnet.Bench.Reminders;

/// <summary>What became of each occurrence of a fault run.</summary>
internal sealed class FaultOutcome(
    IReadOnlyList<Occurrence> occurrences, IReadOnlyList<Arrival> arrivals, IReadOnlyList<(DateTimeOffset At, string Name, string Point)> kills, Channel channel, int left, TimeSpan elapsed)
{
    // From the arrival of a message to the mark of it, on a busy machine.
    private static readonly TimeSpan UntilMarked = TimeSpan.FromSeconds(5);

    private readonly ILookup<string, Arrival> byConversation = arrivals.ToLookup(arrival => arrival.Conversation);
    private int named;

    public IReadOnlyList<(DateTimeOffset At, string Name, string Point)> Kills => kills;

    public Channel Channel => channel;

    public TimeSpan Elapsed => elapsed;

    /// <summary>What was still due when the run ended.</summary>
    public int Left => left;

    /// <summary>Occurrences that did not arrive, and of which the coordinator is noted as not reached.</summary>
    public int Named => named;

    /// <summary>Occurrences that did not arrive, and of which nothing says why.</summary>
    public int Lost => occurrences.Count(occurrence => ArrivalsOf(occurrence).Count == 0) - named;

    public int Early => occurrences.Sum(occurrence => ArrivalsOf(occurrence).Count(arrival => arrival.At < occurrence.DueAt));

    /// <summary>Messages that arrived once more after one of which the sender did not learn that it arrived.</summary>
    public int DoubleAfterAmbiguous => Doubles().Count(before => before.IsAmbiguous);

    /// <summary>Messages that arrived once more because their process was killed right after it sent them.</summary>
    public int DoubleAfterKill => Doubles().Count(before => !before.IsAmbiguous && WasKilledAfter(before));

    /// <summary>Messages that arrived once more without any such reason.</summary>
    public int DoubleWithoutReason => Doubles().Count(before => !before.IsAmbiguous && !WasKilledAfter(before));

    public IReadOnlyList<Arrival> ArrivalsOf(Occurrence occurrence) => [.. byConversation[occurrence.Conversation].OrderBy(arrival => arrival.At)];

    /// <summary>Notes what is stored of an occurrence that did not arrive.</summary>
    public void Note((bool WasSaid, bool IsUnreachable) stored) => named += stored is { WasSaid: true, IsUnreachable: true } ? 1 : 0;

    private IEnumerable<Arrival> Doubles() => occurrences.SelectMany(occurrence => ArrivalsOf(occurrence).SkipLast(1));

    private bool WasKilledAfter(Arrival arrival) =>
        kills.Any(kill => kill.Name == arrival.Instance && kill.At >= arrival.At && kill.At - arrival.At < UntilMarked);
}
