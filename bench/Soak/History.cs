namespace Sleutelnet.Bench.Soak;

/// <summary>What someone wants to be said to a question.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Value">What is said, as storage writes it: its state and its value.</param>
internal sealed record Wish(string Question, string Value);

/// <summary>What a reply says of what was wanted.</summary>
internal enum Claim
{
    /// <summary>It is stored.</summary>
    Stored,

    /// <summary>It is not stored; or the reply asks or shows something else.</summary>
    NotStored,

    /// <summary>It may be stored or not.</summary>
    Unsure,
}

/// <summary>A reply that reached a client.</summary>
/// <param name="At">When, since the run began.</param>
/// <param name="Claim">What it says.</param>
/// <param name="IsTrouble">Whether it says that something went wrong, or that it was too busy.</param>
/// <param name="Asks">The question that its card asks; null when it asks none.</param>
internal sealed record Reply(TimeSpan At, Claim Claim, bool IsTrouble, string? Asks);

/// <summary>How an operation ended, by what its client was told.</summary>
internal enum Outcome
{
    Acknowledged,
    Failed,
    Unknown,
}

/// <summary>Something that a client did, and what it was told.</summary>
/// <param name="Person">Who did it.</param>
/// <param name="Network">The network it is about.</param>
/// <param name="Id">The id of the activity, the same at each delivery.</param>
/// <param name="Wish">What is to be said to which question; null when nothing is to change.</param>
/// <param name="Invoked">When it was delivered first, since the run began.</param>
/// <param name="Delivered">When it was delivered last.</param>
/// <param name="Replies">What came back, in order.</param>
/// <param name="IsCalm">Whether no fault was made any more.</param>
internal sealed record Operation(string Person, string Network, string Id, Wish? Wish, TimeSpan Invoked, TimeSpan Delivered, IReadOnlyList<Reply> Replies, bool IsCalm = false)
{
    public Outcome Outcome =>
        Replies.Any(reply => reply.Claim == Claim.Stored) ? Outcome.Acknowledged
        : Replies.Count == 0 || Replies.Any(reply => reply.Claim == Claim.Unsure) ? Outcome.Unknown
        : Outcome.Failed;
}
