using Sleutelnet.Bench.Soak;

namespace Sleutelnet.Bot.Tests.Soak;

/// <summary>A small history that is as it must be, of two coordinators of one network, to spoil in one place.</summary>
internal static class HistoryUnderTest
{
    public const string Noor = "noor";
    public const string Bram = "bram";
    private const string Network = "n";

    public static readonly Wish First = new("goal.issue", "text:Eerst");
    public static readonly Wish Second = new("goal.issue", "text:Daarna");
    public static readonly Wish Other = new("goal.kind", "options:lasting");

    /// <summary>Noor answers, Bram changes it, and Noor answers something else.</summary>
    public static IReadOnlyList<Operation> History =>
    [
        Done(Noor, "1", First, 1, Claim.Stored),
        Done(Bram, "2", Second, 2, Claim.Stored),
        Done(Noor, "3", Other, 3, Claim.Stored, asks: "goal.next"),
    ];

    public static StoredNetwork Stored => new(
        Network, 4,
        [Line(2, Noor, First, null), Line(3, Bram, Second, First.Value), Line(4, Noor, Other, null)],
        [new StoredAnswer("goal.issue", Bram, Second.Value, 2), new StoredAnswer("goal.kind", Noor, Other.Value, 1)],
        [new StoredMember(Noor, ["3", "1"], "goal.next"), new StoredMember(Bram, ["2"], "goal.kind")]);

    public static Operation Done(string person, string id, Wish? wish, int second, Claim claim, string? asks = null, bool trouble = false, bool calm = false) =>
        new(person, Network, id, wish, Seconds(second), Seconds(second), [new Reply(Seconds(second + 0.5), claim, trouble, asks)], calm);

    public static LogLine Line(int version, string by, Wish wish, string? before) => new(version, 0, by, LogLine.Answered, wish.Question, before, wish.Value);

    /// <summary>The invariants that do not hold.</summary>
    public static IReadOnlyList<string> Found(IReadOnlyList<Operation> history, StoredNetwork stored) =>
        [.. Checker.Check(history, [stored]).Select(violation => violation.Invariant).Distinct().Order(StringComparer.Ordinal)];

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
