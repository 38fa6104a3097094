using Azure.Data.Tables;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>The rows that tell what is due when: an index of the networks' own rows, which are the truth.</summary>
internal static class DueRows
{
    /// <summary>A row for every instant at which one of the moments that changed is due.</summary>
    public static IEnumerable<TableEntity> Of(Network network) => network.Changes
        .OfType<MomentChanged>()
        .Select(change => network.Moments[change.Moment.Id])
        .Distinct()
        .SelectMany(moment => moment.DueAt.Distinct().Select(at => Of(network.Key, moment.Id, at)));

    public static TableEntity Of(NetworkKey network, MomentId moment, DateTimeOffset at) => new(StorageKeys.DueDay(at), StorageKeys.Due(at, network, moment))
    {
        ["Schema"] = NetworkRows.Schema,
        ["At"] = at,
        ["Tenant"] = network.Tenant,
        ["Network"] = network.Network,
        ["Moment"] = moment.Value,
    };

    public static TableEntity Of(PersonKey person, DateTimeOffset at) => new(StorageKeys.DueDay(at), StorageKeys.Due(at, person))
    {
        ["Schema"] = NetworkRows.Schema,
        ["At"] = at,
        ["Tenant"] = person.Tenant,
        ["Person"] = person.Person.Value,
    };
}
