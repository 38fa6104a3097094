using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Core.Moments;

namespace Sleutelnet.Bot.Tests.Reminders;

public sealed class A_reminder_comes : ConversationTests
{
    private static readonly DateOnly Day = new(2026, 10, 13);
    private static readonly DateTimeOffset HalfPastNine = new(2026, 10, 13, 7, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task On_the_planned_day_at_the_planned_time_and_not_before()
    {
        var noor = await NoorAsync();
        await noor.PlansAsync("Bel de wijkmanager", Day);

        Bot.Clock.Now = HalfPastNine.AddSeconds(-1);
        await Bot.SweepAsync(noor.Tenant);
        Assert.Empty(noor.Received());

        Bot.Clock.Now = HalfPastNine;
        await Bot.SweepAsync(noor.Tenant);
        Assert.Contains("Bel de wijkmanager", noor.ReceivedOne(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_however_often_is_looked()
    {
        var noor = await NoorAsync();
        await noor.PlansAsync("Bel de wijkmanager", Day);

        Bot.Clock.Now = HalfPastNine;
        await Bot.SweepAsync(noor.Tenant);
        await Bot.SweepAsync(noor.Tenant);

        noor.ReceivedOne();
        var moment = Assert.Single((await noor.NetworkAsync()).Moments.Values);
        Assert.Null(moment.Coming);
        Assert.Equal(Day, moment.Waiting!.Planned);
    }

    [Fact]
    public async Task And_is_due_no_more_once_it_was_said()
    {
        var noor = await NoorAsync();
        await noor.PlansAsync("Bel de wijkmanager", Day, new EveryMonths(1));

        Bot.Clock.Now = HalfPastNine;
        await Bot.SweepAsync(noor.Tenant);

        var row = Assert.Single(await DueRowsOf.TenantAsync(noor.Tenant));
        Assert.Equal("2026-11-13", row.PartitionKey);
    }

    [Fact]
    public async Task To_every_coordinator_of_the_network()
    {
        var noor = await NoorAsync();
        var fatima = await ColleagueOfAsync(noor);
        await noor.PlansAsync("Bel de wijkmanager", Day);

        Bot.Clock.Now = HalfPastNine;
        await Bot.SweepAsync(noor.Tenant);

        Assert.Equal(noor.ReceivedOne(), fatima.ReceivedOne());
    }
}
