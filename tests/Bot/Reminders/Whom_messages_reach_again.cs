using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Reminders;

public sealed class Whom_messages_reach_again : TwoReminded
{
    [Fact]
    [Fault(24)]
    public async Task Hears_again_after_writing()
    {
        var (noor, fatima) = await TwoAsync();
        await noor.PlansAsync("Nodig de raad uit", Day.AddDays(7));
        Refuse(fatima, 404, "ConversationNotFound");
        await SweepAsync(noor, HalfPastNine);

        Bot.Connector.Choose = null;
        Bot.Clock.Now = HalfPastNine.AddDays(1);
        await fatima.TypesAsync("verder");
        Assert.Null(await OfAsync(fatima));

        await SweepAsync(noor, HalfPastNine.AddDays(7));
        Assert.Contains("Nodig de raad uit", fatima.ReceivedOne(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hears_again_after_writing_in_another_network()
    {
        var (noor, fatima) = await TwoAsync();
        await noor.PlansAsync("Nodig de raad uit", Day.AddDays(7));
        Refuse(fatima, 404, "ConversationNotFound");
        await SweepAsync(noor, HalfPastNine);
        var network = (await noor.NetworkAsync()).Key.Network;

        Bot.Connector.Choose = null;
        Bot.Clock.Now = HalfPastNine.AddDays(1);
        await fatima.TypesAsync("netwerken");
        await fatima.StartsANetworkAsync("Netwerk Waterveen-Zuid");
        await fatima.TypesAsync("status");
        Assert.NotNull((await fatima.NetworkAsync(network)).Members[new(fatima.Id)].Unreachable);

        await SweepAsync(noor, HalfPastNine.AddDays(7));

        Assert.Contains("Nodig de raad uit", fatima.ReceivedOne(), StringComparison.Ordinal);
        Assert.Null((await fatima.NetworkAsync(network)).Members[new(fatima.Id)].Unreachable);
    }

    [Fact]
    public async Task Hears_again_after_coming_back_from_another_network()
    {
        var noor = await NoorAsync();
        var fatima = await ColleagueOfAsync(noor);
        await fatima.TypesAllAsync("nieuw netwerk Ouders in Zuid", "Waterveen");
        await noor.PlansAsync(Call, Day);
        Refuse(fatima, 404, "ConversationNotFound");
        await SweepAsync(noor, HalfPastNine);
        Bot.Connector.Choose = null;

        await fatima.TypesAsync("wissel naar Waterveen-Noord");

        Assert.Null(await OfAsync(fatima));
    }

    [Fact]
    [Fault(34)]
    public async Task Goes_on_hearing_when_news_that_she_removed_the_bot_comes_after_she_installed_it_again()
    {
        var (_, fatima) = await TwoAsync();
        var removed = Bot.Clock.Now;
        Bot.Clock.Now += TimeSpan.FromMinutes(1);
        await fatima.InstallsAsync();

        await fatima.SendAsync(fatima.Activity("installationUpdate", activity => (activity["action"], activity["timestamp"]) = ("remove", removed.ToString("O"))));

        Assert.Null(await OfAsync(fatima));
    }

    [Fact]
    [Fault(24)]
    [Fault(34)]
    public async Task Hears_again_after_installing_the_bot_again()
    {
        var (noor, fatima) = await TwoAsync();
        await fatima.SendAsync(fatima.Activity("installationUpdate", activity => activity["action"] = "remove"));

        await fatima.InstallsAsync();
        await SweepAsync(noor, HalfPastNine);

        Assert.Contains(Call, fatima.ReceivedOne(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_written_to_where_she_wrote_from_last()
    {
        var noor = await WithACallPlannedAsync();
        await using var moved = await FakeConnector.StartAsync();
        await noor.ChangesAsync((network, _) =>
        {
            var me = network.Members[new(noor.Id)];
            network.Put(me with { Conversation = me.Conversation!.Replace(Bot.Connector.Address, moved.Address, StringComparison.Ordinal) });
        });

        await SweepAsync(noor, HalfPastNine);

        Assert.Single(moved.TakeFrom(noor.Conversation));
        Assert.Empty(noor.Received());
    }
}
