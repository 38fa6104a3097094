using System.Diagnostics;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Reminders;

public sealed class A_channel_with_faults : ReminderTests
{
    [Fact]
    [Fault(19)]
    public async Task That_is_too_busy_gets_the_message_after_the_time_that_it_asks()
    {
        var noor = await WithACallPlannedAsync();
        Bot.Connector.First(1, new ConnectorFault(429) { RetryAfter = 1 });
        var clock = Stopwatch.StartNew();

        await SweepAsync(noor, HalfPastNine);

        noor.ReceivedOne();
        Assert.True(clock.Elapsed >= TimeSpan.FromSeconds(1), $"It was sent again after {clock.Elapsed}.");
    }

    [Fact]
    public async Task That_asks_for_a_long_pause_gets_the_message_after_it()
    {
        var noor = await WithACallPlannedAsync();
        Bot.Connector.First(1, new ConnectorFault(429) { RetryAfter = 60 });

        await ReceivesAfterAsync(noor, TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task That_asks_for_a_long_pause_keeps_nobody_waiting_who_comes_after()
    {
        var noor = await NoorAsync();
        var fatima = await ColleagueOfAsync(noor);
        await noor.PlansAsync(Call, Day);
        Bot.Connector.First(1, new ConnectorFault(429) { RetryAfter = 120 });
        var (calls, clock) = (Bot.Connector.Calls, Stopwatch.StartNew());

        await SweepAsync(noor, HalfPastNine);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(119), "A sender waited with a claim in hand.");
        Assert.Equal(calls + 1, Bot.Connector.Calls);
        Assert.All(await DueRowsOf.TenantAsync(noor.Tenant), row => Assert.Equal(HalfPastNine.AddSeconds(120), row.GetDateTimeOffset("At")));

        await SweepAsync(noor, HalfPastNine.AddSeconds(120));
        Assert.Equal(noor.ReceivedOne(), fatima.ReceivedOne());
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(0)]
    [Fault(19)]
    public async Task That_fails_gets_the_message_once_more_after_a_minute(int status)
    {
        var noor = await WithACallPlannedAsync();
        Bot.Connector.First(1, new ConnectorFault(status));

        await ReceivesAfterAsync(noor, TimeSpan.FromSeconds(60));
        await SweepAsync(noor, HalfPastNine.AddDays(1));
        Assert.Empty(noor.Received());
    }

    [Theory]
    [InlineData(500)]
    [InlineData(0)]
    [Fault(19)]
    public async Task That_fails_after_it_took_the_message_gets_it_twice_and_no_more(int status)
    {
        var noor = await WithACallPlannedAsync();
        Bot.Connector.First(1, new ConnectorFault(status, Arrives: true));

        await SweepAsync(noor, HalfPastNine);
        await SweepAsync(noor, HalfPastNine.AddMinutes(1));
        await SweepAsync(noor, HalfPastNine.AddDays(1));

        Assert.Equal(2, noor.Received().Count);
    }

    [Fact]
    public async Task That_fails_five_times_in_a_row_is_believed_and_the_colleague_is_noted_as_unsure()
    {
        var noor = await WithACallPlannedAsync();
        Bot.Connector.Choose = _ => new ConnectorFault(500);
        var tries = Bot.Connector.Calls;

        for (var hour = 0; hour < 24 * 10; hour++)
            await SweepAsync(noor, HalfPastNine.AddHours(hour).AddMinutes(hour % 60));

        Assert.Equal(tries + 5, Bot.Connector.Calls);
        Assert.Equal(WhyUnreachable.Unsure, (await noor.NetworkAsync()).Members[new(noor.Id)].Unreachable!.Why);
        Assert.Empty(await DueRowsOf.TenantAsync(noor.Tenant));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(3 * 60)]
    [InlineData(3 * 24 * 60)]
    [Fault(21)]
    public async Task That_was_away_for_a_while_gets_the_message_once_and_says_that_it_is_late(int minutes)
    {
        var noor = await WithACallPlannedAsync();
        Bot.Connector.Choose = _ => new ConnectorFault(503);
        for (var passed = 0; passed < minutes; passed += Math.Max(10, minutes / 40))
            await SweepAsync(noor, HalfPastNine.AddMinutes(passed));

        Bot.Connector.Choose = null;
        for (var passed = 0; passed < 2 * minutes; passed += Math.Max(5, minutes / 20))
            await SweepAsync(noor, HalfPastNine.AddMinutes(minutes + passed));

        var card = noor.ReceivedOne();
        Assert.Contains("Gepland op dinsdag 13 oktober 2026, 9.30 uur.", card, StringComparison.Ordinal);
        Assert.Contains("Dit bericht komt later dan gepland.", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_cannot_be_reached_at_all_is_tried_until_it_can()
    {
        var noor = await WithACallPlannedAsync();
        var gone = await FakeConnector.StartAsync();
        var address = gone.Address;
        await gone.DisposeAsync();
        await MoveAsync(noor, Bot.Connector.Address, address);
        for (var hour = 0; hour < 24 * 4; hour += 4)
            await SweepAsync(noor, HalfPastNine.AddHours(hour));

        await MoveAsync(noor, address, Bot.Connector.Address);
        await SweepAsync(noor, HalfPastNine.AddDays(6));

        Assert.Contains("later dan gepland", noor.ReceivedOne(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sent_again_is_the_same_card_but_for_being_late()
    {
        var noor = await WithACallPlannedAsync();
        Bot.Connector.First(1, new ConnectorFault(500, Arrives: true));

        await SweepAsync(noor, HalfPastNine);
        await SweepAsync(noor, HalfPastNine.AddMinutes(1));

        var cards = noor.Received();
        Assert.Equal(cards[0].ToJsonString(), cards[1].ToJsonString());
    }

    private static Task<Network> MoveAsync(Coordinator coordinator, string from, string to) => coordinator.ChangesAsync((network, _) =>
    {
        var me = network.Members[new(coordinator.Id)];
        network.Put(me with { Conversation = me.Conversation!.Replace(from, to, StringComparison.Ordinal) });
    });
}
