using System.Collections.Concurrent;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations;

/// <summary>
/// Remembers on which network each person works, to spare a typed message one read. Only a hint: whoever uses it sees in the network
/// itself whether the person is still there, so a hint that went stale on another instance does no harm.
/// </summary>
internal sealed class CurrentNetworks
{
    // Some megabytes at most; past it, starting afresh costs each person one read.
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<PersonKey, string> hints = new();

    public string? Find(PersonKey person) => hints.GetValueOrDefault(person);

    public void Remember(PersonKey person, string network)
    {
        if (hints.Count >= Most)
            hints.Clear();
        hints[person] = network;
    }

    public void Forget(PersonKey person) => hints.TryRemove(person, out _);
}
