using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Reminders;

public sealed class Whom_nothing_reaches : TwoReminded
{
    [Theory]
    [InlineData(403, "MessageWritesBlocked", WhyUnreachable.Blocked)]
    [InlineData(403, "BotNotInConversationRoster", WhyUnreachable.Gone)]
    [InlineData(404, "ConversationNotFound", WhyUnreachable.Gone)]
    [InlineData(401, "Unauthorized", WhyUnreachable.Refused)]
    [Fault(24)]
    public async Task Is_noted_with_the_reason_and_stops_nobody_else(int status, string code, WhyUnreachable why)
    {
        var (noor, fatima) = await TwoAsync();
        Refuse(fatima, status, code);

        await SweepAsync(noor, HalfPastNine);

        Assert.Contains(Call, noor.ReceivedOne(), StringComparison.Ordinal);
        Assert.Equal(new Unreachable(HalfPastNine, why), await OfAsync(fatima));
        Assert.Null(await OfAsync(noor));
    }

    [Fact]
    public async Task Is_not_tried_again()
    {
        var (noor, fatima) = await TwoAsync();
        await noor.PlansAsync("Nodig de raad uit", Day.AddDays(7));
        Refuse(fatima, 403, "MessageWritesBlocked");
        await SweepAsync(noor, HalfPastNine);
        var calls = Bot.Connector.Calls;

        await SweepAsync(noor, HalfPastNine.AddDays(7));

        Assert.Equal(calls + 1, Bot.Connector.Calls);
    }

    [Fact]
    [Fault(24)]
    public async Task Is_told_to_the_other_coordinators_with_the_next_message_that_they_get()
    {
        var (noor, fatima) = await TwoAsync();
        Refuse(fatima, 403, "MessageWritesBlocked");

        await SweepAsync(noor, HalfPastNine);
        await SweepAsync(noor, HalfPastNine.AddMinutes(1));
        await SweepAsync(noor, HalfPastNine.AddDays(7));

        var cards = noor.Received().Select(CardText.Of).ToList();
        Assert.Single(cards, card => card.Contains(Call, StringComparison.Ordinal));
        Assert.Single(cards, card => card.Contains("Fatima krijgt mijn berichten niet meer.", StringComparison.Ordinal));
        Assert.InRange(cards.Count, 1, 2);
    }

    [Fact]
    public async Task Is_told_to_nobody_at_the_weekend_or_at_night()
    {
        var noor = await NoorAsync();
        var fatima = await ColleagueOfAsync(noor);
        // Saturday 10 October, in the evening.
        Bot.Clock.Now = new DateTimeOffset(2026, 10, 10, 19, 0, 0, TimeSpan.Zero);
        await fatima.SendAsync(fatima.Activity("installationUpdate", activity => activity["action"] = "remove"));

        await SweepAsync(noor, Bot.Clock.Now.AddMinutes(5));
        await SweepAsync(noor, Bot.Clock.Now.AddDays(1));
        Assert.Empty(noor.Received());
        await SweepAsync(noor, new DateTimeOffset(2026, 10, 12, 7, 30, 1, TimeSpan.Zero));

        Assert.Contains("Fatima krijgt mijn berichten niet meer.", noor.ReceivedOne(), StringComparison.Ordinal);
    }

    [Fact]
    [Fault(34)]
    public async Task Is_known_at_once_when_the_bot_is_removed()
    {
        var (noor, fatima) = await TwoAsync();

        await fatima.SendAsync(fatima.Activity("installationUpdate", activity => activity["action"] = "remove"));
        await SweepAsync(noor, HalfPastNine);

        Assert.Equal(WhyUnreachable.Blocked, (await OfAsync(fatima))!.Why);
        Assert.Empty(fatima.Received());
        var card = noor.ReceivedOne();
        Assert.Contains(Call, card, StringComparison.Ordinal);
        Assert.Contains("Fatima krijgt mijn berichten niet meer.", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_what_she_agreed_to_do_to_the_others()
    {
        var (noor, fatima) = await TwoAsync(new Core.Moments.ActionPoint("Vraag de griffier", null, null));
        await noor.ChangesAsync((network, guide) => network.Plan(guide, new("own-1"), new Core.Moments.ActionPoint("Bel de wethouder", new(fatima.Id), null), new(Day.AddDays(7), new(9, 30), new Core.Moments.Once()), new(noor.Id), Bot.Clock.Now));
        Refuse(fatima, 403, "MessageWritesBlocked");
        await SweepAsync(noor, HalfPastNine);
        noor.Received();

        await SweepAsync(noor, HalfPastNine.AddDays(7));

        Assert.Contains("Bel de wethouder", noor.ReceivedOne(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_written_to_at_an_address_that_is_no_connector()
    {
        var noor = await WithACallPlannedAsync();
        await noor.ChangesAsync((network, _) =>
        {
            var me = network.Members[new(noor.Id)];
            network.Put(me with { Conversation = me.Conversation!.Replace(Bot.Connector.Address, "https://evil.test", StringComparison.Ordinal) });
        });

        await SweepAsync(noor, HalfPastNine);

        Assert.Equal(WhyUnreachable.Unknown, (await OfAsync(noor))!.Why);
    }
}
