using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>Brings together what is stored of a person and of all her networks.</summary>
internal sealed class Addressees(INetworkStore store, RecipientTable recipients, GuideContent guide)
{
    /// <summary>Reads all that is needed to tell a person what is due.</summary>
    /// <param name="person">The person.</param>
    /// <param name="ringing">The network at hand; null when there is none.</param>
    /// <param name="rung">What is due of it.</param>
    /// <param name="news">What there is to tell beside it.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<Addressee> LoadAsync(PersonKey person, Network? ringing, IReadOnlyList<Rung> rung, IReadOnlyList<Reminder> news, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var reading = recipients.LoadAsync(person, cancellationToken);
        var record = await store.LoadPersonAsync(person, cancellationToken);
        var networks = new List<(Network Network, IReadOnlyList<Rung> Rung)>();
        var unreadable = new HashSet<string>(StringComparer.Ordinal);
        if (ringing is not null)
            networks.Add((ringing, rung));
        foreach (var other in (record?.Networks ?? []).Where(other => other.Id != ringing?.Key.Network))
        {
            try
            {
                // Rung in memory alone: what is due there goes along, and its own turn finds that she was told.
                if (await store.LoadAsync(new NetworkKey(person.Tenant, other.Id), cancellationToken) is { } network && network.Members.ContainsKey(person.Person))
                    networks.Add((network, network.Ring(guide, now)));
            }
            catch (NetworkUnreadableException)
            {
                // It keeps nothing from the others, and loses nothing of its own.
                unreadable.Add(other.Id);
            }
        }

        return new Addressee(await reading, networks, unreadable, news, record?.Conversation, guide, now);
    }
}
