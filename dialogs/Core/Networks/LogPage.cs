using System.Text.Json.Serialization;

namespace Sleutelnet.Core.Networks;

/// <summary>A place in the log of a network: newer versions come first, and within a version the first change.</summary>
/// <param name="Version">The version of the network that the change made, from 0 to <see cref="LastVersion"/>.</param>
/// <param name="Sequence">The place among the changes of that version, from 0 to <see cref="LastSequence"/>.</param>
public readonly record struct LogPlace(int Version, int Sequence)
{
    /// <summary>The largest version there can be.</summary>
    public const int LastVersion = 999_999_999;

    /// <summary>The largest place within a version there can be.</summary>
    public const int LastSequence = 999;

    /// <summary>Where to read on after this place.</summary>
    public LogPlace Following() => Sequence < LastSequence ? this with { Sequence = Sequence + 1 } : new LogPlace(Version - 1, 0);

    /// <summary>Whether there can be such a place.</summary>
    [JsonIgnore]
    public bool IsValid => Version is >= 0 and <= LastVersion && Sequence is >= 0 and <= LastSequence;
}

/// <summary>A stretch of a network's log.</summary>
/// <param name="Entries">The entries, newest version first.</param>
/// <param name="Older">Where to read on; null at the end.</param>
/// <param name="Unreadable">The versions of entries in between that cannot be read.</param>
public sealed record LogPage(IReadOnlyList<LogEntry> Entries, LogPlace? Older, IReadOnlyList<int> Unreadable);
