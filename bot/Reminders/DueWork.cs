using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>Does what is due of a network or for a person. What is done already, or never was due, is left as it is.</summary>
internal sealed class DueWork(INetworkStore store, GuideContent guide, Delivery delivery, TimeProvider clock)
{
    private const int Tries = 6;

    /// <summary>Does it; gives null when it is done, and else when to come back, in UTC.</summary>
    public Task<DateTimeOffset?> DoAsync(DueSubject subject, CancellationToken cancellationToken) => subject switch
    {
        NetworkIsDue network => RingAsync(network.Network, cancellationToken),
        PersonIsDue person => TellAsync(person.Person, cancellationToken),
        _ => Task.FromResult<DateTimeOffset?>(null),
    };

    // First everybody is told, or it is noted that she will be; only then the network goes on to what comes next. Whoever takes over from
    // an instance that died in between finds who was told.
    private async Task<DateTimeOffset?> RingAsync(NetworkKey key, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var lost = new Dictionary<PersonId, Unreachable>();
        for (var attempt = 1; ; attempt++)
        {
            if (await store.LoadAsync(key, cancellationToken) is not { } network)
                return null;
            var rung = network.Ring(guide, now);
            if (network.Changes.Count == 0)
                return null;
            foreach (var (person, why) in lost)
                Lose(network, person, why);
            await TellAllAsync(network, rung, lost, now, cancellationToken);
            try
            {
                await store.SaveAsync(network, cancellationToken);
                return null;
            }
            catch (StoreConflictException) when (attempt < Tries)
            {
                // A coordinator wrote meanwhile: what she did may have made it needless.
            }
        }
    }

    private async Task TellAllAsync(Network network, IReadOnlyList<Rung> rung, Dictionary<PersonId, Unreachable> lost, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var person in network.Members.Values.Where(member => member.Unreachable is null).Select(member => member.Id).ToList())
        {
            if (await delivery.TellAsync(new PersonKey(network.Key.Tenant, person), network, rung, now, cancellationToken) is { } why)
            {
                lost[person] = new Unreachable(now, why);
                Lose(network, person, lost[person]);
            }
        }
    }

    private async Task<DateTimeOffset?> TellAsync(PersonKey person, CancellationToken cancellationToken)
    {
        await delivery.TellAsync(person, null, [], clock.GetUtcNow(), cancellationToken);
        return null;
    }

    private static void Lose(Network network, PersonId person, Unreachable unreachable)
    {
        if (network.Members.TryGetValue(person, out var member))
            network.Put(member with { Unreachable = unreachable });
    }
}
