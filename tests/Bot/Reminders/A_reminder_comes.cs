using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Core.Moments;

namespace Sleutelnet.Bot.Tests.Reminders;

public sealed class A_reminder_comes : ReminderTests
{
    [Fact]
    public async Task On_the_planned_day_at_the_planned_time_and_not_before()
    {
        var noor = await WithACallPlannedAsync();

        await SweepAsync(noor, HalfPastNine.AddSeconds(-1));
        Assert.Empty(noor.Received());

        await SweepAsync(noor, HalfPastNine);
        Assert.Contains(Call, noor.ReceivedOne(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_however_often_is_looked()
    {
        var noor = await WithACallPlannedAsync();

        await SweepAsync(noor, HalfPastNine);
        await SweepAsync(noor, HalfPastNine.AddMinutes(1));

        noor.ReceivedOne();
        var moment = Assert.Single((await noor.NetworkAsync()).Moments.Values);
        Assert.Null(moment.Coming);
        Assert.Equal(Day, moment.Waiting!.Planned);
    }

    [Fact]
    public async Task And_is_due_no_more_once_it_was_said()
    {
        var noor = await NoorAsync();
        await noor.PlansAsync(Call, Day, new EveryMonths(1));

        await SweepAsync(noor, HalfPastNine);

        Assert.Equal("2026-11-13", Assert.Single(await DueRowsOf.TenantAsync(noor.Tenant)).PartitionKey);
    }

    [Fact]
    public async Task To_every_coordinator_of_the_network()
    {
        var noor = await NoorAsync();
        var fatima = await ColleagueOfAsync(noor);
        await noor.PlansAsync(Call, Day);

        await SweepAsync(noor, HalfPastNine);

        Assert.Equal(noor.ReceivedOne(), fatima.ReceivedOne());
    }

    [Fact]
    public async Task Of_an_action_to_who_does_it_only()
    {
        var noor = await NoorAsync();
        var fatima = await ColleagueOfAsync(noor);
        await noor.PlansAsync(new ActionPoint("Vraag de griffier", new(fatima.Id), null), Day);

        await SweepAsync(noor, HalfPastNine);

        Assert.Empty(noor.Received());
        Assert.Contains("Wie: Fatima", fatima.ReceivedOne(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(10, true)]
    [InlineData(60 * 24 * 3, true)]
    public async Task Late_after_an_outage_and_says_so(int minutes, bool says)
    {
        var noor = await WithACallPlannedAsync();

        await SweepAsync(noor, HalfPastNine.AddMinutes(minutes));

        var card = noor.ReceivedOne();
        Assert.Equal(says, card.Contains("Dit bericht komt later dan gepland.", StringComparison.Ordinal));
        Assert.Contains("Gepland op dinsdag 13 oktober 2026, 9.30 uur.", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_outage_that_ends_in_a_weekend_on_the_Monday()
    {
        var noor = await WithACallPlannedAsync();

        await SweepAsync(noor, HalfPastNine.AddDays(4));
        await SweepAsync(noor, HalfPastNine.AddDays(5));
        Assert.Empty(noor.Received());

        await SweepAsync(noor, HalfPastNine.AddDays(6));
        var card = noor.ReceivedOne();
        Assert.Contains("Dit bericht komt later dan gepland.", card, StringComparison.Ordinal);
        Assert.DoesNotContain("hooguit", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_outage_whatever_recess_one_of_several_networks_has()
    {
        var noor = await WithACallPlannedAsync();
        await noor.StartsANetworkAsync("Netwerk Waterveen-Zuid");
        await noor.PlansAsync("Nodig de raad uit", Day);
        await noor.ChangesAsync((network, guide) => network.Settle(guide, network.Agenda with { Recesses = [new(Day.AddDays(1), Day.AddDays(20))] }, new(noor.Id), Bot.Clock.Now));

        await SweepAsync(noor, HalfPastNine.AddDays(1));

        Assert.Contains("Je hebt 2 herinneringen", noor.ReceivedOne(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_after_an_outage_over_several_dates()
    {
        var noor = await NoorAsync();
        await noor.PlansAsync(Call, Day, new EveryDays(7));

        await SweepAsync(noor, HalfPastNine.AddDays(24));

        noor.ReceivedOne();
        Assert.Equal(Day.AddDays(28), Assert.Single((await noor.NetworkAsync()).Moments.Values).Coming!.Planned);
    }

    [Fact]
    public async Task Not_any_more_when_it_was_done_before()
    {
        var noor = await WithACallPlannedAsync();
        await noor.ChangesAsync((network, guide) => network.Answer(guide, network.Moments.Keys.Single(), new MomentNoMore(), new(noor.Id), Bot.Clock.Now));

        await SweepAsync(noor, HalfPastNine);

        Assert.Empty(noor.Received());
        Assert.Empty(await DueRowsOf.TenantAsync(noor.Tenant));
    }

    [Fact]
    public async Task Also_when_the_row_that_points_at_it_was_lost_and_someone_uses_the_chat()
    {
        var noor = await WithACallPlannedAsync();
        foreach (var row in await DueRowsOf.TenantAsync(noor.Tenant))
            await (await Storage.Rows.TableAsync("Due")).DeleteEntityAsync(row, Azure.ETag.All);

        await SweepAsync(noor, HalfPastNine.AddMinutes(11));
        Assert.Empty(noor.Received());

        await noor.TypesAsync("verder");
        await Bot.SweepAsync(noor.Tenant);
        Assert.Contains(Call, noor.ReceivedOne(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_one_message_with_all_that_is_due_at_the_same_time_in_all_networks()
    {
        var noor = await WithACallPlannedAsync();
        await noor.StartsANetworkAsync("Netwerk Waterveen-Zuid");
        await noor.PlansAsync("Nodig de raad uit", Day);

        await SweepAsync(noor, HalfPastNine);

        var card = noor.ReceivedOne();
        Assert.Contains("Je hebt 2 herinneringen", card, StringComparison.Ordinal);
        Assert.All((string[])[Call, "Nodig de raad uit", "Waterveen-Noord", "Waterveen-Zuid"], text => Assert.Contains(text, card, StringComparison.Ordinal));
    }
}
