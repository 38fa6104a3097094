using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Reminders;

/// <summary>The clock is set back a little between finding what is due and doing it.</summary>
public sealed class A_clock_that_steps_back : ReminderTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(-3600)]
    [Fault(22)]
    public async Task Loses_nothing_of_a_network(int seconds)
    {
        var faults = new StorageFaults();
        await using var bot = await RunningBot.StartAsync(storageFault: faults);
        var noor = await WithACallPlannedAsync();

        await SweepAsync(bot, faults, noor.Tenant, HalfPastNine, seconds);
        await SweepAsync(noor, HalfPastNine);

        Assert.Contains(Call, noor.ReceivedOne(), StringComparison.Ordinal);
        Assert.Empty(await DueRowsOf.TenantAsync(noor.Tenant));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-3600)]
    public async Task Loses_nothing_that_was_held_for_a_person(int seconds)
    {
        var faults = new StorageFaults();
        await using var bot = await RunningBot.StartAsync(storageFault: faults);
        var noor = await WithACallPlannedAsync();
        await noor.PlansAsync("Nodig de raad uit", Day.AddDays(1));
        await SweepAsync(noor, HalfPastNine);
        await SweepAsync(noor, HalfPastNine.AddDays(1));
        noor.ReceivedOne();

        await SweepAsync(bot, faults, noor.Tenant, HalfPastNine.AddDays(7), seconds);
        await SweepAsync(noor, HalfPastNine.AddDays(7));

        Assert.Contains("Nodig de raad uit", noor.ReceivedOne(), StringComparison.Ordinal);
        Assert.Empty(await DueRowsOf.TenantAsync(noor.Tenant));
    }

    [Fact]
    public async Task Keeps_what_could_not_be_sent_for_after_the_instant_it_was_due()
    {
        var faults = new StorageFaults();
        await using var bot = await RunningBot.StartAsync(storageFault: faults);
        var noor = await WithACallPlannedAsync();
        Bot.Connector.First(1, new ConnectorFault(500));

        await SweepAsync(bot, faults, noor.Tenant, HalfPastNine, -1);
        await SweepAsync(noor, HalfPastNine.AddMinutes(1));

        noor.ReceivedOne();
    }

    [Fact]
    public async Task Says_nothing_before_its_time()
    {
        var faults = new StorageFaults();
        await using var bot = await RunningBot.StartAsync(storageFault: faults);
        var noor = await WithACallPlannedAsync();

        await SweepAsync(bot, faults, noor.Tenant, HalfPastNine, -3600);

        Assert.Empty(noor.Received());
        await SweepAsync(noor, HalfPastNine);
        noor.ReceivedOne();
    }

    private static Task SweepAsync(RunningBot bot, StorageFaults faults, string tenant, DateTimeOffset at, int seconds)
    {
        bot.Clock.Now = at;
        faults.Choose = request =>
        {
            // The claim is the first that is written.
            if (StorageFaults.IsTransaction(request))
                bot.Clock.Now = at.AddSeconds(seconds);
            return Fault.None;
        };
        return bot.SweepAsync(tenant);
    }
}
