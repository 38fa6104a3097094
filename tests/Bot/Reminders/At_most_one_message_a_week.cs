using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;

namespace Sleutelnet.Bot.Tests.Reminders;

public sealed class At_most_one_message_a_week : ReminderTests
{
    private const string Invite = "Nodig de raad uit";

    [Fact]
    public async Task What_comes_within_a_week_of_the_last_message_waits_until_the_week_is_over()
    {
        var noor = await WithACallPlannedAsync();
        await noor.PlansAsync(Invite, Day.AddDays(1));
        await SweepAsync(noor, HalfPastNine);
        noor.ReceivedOne();

        await SweepAsync(noor, HalfPastNine.AddDays(1));
        await SweepAsync(noor, HalfPastNine.AddDays(7).AddSeconds(-1));
        Assert.Empty(noor.Received());

        await SweepAsync(noor, HalfPastNine.AddDays(7));
        var card = noor.ReceivedOne();
        Assert.Contains(Invite, card, StringComparison.Ordinal);
        Assert.Contains("Uit mezelf stuur ik je hooguit één bericht per week.", card, StringComparison.Ordinal);
        Assert.Empty(await DueRowsOf.TenantAsync(noor.Tenant));
    }

    [Fact]
    public async Task What_she_planned_herself_comes_on_its_day_and_keeps_nothing_from_her()
    {
        var noor = await WithACallPlannedAsync();
        await noor.TypesAsync($"herinner me op 15 oktober aan {Invite}");
        await SweepAsync(noor, HalfPastNine);
        noor.ReceivedOne();

        await SweepAsync(noor, HalfPastNine.AddDays(2));

        var card = noor.ReceivedOne();
        Assert.Contains(Invite, card, StringComparison.Ordinal);
        Assert.DoesNotContain("later dan gepland", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Je vroeg me om dit nu weer te zeggen.", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Or_four_weeks_for_who_wants_to_hear_less()
    {
        var noor = await WithACallPlannedAsync();
        await noor.PlansAsync(Invite, Day.AddDays(1));
        await noor.ChangesAsync((network, _) => network.Put(network.Members[new(noor.Id)] with { IsQuiet = true }));
        await SweepAsync(noor, HalfPastNine);
        noor.ReceivedOne();

        await SweepAsync(noor, HalfPastNine.AddDays(1));
        await SweepAsync(noor, HalfPastNine.AddDays(27));
        Assert.Empty(noor.Received());

        // The clocks have gone back an hour since.
        await SweepAsync(noor, HalfPastNine.AddDays(28).AddHours(1));
        Assert.Contains("Uit mezelf stuur ik je hooguit één bericht per vier weken.", noor.ReceivedOne(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waited_is_said_to_who_was_in_the_chat_on_that_same_day_only()
    {
        var noor = await WithACallPlannedAsync();
        await noor.PlansAsync(Invite, Day.AddDays(1));
        await SweepAsync(noor, HalfPastNine);
        await SweepAsync(noor, HalfPastNine.AddDays(1));
        noor.Received();

        Bot.Clock.Now = HalfPastNine.AddDays(1).AddHours(2);
        await noor.TypesAsync("verder");
        await SweepAsync(noor, HalfPastNine.AddDays(7));

        Assert.Contains(Invite, noor.ReceivedOne(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waited_is_not_said_to_who_was_in_the_chat_since()
    {
        var noor = await WithACallPlannedAsync();
        await noor.PlansAsync(Invite, Day.AddDays(1));
        await SweepAsync(noor, HalfPastNine);
        await noor.TypesAsync("verder");
        await SweepAsync(noor, HalfPastNine.AddDays(1));
        noor.Received();

        Bot.Clock.Now = HalfPastNine.AddDays(2);
        await noor.TypesAsync("verder");
        await SweepAsync(noor, HalfPastNine.AddDays(7));

        Assert.Empty(noor.Received());
        Assert.Empty(await DueRowsOf.TenantAsync(noor.Tenant));
    }

    [Fact]
    public async Task Nor_when_it_was_done_meanwhile_by_a_colleague()
    {
        var noor = await NoorAsync();
        var fatima = await ColleagueOfAsync(noor);
        await noor.PlansAsync(Call, Day);
        await noor.PlansAsync(Invite, Day.AddDays(1));
        await SweepAsync(noor, HalfPastNine);
        await SweepAsync(noor, HalfPastNine.AddDays(1));
        Assert.Single(noor.Received());
        Assert.Single(fatima.Received());

        await fatima.ChangesAsync((network, guide) => network.Answer(guide, new("own-1"), new MomentDone(Day.AddDays(2)), new(fatima.Id), HalfPastNine.AddDays(2)));
        await SweepAsync(noor, HalfPastNine.AddDays(7));

        Assert.Empty(noor.Received());
        Assert.Empty(fatima.Received());
    }

    [Fact]
    public async Task What_she_put_off_herself_comes_when_she_said()
    {
        var noor = await NoorAsync();
        var fatima = await ColleagueOfAsync(noor);
        await noor.PlansAsync(Call, Day);
        await SweepAsync(noor, HalfPastNine);
        await noor.ChangesAsync((network, guide) => network.Answer(guide, new("own-0"), new MomentPutOff(Day.AddDays(2)), new(noor.Id), HalfPastNine.AddHours(1)));
        noor.Received();
        fatima.Received();

        await SweepAsync(noor, HalfPastNine.AddDays(2));
        Assert.Contains("Je vroeg me om dit nu weer te zeggen.", noor.ReceivedOne(), StringComparison.Ordinal);
        Assert.Empty(fatima.Received());

        await SweepAsync(noor, HalfPastNine.AddDays(7));
        Assert.Contains(Call, fatima.ReceivedOne(), StringComparison.Ordinal);
        Assert.Empty(noor.Received());
    }

    [Fact]
    public async Task A_message_about_another_network_counts_too()
    {
        var noor = await WithACallPlannedAsync();
        await noor.StartsANetworkAsync("Netwerk Waterveen-Zuid");
        await noor.PlansAsync(Invite, Day.AddDays(1));
        await SweepAsync(noor, HalfPastNine);
        noor.ReceivedOne();

        await SweepAsync(noor, HalfPastNine.AddDays(1));
        Assert.Empty(noor.Received());

        await SweepAsync(noor, HalfPastNine.AddDays(7));
        Assert.Contains(Invite, noor.ReceivedOne(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_evaluation_is_told_ahead_and_on_its_morning_whatever_else_is_planned_around_it()
    {
        var noor = await NoorAsync();
        var evaluation = new DateOnly(2026, 11, 10);
        await noor.PlansAsync(new OfGuide(new MomentKindId("evaluation")), evaluation);
        foreach (var days in (int[])[-20, -8, -5, -1])
            await noor.PlansAsync($"Iets kleins op {days}", evaluation.AddDays(days));

        var told = new Dictionary<DateOnly, string>();
        for (var day = Day.AddDays(-5); day <= evaluation; day = day.AddDays(1))
        {
            await SweepAsync(noor, Core.Understanding.DutchTime.Instant(day, new TimeOnly(9, 30)));
            if (noor.Received() is [var card])
                told[day] = CardText.Of(card);
        }

        Assert.All(told.Keys.Zip(told.Keys.Skip(1)), pair => Assert.True(pair.Second.DayNumber - pair.First.DayNumber >= 7, $"{pair.First} {pair.Second}"));
        Assert.Contains("Dit is over 4 weken.", told[evaluation.AddDays(-28)], StringComparison.Ordinal);
        Assert.Contains("Herinnering: Evaluatie", told[evaluation.AddDays(-28)], StringComparison.Ordinal);
        Assert.Contains("Evaluatie", told[evaluation], StringComparison.Ordinal);
        Assert.Contains("Iets kleins op -1", told[evaluation], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, false)]
    [InlineData(90, true)]
    public async Task What_waits_for_the_message_of_a_great_day_is_late_after_more_than_an_hour_only(int minutes, bool says)
    {
        var noor = await NoorAsync();
        var evaluation = new DateOnly(2026, 11, 10);
        var halfPastNine = Core.Understanding.DutchTime.Instant(evaluation, new TimeOnly(9, 30));
        await noor.PlansAsync(new OfGuide(new MomentKindId("evaluation")), evaluation);
        await noor.ChangesAsync((network, guide) => network.Plan(
            guide, new MomentId("own-1"), new OwnReminder(Call), new Schedule(evaluation, new TimeOnly(9, 30).AddMinutes(-minutes), new Once()), ReminderScenarios.Colleague, Bot.Clock.Now));

        await SweepAsync(noor, halfPastNine.AddMinutes(-minutes));
        Assert.Empty(noor.Received());

        await SweepAsync(noor, halfPastNine);
        var card = noor.ReceivedOne();
        Assert.Contains(Call, card, StringComparison.Ordinal);
        Assert.Equal(says, card.Contains("later dan gepland", StringComparison.Ordinal));
    }
}
