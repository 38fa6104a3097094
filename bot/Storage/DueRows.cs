using Azure.Data.Tables;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>The rows that tell what is due when: an index of the networks' own rows, which are the truth.</summary>
internal static class DueRows
{
    /// <summary>What one transaction takes.</summary>
    public const int MostTogether = 100;

    // Longer than a sweep ever takes: what is overdue by more may have lost its row.
    private static readonly TimeSpan Overdue = TimeSpan.FromMinutes(10);

    /// <summary>A row for every instant at which one of the moments that changed is due; and once more for what should have been said by now.</summary>
    public static IEnumerable<TableEntity> Of(Network network, DateTimeOffset now)
    {
        var changed = network.Changes.OfType<MomentChanged>().Select(change => change.Moment.Id).ToHashSet();
        return from moment in network.Moments.Values
               from at in moment.DueAt.Distinct()
               where changed.Contains(moment.Id) || at < now - Overdue
               select Of(network.Key, moment.Id, at);
    }

    public static TableEntity Of(NetworkKey network, MomentId moment, DateTimeOffset at) => new(StorageKeys.DueDay(at), StorageKeys.Due(at, network, moment))
    {
        ["Schema"] = NetworkRows.Schema,
        // For who removes all of a municipality; the key says it too.
        ["Tenant"] = network.Tenant,
        ["At"] = at,
    };

    public static TableEntity Of(PersonKey person, DateTimeOffset at) => new(StorageKeys.DueDay(at), StorageKeys.Due(at, person))
    {
        ["Schema"] = NetworkRows.Schema,
        ["Tenant"] = person.Tenant,
        ["At"] = at,
    };
}
