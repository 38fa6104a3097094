namespace Sleutelnet.Bench.Reminders;

/// <summary>What became of each occurrence of a fault run.</summary>
internal sealed class FaultOutcome(
    IReadOnlyList<Occurrence> occurrences, IReadOnlyList<Arrival> arrivals, IReadOnlyList<Noted> noted, Channel channel, int left, TimeSpan elapsed)
{
    private readonly ILookup<string, Arrival> byConversation = arrivals.ToLookup(arrival => arrival.Conversation);
    private readonly ILookup<string, Noted> byWhat = noted.ToLookup(note => note.What);
    private readonly HashSet<Occurrence> unreached = [];
    private IReadOnlyList<Repeat>? repeats;
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
    public int DoubleAfterAmbiguous => Repeated.Count(each => each.Why == WhyTwice.Ambiguous);

    /// <summary>Messages that arrived once more because their process was killed before it marked that it had sent them.</summary>
    public int DoubleAfterKill => Repeated.Count(each => each.Why == WhyTwice.Killed);

    /// <summary>How long after a message arrived its process was killed at most, where that made it come twice.</summary>
    public TimeSpan SlowestKill => Repeated.Where(each => each.Why == WhyTwice.Killed).Select(each => each.After).DefaultIfEmpty().Max();

    /// <summary>Messages that had arrived when their process was killed, and that it had not begun to mark: each must arrive once more.</summary>
    public int HitByAKill => occurrences.SelectMany(occurrence => unreached.Contains(occurrence) ? ArrivalsOf(occurrence).SkipLast(1) : ArrivalsOf(occurrence)).Count(IsHitByAKill);

    /// <summary>How many of those did.</summary>
    public int DoubleOfThose => Repeated.Count(each => IsHitByAKill(each.Arrival));

    /// <summary>Messages that nobody knew to have arrived, and that were neither sent again nor noted as not reached, each with all that is known of it.</summary>
    public IReadOnlyList<string> NotAgain => [.. occurrences.Where(occurrence => !unreached.Contains(occurrence)).Select(LastArrival).OfType<Arrival>().Where(IsOwedAnother).Select(Story)];

    /// <summary>Occurrences of which storage must say how they ended: they did not arrive, or nobody knew that they did.</summary>
    public IReadOnlyList<Occurrence> Unfinished => [.. occurrences.Where(occurrence => LastArrival(occurrence) is not { } last || IsOwedAnother(last))];

    /// <summary>Messages that arrived once more without any such reason, each with all that is known of it.</summary>
    public IReadOnlyList<string> WithoutReason => [.. Repeated.Where(each => each.Why == WhyTwice.None).Select(each => Story(each.Arrival))];

    public IReadOnlyList<Arrival> ArrivalsOf(Occurrence occurrence) => [.. byConversation[occurrence.Conversation].OrderBy(arrival => arrival.At)];

    /// <summary>Notes what is stored of an occurrence that did not arrive, or of which nobody knew that it did.</summary>
    public void Note(Occurrence occurrence, (bool WasSaid, bool IsUnreachable) stored)
    {
        if (stored is not { WasSaid: true, IsUnreachable: true })
            return;
        unreached.Add(occurrence);
        named += LastArrival(occurrence) is null ? 1 : 0;
    }

    private Arrival? LastArrival(Occurrence occurrence) => ArrivalsOf(occurrence) is [.., var last] ? last : null;

    private IReadOnlyList<Repeat> Repeated => repeats ??= [.. occurrences.SelectMany(occurrence => Repeats.Of(ArrivalsOf(occurrence), Killed, noted))];

    private bool IsAmbiguous(Arrival arrival) => arrival.IsAmbiguous || IsNoted(arrival, Kills.NotKnown);

    // However late: what is not marked must come once more. What was being marked just then may be marked or not.
    private bool IsHitByAKill(Arrival arrival) =>
        !IsAmbiguous(arrival) && Killed.Any(kill => kill.Name == arrival.Instance) && !IsNoted(arrival, Kills.Mark) && !IsNoted(arrival, Kills.Marking);

    private bool IsOwedAnother(Arrival arrival) => IsAmbiguous(arrival) || IsHitByAKill(arrival);

    private bool IsNoted(Arrival arrival, string what) =>
        byWhat[what + arrival.Conversation[2..]].Any(note => note.Name == arrival.Instance && note.At >= arrival.At);

    private string Story(Arrival arrival)
    {
        var known = byConversation[arrival.Conversation].Select(each => (each.At, What: $"arrives from {each.Instance} about {each.About}"))
            .Concat(noted.Where(note => note.What.EndsWith(arrival.Conversation[2..], StringComparison.Ordinal)).Select(note => (note.At, What: $"{note.Name} {note.What[..^(arrival.Conversation.Length - 2)]}")))
            .Concat(Killed.Where(kill => kill.Name == arrival.Instance).Select(kill => (kill.At, What: $"{kill.Name} is killed {kill.What}")));
        return string.Join("; ", known.OrderBy(each => each.At).Select(each => FormattableString.Invariant($"{(each.At - arrival.At).TotalSeconds:0.00} s {each.What}")));
    }
}
