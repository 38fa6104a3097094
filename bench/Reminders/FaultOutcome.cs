namespace Sleutelnet.Bench.Reminders;

/// <summary>What became of each occurrence of a fault run.</summary>
internal sealed class FaultOutcome(
    IReadOnlyList<Occurrence> occurrences, IReadOnlyList<Arrival> arrivals, IReadOnlyList<Noted> noted, Channel channel, int left, TimeSpan elapsed)
{
    private readonly ILookup<string, Arrival> byConversation = arrivals.ToLookup(arrival => arrival.Conversation);
    private int named;

    public IReadOnlyList<Noted> Killed { get; } = [.. noted.Where(note => !note.What.StartsWith(Kills.Mark, StringComparison.Ordinal))];

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

    /// <summary>Messages that arrived once more because their process was killed before it marked that it had sent them.</summary>
    public int DoubleAfterKill => Doubles().Count(before => !before.IsAmbiguous && WasKilledBeforeTheMark(before));

    /// <summary>Messages that arrived once more without any such reason.</summary>
    public int DoubleWithoutReason => Doubles().Count(before => !before.IsAmbiguous && !WasKilledBeforeTheMark(before));

    public IReadOnlyList<Arrival> ArrivalsOf(Occurrence occurrence) => [.. byConversation[occurrence.Conversation].OrderBy(arrival => arrival.At)];

    /// <summary>Notes what is stored of an occurrence that did not arrive.</summary>
    public void Note((bool WasSaid, bool IsUnreachable) stored) => named += stored is { WasSaid: true, IsUnreachable: true } ? 1 : 0;

    private IEnumerable<Arrival> Doubles() => occurrences.SelectMany(occurrence => ArrivalsOf(occurrence).SkipLast(1));

    private bool WasKilledBeforeTheMark(Arrival arrival) =>
        Killed.Any(kill => kill.Name == arrival.Instance && kill.At >= arrival.At)
        && !noted.Any(mark => mark.Name == arrival.Instance && mark.At >= arrival.At && mark.What == Kills.Mark + arrival.Conversation[2..]);
}
