using System.Text.Json;
using Azure.Data.Tables;
using Sleutelnet.Bot;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bench.Soak;

/// <summary>Who a client is, and the network that she works on.</summary>
/// <param name="Person">The coordinator.</param>
/// <param name="Network">Her network.</param>
/// <param name="Number">Its number.</param>
internal sealed record Seat(PersonKey Person, NetworkKey Network, int Number)
{
    public string NetworkName => Marks.NameOf(Number);

    public string Id => Person.Person.Value;

    public string Conversation => "a:" + Id;
}

/// <summary>The networks that the clients work on, written as the product's own rows: everyone stands at the first question.</summary>
internal static class Seats
{
    public static async Task<IReadOnlyList<Seat>> MakeAsync(SoakPlan plan, GuideContent guide, string connection, string serviceUrl)
    {
        var service = new TableServiceClient(connection);
        var (networks, people) = (service.GetTableClient(TableNetworkStore.NetworksTable), service.GetTableClient(TableNetworkStore.PeopleTable));
        var keys = Enumerable.Range(0, SoakPlan.NetworkOf(plan.Clients - 1) + 1).Select(number => new NetworkKey(Teams.TenantId, Chance.Id(plan.Seed, "network", number).ToString("N"))).ToList();
        var seats = Enumerable.Range(0, plan.Clients).Select(client => SeatOf(client, plan, keys)).ToList();
        foreach (var network in seats.GroupBy(seat => seat.Network))
        {
            var head = new NetworkHead(network.Key, network.First().NetworkName, "Waterveen", DateTimeOffset.UtcNow);
            await networks.SubmitTransactionAsync(
            [
                new TableTransactionAction(TableTransactionActionType.Add, NetworkRows.Write(head with { Version = StoredNetwork.Beginning })),
                .. network.Select(seat => NetworkRows.Write(network.Key, new MemberChanged(MemberOf(seat, guide.Questions[0].Id, serviceUrl)))),
            ]);
            foreach (var seat in network)
                await people.AddEntityAsync(PersonRows.Write(PersonRecord.New(seat.Person, "Noor de Vries") with { Current = network.Key.Network, Networks = [new NetworkName(network.Key.Network, seat.NetworkName)] }));
        }

        return seats;
    }

    private static Seat SeatOf(int client, SoakPlan plan, List<NetworkKey> keys)
    {
        var number = SoakPlan.NetworkOf(client);
        return new Seat(new PersonKey(Teams.TenantId, new PersonId(Chance.Id(plan.Seed, "person", client).ToString())), keys[number], number);
    }

    private static Member MemberOf(Seat seat, QuestionId first, string serviceUrl) =>
        new(seat.Person.Person, "Noor de Vries", DateTimeOffset.UtcNow, new Position([new AtQuestion(first, 0)], true, Together.Alone, DateTimeOffset.UtcNow, [], null))
        {
            Conversation = JsonSerializer.Serialize(new ChatAddress(serviceUrl, "msteams", seat.Conversation, "29:" + seat.Id, "28:" + Teams.AppId)),
        };
}
