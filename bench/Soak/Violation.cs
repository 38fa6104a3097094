namespace Sleutelnet.Bench.Soak;

/// <summary>An invariant that does not hold.</summary>
/// <param name="Invariant">Its name, from I1 to I7.</param>
/// <param name="Where">The person or the network it is about.</param>
/// <param name="What">What is the matter, for the terminal.</param>
internal sealed record Violation(string Invariant, string Where, string What)
{
    public const string Lost = "I1";
    public const string Twice = "I2";
    public const string Torn = "I3";
    public const string Log = "I4";
    public const string Reminder = "I5";
    public const string Stuck = "I6";
    public const string Untold = "I7";

    /// <summary>Whether it took too long or came of that: a busy machine does so too.</summary>
    public bool IsOfTime { get; init; }

    public override string ToString() => $"{Invariant} {Where}: {What}";
}
