namespace Sleutelnet.Bench.Reminders;

/// <summary>Why a message came once more.</summary>
internal enum WhyTwice
{
    /// <summary>For no reason that counts.</summary>
    None,

    /// <summary>Its sender did not learn that it arrived.</summary>
    Ambiguous,

    /// <summary>Its sender was killed before it marked that it had sent it.</summary>
    Killed,
}

/// <summary>A message that came once more.</summary>
/// <param name="Arrival">The message before it.</param>
/// <param name="Why">Why.</param>
/// <param name="After">How long after its arrival the process was killed; zero where that is not why.</param>
internal readonly record struct Repeat(Arrival Arrival, WhyTwice Why, TimeSpan After);

/// <summary>Finds the reason of each double. A reason counts once for one occurrence: one kill or one message that was not answered makes one double.</summary>
internal static class Repeats
{
    // Handing over and marking take well under a second; the rest is for a machine that keeps a process waiting.
    private static readonly TimeSpan Marking = TimeSpan.FromSeconds(5);

    // A process notes its end just before it, and its other threads may hand over one more.
    private static readonly TimeSpan Ending = TimeSpan.FromSeconds(1);

    /// <param name="arrivals">All that reached one chat about one occurrence, in order.</param>
    /// <param name="killed">Where processes were killed.</param>
    /// <param name="noted">What processes noted of messages.</param>
    public static IEnumerable<Repeat> Of(IReadOnlyList<Arrival> arrivals, IReadOnlyList<Noted> killed, IReadOnlyList<Noted> noted)
    {
        var kills = killed.ToList();
        var silent = noted.Where(note => arrivals.Count > 1 && note.What == Kills.NotKnown + Person(arrivals[0])).ToList();
        foreach (var (before, next) in arrivals.Zip(arrivals.Skip(1)))
        {
            var wasSilent = Take(silent, before, TimeSpan.Zero) is not null;
            if (before.About != next.About)
                yield return new Repeat(before, WhyTwice.None, default);
            else if (before.IsAmbiguous || wasSilent)
                yield return new Repeat(before, WhyTwice.Ambiguous, default);
            else if (!IsMarked(before, noted) && Take(kills, before, Ending) is { } kill)
                yield return new Repeat(before, WhyTwice.Killed, kill.At - before.At);
            else
                yield return new Repeat(before, WhyTwice.None, default);
        }
    }

    private static bool IsMarked(Arrival arrival, IReadOnlyList<Noted> noted) =>
        noted.Any(note => note.Name == arrival.Instance && note.At >= arrival.At && note.What == Kills.Mark + Person(arrival));

    private static Noted? Take(List<Noted> notes, Arrival arrival, TimeSpan before)
    {
        var found = notes.FindIndex(note => note.Name == arrival.Instance && note.At >= arrival.At - before && note.At <= arrival.At + Marking);
        if (found < 0)
            return null;
        var note = notes[found];
        notes.RemoveAt(found);
        return note;
    }

    private static string Person(Arrival arrival) => arrival.Conversation[2..];
}
