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
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<Addressee> LoadAsync(PersonKey person, Network? ringing, IReadOnlyList<Rung> rung, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var reading = recipients.LoadAsync(person, cancellationToken);
        var record = await store.LoadPersonAsync(person, cancellationToken);
        var networks = new List<(Network Network, IReadOnlyList<Rung> Rung)>();
        if (ringing is not null)
            networks.Add((ringing, rung));
        foreach (var other in record?.Networks ?? [])
        {
            // Rung in memory alone: what is due there goes along, and its own turn finds that she was told.
            if (other.Id != ringing?.Key.Network && await store.LoadAsync(new NetworkKey(person.Tenant, other.Id), cancellationToken) is { } network && network.Members.ContainsKey(person.Person))
                networks.Add((network, network.Ring(guide, now)));
        }

        return new Addressee(await reading, networks, record?.Conversation, guide, now);
    }
}

/// <summary>A person as the reminders see her.</summary>
internal sealed class Addressee
{
    public Addressee(Recipient recipient, IReadOnlyList<(Network Network, IReadOnlyList<Rung> Rung)> networks, string? conversation, GuideContent guide, DateTimeOffset now)
    {
        Recipient = recipient;
        Networks = [.. networks.Select(pair => pair.Network)];
        var rung = networks.SelectMany(pair => Hearing.For(pair.Network, pair.Rung, recipient.Key.Person, guide)).Where(reminder => !recipient.Knows(reminder));
        Due = [.. rung, .. recipient.Held.Where(held => recipient.Due <= now).Select(held => held.Reminder)];
        GreatDays = [.. Networks.SelectMany(network => Hearing.GreatDays(network, guide))];
        Conversation = Memberships.OrderByDescending(member => member.Position.At).Select(member => member.Conversation).FirstOrDefault(stored => stored is not null) ?? conversation;
    }

    public Recipient Recipient { get; }

    public IReadOnlyList<Network> Networks { get; }

    /// <summary>All that is to be said to her.</summary>
    public IReadOnlyList<Reminder> Due { get; }

    public IReadOnlyList<DateTimeOffset> GreatDays { get; }

    /// <summary>How to reach her chat, as it was when she last wrote anywhere.</summary>
    public string? Conversation { get; }

    /// <summary>At most one unasked message in so many days.</summary>
    public int Window => Memberships.Any(member => member.IsQuiet) ? Telling.QuietDays : Telling.UsualDays;

    public WorkingDays Days => Networks.Count > 0 ? Networks[0].Agenda.WorkingDays : new WorkingDays([]);

    private IEnumerable<Member> Memberships => Networks.Select(network => network.Members[Recipient.Key.Person]);
}
