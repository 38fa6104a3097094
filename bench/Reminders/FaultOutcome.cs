namespace Sleutelnet.Bench.Reminders;

/// <summary>What became of each occurrence of a fault run.</summary>
internal sealed class FaultOutcome(
    IReadOnlyList<Occurrence> occurrences, IReadOnlyList<Arrival> arrivals, IReadOnlyList<Noted> noted, Channel channel, int left, TimeSpan elapsed)
{
    private readonly ILookup<string, Arrival> byConversation = arrivals.ToLookup(arrival => arrival.Conversation);
    private int named;

    /// <summary>Where processes were killed.</summary>
    public IReadOnlyList<Noted> Killed { get; } = [.. noted.Where(note => !Kills.IsOfAMessage(note))];

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
    public int DoubleAfterAmbiguous => Doubles().Count(IsAmbiguous);

    /// <summary>Messages that arrived once more because their process was killed before it marked that it had sent them.</summary>
    public int DoubleAfterKill => Doubles().Count(before => !IsAmbiguous(before) && WasKilledBeforeTheMark(before));

    /// <summary>Messages that arrived once more without any such reason, each with all that is known of it.</summary>
    public IReadOnlyList<string> WithoutReason => [.. Doubles().Where(before => !IsAmbiguous(before) && !WasKilledBeforeTheMark(before)).Select(Story)];

    public IReadOnlyList<Arrival> ArrivalsOf(Occurrence occurrence) => [.. byConversation[occurrence.Conversation].OrderBy(arrival => arrival.At)];

    /// <summary>Notes what is stored of an occurrence that did not arrive.</summary>
    public void Note((bool WasSaid, bool IsUnreachable) stored) => named += stored is { WasSaid: true, IsUnreachable: true } ? 1 : 0;

    private IEnumerable<Arrival> Doubles() => occurrences.SelectMany(occurrence => ArrivalsOf(occurrence).SkipLast(1));

    private bool IsAmbiguous(Arrival arrival) => arrival.IsAmbiguous || IsNoted(arrival, Kills.NotKnown);

    // A process notes its end just before it, and its other threads may hand over one more.
    private bool WasKilledBeforeTheMark(Arrival arrival) => Killed.Any(kill => kill.Name == arrival.Instance) && !IsNoted(arrival, Kills.Mark);

    private bool IsNoted(Arrival arrival, string what) =>
        noted.Any(note => note.Name == arrival.Instance && note.At >= arrival.At && note.What == what + arrival.Conversation[2..]);

    private string Story(Arrival arrival)
    {
        var known = byConversation[arrival.Conversation].Select(each => (each.At, What: $"arrives from {each.Instance}"))
            .Concat(noted.Where(note => note.What.EndsWith(arrival.Conversation[2..], StringComparison.Ordinal)).Select(note => (note.At, What: $"{note.Name} {note.What[..^(arrival.Conversation.Length - 2)]}")))
            .Concat(Killed.Where(kill => kill.Name == arrival.Instance).Select(kill => (kill.At, What: $"{kill.Name} is killed {kill.What}")));
        return string.Join("; ", known.OrderBy(each => each.At).Select(each => FormattableString.Invariant($"{(each.At - arrival.At).TotalSeconds:0.00} s {each.What}")));
    }
}
