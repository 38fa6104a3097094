using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;

namespace Sleutelnet.Bot.Tests.Reminders;

public sealed class The_first_message_of_a_week : ReminderTests
{
    private const string Invite = "Nodig de raad uit";

    [Fact]
    public async Task The_first_message_names_what_comes_soon()
    {
        var noor = await WithACallPlannedAsync();
        await noor.PlansAsync(Invite, Day.AddDays(2));

        await SweepAsync(noor, HalfPastNine);

        var card = noor.ReceivedOne();
        Assert.Contains("Dit komt binnenkort", card, StringComparison.Ordinal);
        Assert.Contains($"{Invite} · donderdag 15 oktober 2026, 9.30 uur.", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_message_names_what_comes_later_that_day()
    {
        var noor = await WithACallPlannedAsync();
        await noor.ChangesAsync((network, guide) => network.Plan(guide, new("own-9"), new OwnReminder(Invite), new(Day, new(14, 0), new Once()), ReminderScenarios.Colleague, Bot.Clock.Now));

        await SweepAsync(noor, HalfPastNine);

        Assert.Contains($"{Invite} · dinsdag 13 oktober 2026, 14.00 uur.", noor.ReceivedOne(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_first_message_names_what_comes_in_four_weeks_to_who_wants_to_hear_less(bool quiet)
    {
        var noor = await WithACallPlannedAsync();
        await noor.PlansAsync(Invite, Day.AddDays(20));
        await noor.ChangesAsync((network, _) => network.Put(network.Members[new(noor.Id)] with { IsQuiet = quiet }));

        await SweepAsync(noor, HalfPastNine);

        Assert.Equal(quiet, noor.ReceivedOne().Contains($"{Invite} · maandag 2 november 2026, 9.30 uur.", StringComparison.Ordinal));
    }
}
