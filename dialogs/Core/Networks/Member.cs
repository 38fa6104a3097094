namespace Sleutelnet.Core.Networks;

/// <summary>A coordinator of a network: an employee, never a key person.</summary>
/// <param name="Id">The employee.</param>
/// <param name="Name">The name as the channel gives it.</param>
/// <param name="Joined">When, in UTC.</param>
/// <param name="Position">Where this coordinator stands in the conversation.</param>
public sealed record Member(PersonId Id, string Name, DateTimeOffset Joined, Position Position)
{
    /// <summary>How to reach the chat, as it was when she last wrote, in the channel's own notation; null when an earlier release did not keep it here.</summary>
    public string? Conversation { get; init; }

    /// <summary>Since when messages do not reach her, and why; null while they do.</summary>
    public Unreachable? Unreachable { get; init; }

    /// <summary>Whether she wants to hear less often unasked.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>The day in the Netherlands on which she was last told in the chat which moments wait; null when she never was.</summary>
    public DateOnly? WaitingTold { get; init; }

    /// <summary>The same coordinator after one more operation.</summary>
    /// <param name="operation">The channel's id of the delivery.</param>
    /// <param name="reply">What was answered.</param>
    /// <param name="at">When, in UTC.</param>
    public Member After(string operation, string reply, DateTimeOffset at) => this with { Position = Position.After(operation, reply, at) };

    /// <summary>The same coordinator as she comes to this network from elsewhere: what she wants comes along, and she can be reached.</summary>
    /// <param name="person">Who comes.</param>
    /// <param name="operation">The operation that brings her, which is not done yet.</param>
    /// <param name="conversation">How to reach her chat; null when that is not known.</param>
    public Member Arriving(PersonRecord person, string operation, string? conversation)
    {
        ArgumentNullException.ThrowIfNull(person);
        return this with { IsQuiet = person.IsQuiet, Unreachable = null, Conversation = conversation ?? Conversation, Position = Position.Arriving(person, operation) };
    }
}

/// <summary>Messages do not reach someone any more; that ends when she writes, or installs the bot again.</summary>
/// <param name="Since">Since when, in UTC.</param>
/// <param name="Why">Why.</param>
public sealed record Unreachable(DateTimeOffset Since, WhyUnreachable Why);

/// <summary>Why messages do not reach someone.</summary>
public enum WhyUnreachable
{
    /// <summary>The bot was removed or blocked.</summary>
    Blocked,

    /// <summary>The chat is no more, or the person is not in it.</summary>
    Gone,

    /// <summary>The channel does not let the bot in; that is for the administrator.</summary>
    Refused,

    /// <summary>How to reach the chat was never known, or names an address that the bot does not call.</summary>
    Unknown,

    /// <summary>Of several messages in a row nobody knows whether they arrived.</summary>
    Unsure,
}

/// <summary>Something the bot pointed at and the coordinators find right for their network.</summary>
/// <param name="Subject">What was accepted.</param>
/// <param name="Reason">Why, in the coordinator's words.</param>
/// <param name="By">Who accepted it.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Round">The round it was accepted in; it counts for no other.</param>
public sealed record Acceptance(AcceptanceSubject Subject, string Reason, PersonId By, DateTimeOffset At, int Round = 1);

/// <summary>What can be accepted: a signal, a gate that was passed, an outcome that was set aside.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Id">The rule's, section's or outcome's id.</param>
public readonly record struct AcceptanceSubject(AcceptanceKind Kind, string Id)
{
    /// <summary>The subject as the log names it, such as <c>signal:CR-09</c>.</summary>
    public string Name => $"{Kind.ToString().ToLowerInvariant()}:{Id}";

    /// <summary>Reads what <see cref="Name"/> wrote; null when it is no such name.</summary>
    /// <param name="name">The name.</param>
    public static AcceptanceSubject? Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Split(':', 2) is [var kind, var id] && Enum.TryParse<AcceptanceKind>(kind, ignoreCase: true, out var found) && Enum.IsDefined(found)
            ? new AcceptanceSubject(found, id)
            : null;
    }
}

/// <summary>The kinds of things that can be accepted.</summary>
public enum AcceptanceKind
{
    /// <summary>A signal of a consistency rule.</summary>
    Signal,

    /// <summary>The gate of a section.</summary>
    Gate,

    /// <summary>An outcome other than a network.</summary>
    Outcome,
}
