namespace Sleutelnet.Bench.Faults;

/// <summary>A fault that the bot must survive.</summary>
/// <param name="Number">The number of its row, from 1.</param>
/// <param name="Name">The fault in a few words.</param>
/// <param name="Least">How often a full run must have tried it.</param>
internal sealed record FaultRow(int Number, string Name, int Least);

/// <summary>The faults that the bot must survive.</summary>
internal static class FaultTable
{
    /// <summary>The rows, by their number.</summary>
    public static readonly IReadOnlyDictionary<int, FaultRow> Rows = new (string Name, int Least)[]
    {
        ("the same activity twice, one after the other", 1_200),
        ("the same activity twice, overlapping", 1_000),
        ("a press delivered again under a new id", 500),
        ("two different answers on one card", 500),
        ("turns of one conversation at the same time", 1_000),
        ("two coordinators edit one answer", 300),
        ("storage: someone else wrote first (409, 412)", 2_000),
        ("storage: busy or failing (429, 500, 503)", 2_000),
        ("storage: it landed, the answer was lost", 500),
        ("storage: it did not land", 500),
        ("storage: broken, hanging and half answers", 600),
        ("storage: a transaction that fails inside", 200),
        ("killed before the commit", 100),
        ("killed after the commit, before or after the reply", 100),
        ("nothing is said before it is stored", 35),
        ("asked to end while at work", 50),
        ("reminders: killed before the send", 100),
        ("reminders: killed after the send", 100),
        ("reminders: a busy or failing connector", 2_000),
        ("reminders: several instances claim the same", 2_000),
        ("reminders: an outage over the time they are due", 6),
        ("reminders: clocks that step or differ", 100),
        ("reminders: the changes of the clock", 28_800),
        ("reminders: who cannot be reached", 800),
        ("reminders: an address that changed", 50),
        ("presses on cards that are past", 500),
        ("what is too long, too large or too many", 40),
        ("odd characters", 300),
        ("markup in names and answers", 200),
        ("rows that are damaged", 2_000),
        ("questions that changed between releases", 36),
        ("two releases serving one conversation", 500),
        ("a turn that takes very long", 100),
        ("activities of all kinds, in any order", 280),
        ("tables missing or closed at the start", 5),
        ("twice as many people as it takes", 400),
    }.Select((row, index) => new FaultRow(index + 1, row.Name, row.Least)).ToDictionary(row => row.Number);
}
