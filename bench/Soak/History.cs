namespace Sleutelnet.Bench.Soak;

/// <summary>What someone wants to be said to a question, or planned.</summary>
/// <param name="Question">The question's id; <see cref="Moment"/> when something is to be planned.</param>
/// <param name="Value">What is said, as storage writes it: its state and its value.</param>
internal sealed record Wish(string Question, string Value)
{
    /// <summary>Stands for the question where a moment is planned; no question is called so.</summary>
    public const string Moment = "a moment";

    /// <summary>To be reminded of something.</summary>
    public static Wish OfMoment(string title) => new(Moment, title);
}

/// <summary>What a reply says of what was wanted.</summary>
internal enum Claim
{
    /// <summary>It is stored.</summary>
    Stored,

    /// <summary>It is not stored; or the reply asks or shows something else.</summary>
    NotStored,

    /// <summary>It stood there already.</summary>
    Kept,

    /// <summary>A colleague said something else; the person is to choose.</summary>
    Conflict,

    /// <summary>It may be stored or not.</summary>
    Unsure,
}

/// <summary>A reply that reached a client.</summary>
/// <param name="At">When, since the run began.</param>
/// <param name="Claim">What it says.</param>
/// <param name="IsTrouble">Whether it says that something went wrong, or that it was too busy.</param>
/// <param name="Asks">The question that its card asks; null when it asks none.</param>
internal sealed record Reply(TimeSpan At, Claim Claim, bool IsTrouble, string? Asks)
{
    /// <summary>What it shows of another network; null when it shows nothing of one.</summary>
    public string? Strange { get; init; }
}

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
/// <param name="Delivered">From when on a process that lived had to answer.</param>
/// <param name="Replies">What came back, in order.</param>
/// <param name="IsCalm">Whether no fault was made any more.</param>
internal sealed record Operation(string Person, string Network, string Id, Wish? Wish, TimeSpan Invoked, TimeSpan Delivered, IReadOnlyList<Reply> Replies, bool IsCalm = false)
{
    /// <summary>What was to go wrong with it.</summary>
    public Trouble Trouble { get; init; } = Trouble.None;

    /// <summary>How often the process that had it ended.</summary>
    public int Killed { get; init; }

    /// <summary>How often a process that lived let it wait until Teams would give up.</summary>
    public int Hung { get; init; }

    /// <summary>The status codes with which it was not taken, in order.</summary>
    public IReadOnlyList<int> Refused { get; init; } = [];

    /// <summary>What was to go wrong with its reply.</summary>
    public ConnectorFault Connector { get; init; }

    /// <summary>Whether a process that lived did not take it although nothing was done to its reply.</summary>
    public bool IsRefusedForNothing => Killed == 0 && Connector == ConnectorFault.None && Refused.Count > 0;

    /// <summary>Whether it was told of trouble although nothing that lasts was done to it: one fault that passes is none of hers.</summary>
    public bool IsTroubledForNothing => Killed == 0 && Trouble is ({ Fault: StorageFault.None } or { Times: 1 }) && Replies.Any(reply => reply.IsTrouble || reply.Claim == Claim.Unsure);

    public Outcome Outcome =>
        Replies.Any(reply => reply.Claim == Claim.Stored) ? Outcome.Acknowledged
        : Replies.Count == 0 || Replies.Any(reply => reply.Claim == Claim.Unsure) ? Outcome.Unknown
        : Outcome.Failed;
}
