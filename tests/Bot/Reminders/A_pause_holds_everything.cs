using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;

namespace Sleutelnet.Bot.Tests.Reminders;

public sealed class A_pause_holds_everything : ReminderTests
{
    private const string Invite = "Nodig de raad uit";

    [Fact]
    public async Task What_a_pause_held_is_told_after_it_as_such()
    {
        var noor = await WithACallPlannedAsync();
        await noor.PlansAsync(Invite, Day.AddDays(1));
        await noor.ChangesAsync((network, guide) => network.Settle(guide, network.Agenda with { PausedUntil = new DateOnly(2026, 10, 19) }, new(noor.Id), Bot.Clock.Now));

        await SweepAsync(noor, HalfPastNine);
        await SweepAsync(noor, HalfPastNine.AddDays(1));
        Assert.Empty(noor.Received());

        await SweepAsync(noor, HalfPastNine.AddDays(6));
        var card = noor.ReceivedOne();
        Assert.Contains("Tijdens de pauze bleef dit liggen", card, StringComparison.Ordinal);
        Assert.All((string[])[Call, Invite], text => Assert.Contains(text, card, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_planned_in_a_pause_says_when_it_comes()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("pauze tot 1 november");

        await noor.TypesAsync($"herinner me op 15 oktober aan {Invite}");

        noor.Sees("Er is nu een pauze. Dit komt daarom pas op maandag 2 november 2026.");
    }

    [Fact]
    public async Task What_waited_for_the_week_waits_for_a_pause_too()
    {
        var noor = await WithACallPlannedAsync();
        await noor.PlansAsync(Invite, Day.AddDays(1));
        await SweepAsync(noor, HalfPastNine);
        await SweepAsync(noor, HalfPastNine.AddDays(1));
        noor.ReceivedOne();
        await noor.ChangesAsync((network, guide) => network.Settle(guide, network.Agenda with { PausedUntil = new DateOnly(2026, 11, 2) }, new(noor.Id), Bot.Clock.Now));

        await SweepAsync(noor, HalfPastNine.AddDays(7));
        Assert.Empty(noor.Received());

        await SweepAsync(noor, new DateTimeOffset(2026, 11, 2, 8, 30, 0, TimeSpan.Zero));
        Assert.Contains(Invite, noor.ReceivedOne(), StringComparison.Ordinal);
    }
}
