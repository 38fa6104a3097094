namespace Sleutelnet.Bench.Faults;

/// <summary>The faults that the bot must survive, each in a few words.</summary>
internal static class FaultTable
{
    /// <summary>The names, by the number of their row.</summary>
    public static readonly IReadOnlyDictionary<int, string> Names = new[]
    {
        "the same activity twice, one after the other",
        "the same activity twice, overlapping",
        "a press delivered again under a new id",
        "two different answers on one card",
        "turns of one conversation at the same time",
        "two coordinators edit one answer",
        "storage: someone else wrote first (409, 412)",
        "storage: busy or failing (429, 500, 503)",
        "storage: it landed, the answer was lost",
        "storage: it did not land",
        "storage: broken, hanging and half answers",
        "storage: a transaction that fails inside",
        "killed before the commit",
        "killed after the commit, before or after the reply",
        "nothing is said before it is stored",
        "asked to end while at work",
        "reminders: killed before the send",
        "reminders: killed after the send",
        "reminders: a busy or failing connector",
        "reminders: several instances claim the same",
        "reminders: an outage over the time they are due",
        "reminders: clocks that step or differ",
        "reminders: the changes of the clock",
        "reminders: who cannot be reached",
        "reminders: an address that changed",
        "presses on cards that are past",
        "what is too long, too large or too many",
        "odd characters",
        "markup in names and answers",
        "rows that are damaged",
        "questions that changed between releases",
        "two releases serving one conversation",
        "a turn that takes very long",
        "activities of all kinds, in any order",
        "tables missing or closed at the start",
        "twice as many people as it takes",
    }.Select((name, index) => (Number: index + 1, name)).ToDictionary(row => row.Number, row => row.name);
}
