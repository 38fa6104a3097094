using Sleutelnet.Core.Moments;

namespace Sleutelnet.Core.Networks;

/// <summary>Where networks and their coordinators are kept.</summary>
public interface INetworkStore
{
    /// <summary>Reads a network whole, its log excepted, in one query, its answers as the content of today has them; null when there is none.</summary>
    /// <exception cref="NetworkUnreadableException">There is one, but what it is called and which version it has cannot be read.</exception>
    Task<Network?> LoadAsync(NetworkKey key, CancellationToken cancellationToken);

    /// <summary>Reads some of a network's log, in one query where all rows can be read; entries that cannot be read are left out.</summary>
    /// <param name="key">The network.</param>
    /// <param name="from">The first entry to read; null for the newest.</param>
    /// <param name="most">How many entries at most, from 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<LogPage> ReadLogAsync(NetworkKey key, LogPlace? from, int most, CancellationToken cancellationToken);

    /// <summary>Writes all changes of a network in one transaction, or nothing.</summary>
    /// <exception cref="StoreConflictException">Someone else wrote since it was read, or a new network exists already.</exception>
    Task SaveAsync(Network network, CancellationToken cancellationToken);

    /// <summary>Reads a user; null for one who never wrote.</summary>
    Task<PersonRecord?> LoadPersonAsync(PersonKey key, CancellationToken cancellationToken);

    /// <summary>Writes a user and returns it with its new stamp.</summary>
    /// <exception cref="StoreConflictException">Someone else wrote since it was read.</exception>
    Task<PersonRecord> SavePersonAsync(PersonRecord person, CancellationToken cancellationToken);

    /// <summary>Reads an invitation of this tenant; null when the code is not known.</summary>
    Task<Invitation?> LoadInvitationAsync(string tenant, string code, CancellationToken cancellationToken);

    /// <summary>Writes an invitation.</summary>
    /// <exception cref="StoreConflictException">Someone else wrote since it was read, or the code exists already.</exception>
    Task SaveInvitationAsync(Invitation invitation, CancellationToken cancellationToken);

    /// <summary>Writes a link; writing the same one twice changes nothing.</summary>
    Task SaveLinkAsync(CalendarLink link, CancellationToken cancellationToken);

    /// <summary>Reads a link; null when there is none.</summary>
    Task<CalendarLink?> LoadLinkAsync(string token, CancellationToken cancellationToken);

    /// <summary>Takes a link away; false when someone else did.</summary>
    Task<bool> EndLinkAsync(string token, CancellationToken cancellationToken);
}

/// <summary>What was read is no longer what is stored; read again and decide again.</summary>
public sealed class StoreConflictException : Exception
{
    /// <summary>Wraps the store's own error.</summary>
    /// <param name="inner">What the store said.</param>
    public StoreConflictException(Exception inner) : base("What was read is no longer what is stored.", inner)
    {
    }
}

/// <summary>The store cannot be reached, or did not answer in time; nothing is known to be written.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>Wraps the store's own error.</summary>
    /// <param name="inner">What the store said.</param>
    public StoreUnavailableException(Exception inner) : base("The store is not available.", inner)
    {
    }
}

/// <summary>A network is there but cannot be read; nothing of it was changed.</summary>
public sealed class NetworkUnreadableException : Exception
{
    /// <summary>Names the network.</summary>
    /// <param name="key">The network that cannot be read.</param>
    public NetworkUnreadableException(NetworkKey key) : base($"Network {key.Network} cannot be read.")
    {
    }
}
