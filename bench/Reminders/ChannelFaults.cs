using System.Collections.Concurrent;

namespace Sleutelnet.Bench.Reminders;

/// <summary>What the channel does wrong with a message.</summary>
internal enum ChannelFault
{
    None,

    /// <summary>It is too busy.</summary>
    Busy,

    /// <summary>It fails without passing the message on.</summary>
    FailsBefore,

    /// <summary>It passes the message on and says that it failed.</summary>
    FailsAfter,

    /// <summary>Something before it fails.</summary>
    BadGateway,

    /// <summary>It says nothing and passes nothing on.</summary>
    HangsBefore,

    /// <summary>It passes the message on and says nothing.</summary>
    HangsAfter,

    /// <summary>The connection breaks before it passes anything on.</summary>
    BreaksBefore,

    /// <summary>The connection breaks after it passed the message on.</summary>
    BreaksAfter,
}

/// <summary>Chooses what goes wrong, and counts it.</summary>
/// <param name="share">The share of messages with which something does.</param>
/// <param name="seed">Decides with which, and what: by the chat and how often it was tried, whatever comes first.</param>
/// <param name="kinds">What goes wrong with them, as often the one as the other.</param>
internal sealed class ChannelFaults(double share, int seed, params ChannelFault[] kinds)
{
    private readonly ConcurrentDictionary<string, int> tries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ChannelFault, int> made = new();

    public IReadOnlyDictionary<ChannelFault, int> Made => made;

    /// <summary>By chance that cannot be repeated.</summary>
    public ChannelFaults(double share, params ChannelFault[] kinds) : this(share, Random.Shared.Next(), kinds)
    {
    }

    /// <summary>What goes wrong with the next message to a chat.</summary>
    public ChannelFault Next(string conversation)
    {
        var chance = Chance.Of(seed, conversation, tries.AddOrUpdate(conversation, 1, (_, count) => count + 1));
        if (kinds.Length == 0 || chance.NextDouble() >= share)
            return ChannelFault.None;
        var fault = kinds[chance.Next(kinds.Length)];
        made.AddOrUpdate(fault, 1, (_, count) => count + 1);
        return fault;
    }
}
