using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations;

/// <summary>What a card needs of a network's log.</summary>
/// <param name="Entries">The entries, newest version first.</param>
/// <param name="Unreadable">How many entries in between cannot be read.</param>
internal sealed record LogPart(IReadOnlyList<LogEntry> Entries, int Unreadable = 0)
{
    public static LogPart None { get; } = new([]);
}

/// <summary>What a command needs of a network's log.</summary>
/// <param name="Last">The person's last change; only to take it back.</param>
/// <param name="Entry">What was said before; only to say it again, and only when it is there.</param>
internal sealed record Recalled(LastChange? Last = null, LogEntry? Entry = null);
