namespace Sleutelnet.Core.Networks;

/// <summary>Reads networks where one that cannot be read must keep nothing from the others.</summary>
public static class ReadableNetworks
{
    /// <summary>Reads a network; null when there is none, and when it cannot be read.</summary>
    /// <exception cref="StoreUnavailableException">Storage cannot be reached.</exception>
    public static async Task<Network?> LoadReadableAsync(this INetworkStore store, NetworkKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        try
        {
            return await store.LoadAsync(key, cancellationToken);
        }
        catch (NetworkUnreadableException)
        {
            return null;
        }
    }
}
