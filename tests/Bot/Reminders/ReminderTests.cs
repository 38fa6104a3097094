using Sleutelnet.Bot.Tests.Conversations;

namespace Sleutelnet.Bot.Tests.Reminders;

/// <summary>A coordinator with something planned on Tuesday 13 October 2026 at half past nine.</summary>
public abstract class ReminderTests : ConversationTests
{
    protected static readonly DateOnly Day = new(2026, 10, 13);
    protected static readonly DateTimeOffset HalfPastNine = new(2026, 10, 13, 7, 30, 0, TimeSpan.Zero);
    protected const string Call = "Bel de wijkmanager";

    private protected async Task<Coordinator> WithACallPlannedAsync()
    {
        var noor = await NoorAsync();
        await noor.PlansAsync(Call, Day);
        return noor;
    }

    /// <summary>Sets the clock and says what is due by then.</summary>
    private protected Task SweepAsync(Coordinator coordinator, DateTimeOffset at)
    {
        Bot.Clock.Now = at;
        return Bot.SweepAsync(coordinator.Tenant);
    }

    /// <summary>Sweeps, and sees that a message comes after so long and not a second before.</summary>
    private protected async Task ReceivesAfterAsync(Coordinator coordinator, TimeSpan wait)
    {
        await SweepAsync(coordinator, HalfPastNine);
        await SweepAsync(coordinator, HalfPastNine + wait - TimeSpan.FromSeconds(1));
        Assert.Empty(coordinator.Received());

        await SweepAsync(coordinator, HalfPastNine + wait);
        coordinator.ReceivedOne();
    }
}
