using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Reminders;

/// <summary>What the tests of reminders begin with.</summary>
internal static class ReminderScenarios
{
    /// <summary>Someone else: what she planned comes to the coordinator unasked.</summary>
    public static readonly PersonId Colleague = new("een-collega");

    /// <summary>The network that a coordinator works on, as it is stored.</summary>
    public static async Task<Network> NetworkAsync(this Coordinator coordinator)
    {
        var rows = await Rows.OfAsync(coordinator.Tenant);
        var id = rows.Members.First(row => row.RowKey == "member|" + coordinator.Id && row.GetBoolean("Here") == true).PartitionKey.Split('|')[1];
        return await coordinator.NetworkAsync(id);
    }

    public static async Task<Network> NetworkAsync(this Coordinator coordinator, string id) =>
        (await Store(coordinator).LoadAsync(new NetworkKey(coordinator.Tenant, id), CancellationToken.None))!;

    /// <summary>Changes the network that a coordinator works on, past the chat.</summary>
    public static async Task<Network> ChangesAsync(this Coordinator coordinator, Action<Network, GuideContent> change)
    {
        var network = await coordinator.NetworkAsync();
        change(network, coordinator.Bot.Services.GetRequiredService<GuideContent>());
        await Store(coordinator).SaveAsync(network, CancellationToken.None);
        return network;
    }

    /// <summary>Has a colleague plan something to be reminded of at half past nine.</summary>
    public static Task<Network> PlansAsync(this Coordinator coordinator, string title, DateOnly day, Rhythm? rhythm = null) => coordinator.PlansAsync(new OwnReminder(title), day, rhythm);

    /// <summary>Has a colleague plan a moment at half past nine.</summary>
    public static Task<Network> PlansAsync(this Coordinator coordinator, MomentSubject about, DateOnly day, Rhythm? rhythm = null) => coordinator.ChangesAsync((network, guide) =>
        network.Plan(guide, about is OfGuide { Kind: var kind } ? new MomentId(kind.Value) : new MomentId($"own-{network.Moments.Count}"), about, new Schedule(day, Schedule.UsualTime, rhythm ?? new Once()), Colleague, coordinator.Bot.Clock.Now));

    /// <summary>What a coordinator was sent unasked since this was last asked, as cards.</summary>
    public static IReadOnlyList<JsonNode> Received(this Coordinator coordinator)
    {
        var cards = coordinator.Bot.Connector.TakeFrom(coordinator.Conversation).Select(activity => activity["attachments"]![0]!["content"]!).ToList();
        foreach (var card in cards)
            CardRules.Hold(card);
        return cards;
    }

    /// <summary>The one message that a coordinator was sent unasked, as text.</summary>
    public static string ReceivedOne(this Coordinator coordinator) => CardText.Of(Assert.Single(coordinator.Received()));

    private static INetworkStore Store(Coordinator coordinator) => coordinator.Bot.Services.GetRequiredService<INetworkStore>();
}
