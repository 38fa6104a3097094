using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>Does what is due of a network or for a person. What is done already, or never was due, is left as it is.</summary>
internal sealed class DueWork(INetworkStore store, GuideContent guide, Delivery delivery, Reach reach, ReminderClock clock)
{
    private const int Tries = 12;

    // Each takes its own row and one in the log; one transaction takes a hundred.
    private const int MostInOneTransaction = 40;

    /// <summary>Does it; false when nothing was due. What was due before it was done is gone, and may be forgotten.</summary>
    /// <param name="subject">What is due.</param>
    /// <param name="latest">The last instant that it is due at, in UTC.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="NetworkUnreadableException">The network cannot be read.</exception>
    /// <exception cref="StoreUnavailableException">Storage cannot be reached; it is to be done once more.</exception>
    public Task<bool> DoAsync(DueSubject subject, DateTimeOffset latest, CancellationToken cancellationToken)
    {
        // The clock may have gone back a little since it was found due: taken for not due yet, it would be forgotten unsaid.
        var now = clock.GetUtcNow() is var read && read > latest ? read : latest;
        return subject switch
        {
            NetworkIsDue network => RingAsync(network.Network, now, cancellationToken),
            PersonIsDue person => TellAsync(person.Person, now, cancellationToken),
            _ => Task.FromResult(false),
        };
    }

    // First everybody is told, or it is noted that she will be; only then the network goes on to what comes next. Whoever takes over from
    // an instance that died in between finds who was told.
    private async Task<bool> RingAsync(NetworkKey key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var lost = new Dictionary<PersonId, Unreachable>();
        for (var attempt = 1; await store.LoadAsync(key, cancellationToken) is { } network; attempt++)
        {
            var rung = network.Ring(guide, now);
            if (network.Changes.Count == 0)
                return attempt > 1;
            await TellAllAsync(network, rung, lost, now, cancellationToken);
            var all = rung.Count <= MostInOneTransaction;
            if (!all && await store.LoadAsync(key, cancellationToken) is { } again)
            {
                network = again;
                network.Ring(guide, now, MostInOneTransaction);
            }

            foreach (var (person, why) in lost)
                Lose(network, person, why);
            try
            {
                await store.SaveAsync(network, cancellationToken);
                foreach (var (person, why) in lost)
                    await reach.TellOthersAsync(network, person, why, cancellationToken);
                if (all)
                    return true;
            }
            catch (StoreConflictException) when (attempt < Tries)
            {
                // A coordinator wrote meanwhile: what she did may have made it needless.
            }
        }

        return false;
    }

    private async Task TellAllAsync(Network network, IReadOnlyList<Rung> rung, Dictionary<PersonId, Unreachable> lost, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var known = -1;
        // Once more when somebody turns out to be lost: what was hers to hear is the others' then.
        while (rung.Count > 0 && known < lost.Count)
        {
            known = lost.Count;
            foreach (var member in network.Members.Values.Where(member => !lost.ContainsKey(member.Id)).ToList())
            {
                var person = new PersonKey(network.Key.Tenant, member.Id);
                if (member.Unreachable is { } since && !await IsBackAsync(network, member, person, since, cancellationToken))
                    continue;
                ColleagueNews[] news = [.. lost.Select(colleague => new ColleagueNews(network.Key.Network, colleague.Key, colleague.Value.Since))];
                if ((await delivery.TellAsync(person, network, rung, news, now, cancellationToken)).Lost is not { } why)
                    continue;
                lost[member.Id] = new Unreachable(now, why);
                Lose(network, member.Id, lost[member.Id]);
                await reach.LoseAsync(person, lost[member.Id], network.Key.Network, cancellationToken);
            }
        }
    }

    // She wrote in another network of hers since.
    private async Task<bool> IsBackAsync(Network network, Member member, PersonKey person, Unreachable since, CancellationToken cancellationToken)
    {
        if (await reach.BackAsync(person, since, network.Key.Network, cancellationToken) is not { } back)
            return false;
        network.Put(member with { Unreachable = null, Conversation = back.Conversation });
        return true;
    }

    private async Task<bool> TellAsync(PersonKey person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (wasDue, lost) = await delivery.TellAsync(person, null, [], [], now, cancellationToken);
        if (lost is { } why)
            await reach.LoseAsync(person, new Unreachable(now, why), null, cancellationToken);
        return wasDue;
    }

    private static void Lose(Network network, PersonId person, Unreachable unreachable)
    {
        if (network.Members.GetValueOrDefault(person) is { Unreachable: null } member)
            network.Put(member with { Unreachable = unreachable });
    }
}
