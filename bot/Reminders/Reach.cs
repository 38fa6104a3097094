using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>Whom messages reach: notes in each network of a person that they reach her no more, and has her colleagues hear of it.</summary>
internal sealed class Reach(INetworkStore store, Outbox outbox, ReminderClock clock)
{
    private const int Tries = 6;

    /// <summary>Notes that nothing reaches a person any more.</summary>
    /// <param name="person">The person.</param>
    /// <param name="unreachable">Since when, and why.</param>
    /// <param name="except">The network that is being written already; null when none is.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task LoseAsync(PersonKey person, Unreachable unreachable, string? except, CancellationToken cancellationToken)
    {
        foreach (var name in (await store.LoadPersonAsync(person, cancellationToken))?.Networks ?? [])
        {
            if (name.Id != except && await LoseAsync(new NetworkKey(person.Tenant, name.Id), person.Person, unreachable, cancellationToken) is { } network)
                await TellOthersAsync(network, person.Person, unreachable, cancellationToken);
        }
    }

    /// <summary>Has the other coordinators of a network hear that nothing reaches one of them; with the next message that each of them may get.</summary>
    public async Task TellOthersAsync(Network network, PersonId lost, Unreachable unreachable, CancellationToken cancellationToken)
    {
        var news = new ColleagueNews(network.Key.Network, lost, unreachable.Since);
        foreach (var colleague in network.Members.Values.Where(member => member.Id != lost && member.Unreachable is null))
        {
            var now = clock.GetUtcNow();
            var morning = network.Agenda.WorkingDays.MorningAfter(now);
            var recipient = await outbox.LoadAsync(new PersonKey(network.Key.Tenant, colleague.Id), cancellationToken);
            if (!recipient.Knows(news))
                await outbox.ChangeAsync(recipient, known => known.Holding([news], now, morning, WhyHeld.NotDelivered), cancellationToken);
        }
    }

    /// <summary>The person as a network knows her in which she wrote since nothing reached her; null when there is none.</summary>
    public async Task<Member?> BackAsync(PersonKey person, Unreachable unreachable, string except, CancellationToken cancellationToken)
    {
        foreach (var name in (await store.LoadPersonAsync(person, cancellationToken))?.Networks ?? [])
        {
            if (name.Id != except && await store.LoadReadableAsync(new NetworkKey(person.Tenant, name.Id), cancellationToken) is { } network
                && network.Members.GetValueOrDefault(person.Person) is { Unreachable: null } member && member.Position.At > unreachable.Since)
                return member;
        }

        return null;
    }

    private async Task<Network?> LoseAsync(NetworkKey key, PersonId person, Unreachable unreachable, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await store.LoadReadableAsync(key, cancellationToken) is not { } network || network.Members.GetValueOrDefault(person) is not { Unreachable: null } member
                // She wrote since: what says that she is gone came late.
                || member.Position.At > unreachable.Since)
                return null;
            network.Put(member with { Unreachable = unreachable });
            try
            {
                await store.SaveAsync(network, cancellationToken);
                return network;
            }
            catch (StoreConflictException) when (attempt < Tries)
            {
                // Somebody wrote there meanwhile.
            }
        }
    }
}
