using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sleutelnet.Bot.Reminders;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Reminders;

public sealed class Several_instances : ReminderTests
{
    [Fact]
    [Fault(20)]
    public async Task Say_what_is_due_once_between_them()
    {
        await using var second = await RunningBot.StartAsync();
        await using var third = await RunningBot.StartAsync();
        var people = await PeopleAsync(12);

        await Task.WhenAll(((RunningBot[])[Bot, second, third]).Select(bot => At(bot, HalfPastNine).SweepAsync(people[0].Tenant)));

        Assert.All(people, person => Assert.Contains(Call, person.ReceivedOne(), StringComparison.Ordinal));
        Assert.Empty(await DueRowsOf.TenantAsync(people[0].Tenant));
    }

    [Fact]
    public async Task Tell_a_person_once_of_two_networks_that_are_due_at_the_same_time()
    {
        await using var second = await RunningBot.StartAsync();
        var noor = await WithACallPlannedAsync();
        for (var number = 1; number <= 3; number++)
        {
            await noor.StartsANetworkAsync($"Netwerk Waterveen-{number}");
            await noor.PlansAsync($"Bel nummer {number}", Day);
        }

        await Task.WhenAll(At(Bot, HalfPastNine).SweepAsync(noor.Tenant), At(second, HalfPastNine).SweepAsync(noor.Tenant));

        Assert.Contains("Je hebt 4 herinneringen", noor.ReceivedOne(), StringComparison.Ordinal);
        foreach (var minute in (int[])[1, 2, 60 * 24 * 7])
            await SweepAsync(noor, HalfPastNine.AddMinutes(minute));
        Assert.Empty(noor.Received());
    }

    [Fact]
    public async Task Leave_alone_what_another_one_works_on_until_its_claim_has_stood_still_for_the_lease()
    {
        var noor = await WithACallPlannedAsync();
        await MarkAsync(noor, "Owner", "another instance");

        await ReceivesAfterAsync(noor, TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Begin_to_wait_anew_when_the_other_one_shows_that_it_lives()
    {
        var noor = await WithACallPlannedAsync();
        await MarkAsync(noor, "Owner", "another instance");
        await SweepAsync(noor, HalfPastNine);
        await MarkAsync(noor, "Owner", "another instance, again");

        await SweepAsync(noor, HalfPastNine.AddSeconds(59));
        await SweepAsync(noor, HalfPastNine.AddSeconds(61));
        Assert.Empty(noor.Received());

        await SweepAsync(noor, HalfPastNine.AddSeconds(119));
        noor.ReceivedOne();
    }

    [Fact]
    public async Task Leave_a_row_alone_as_long_as_it_asks()
    {
        var noor = await WithACallPlannedAsync();
        await MarkAsync(noor, "NotBefore", HalfPastNine.AddMinutes(5));

        await SweepAsync(noor, HalfPastNine.AddMinutes(5).AddSeconds(-1));
        Assert.Empty(noor.Received());

        await SweepAsync(noor, HalfPastNine.AddMinutes(5));
        noor.ReceivedOne();
    }

    [Fact]
    public async Task Say_no_more_of_a_network_that_is_gone_or_was_never_there()
    {
        var tenant = Tenants.New();
        await (await Rows.TableAsync("Due")).AddEntityAsync(DueRows.Of(new NetworkKey(tenant, Guid.NewGuid().ToString("N")), new("evaluation"), HalfPastNine));

        await At(Bot, HalfPastNine).SweepAsync(tenant);

        Assert.Empty(await DueRowsOf.TenantAsync(tenant));
    }

    [Fact]
    public async Task Say_more_than_a_transaction_takes_in_one_message()
    {
        var noor = await NoorAsync();
        await noor.ChangesAsync((network, guide) =>
        {
            for (var number = 0; number < 45; number++)
                network.Plan(guide, new($"own-{number}"), new Core.Moments.OwnReminder($"Nummer {number}"), new(Day, new(9, 30), new Core.Moments.Once()), new(noor.Id), Bot.Clock.Now);
        });
        await noor.ChangesAsync((network, guide) =>
        {
            for (var number = 45; number < Network.MostMoments; number++)
                network.Plan(guide, new($"own-{number}"), new Core.Moments.OwnReminder($"Nummer {number}"), new(Day, new(9, 30), new Core.Moments.Once()), new(noor.Id), Bot.Clock.Now);
        });

        await SweepAsync(noor, HalfPastNine);

        Assert.Contains("Je hebt 60 herinneringen", noor.ReceivedOne(), StringComparison.Ordinal);
        Assert.All((await noor.NetworkAsync()).Moments.Values, moment => Assert.NotNull(moment.Waiting));
        Assert.Empty(await DueRowsOf.TenantAsync(noor.Tenant));
    }

    private async Task<List<Coordinator>> PeopleAsync(int count)
    {
        var people = new List<Coordinator>();
        var tenant = Tenants.New();
        for (var number = 0; number < count; number++)
        {
            var person = new Coordinator(Bot, tenant, "Noor");
            await person.StartsANetworkAsync();
            await person.PlansAsync(Call, Day);
            people.Add(person);
        }

        return people;
    }

    private static RunningBot At(RunningBot bot, DateTimeOffset now)
    {
        bot.Clock.Now = now;
        return bot;
    }

    private static async Task MarkAsync(Coordinator coordinator, string column, object value)
    {
        var row = Assert.Single(await DueRowsOf.TenantAsync(coordinator.Tenant));
        await (await Rows.TableAsync("Due")).UpdateEntityAsync(new TableEntity(row.PartitionKey, row.RowKey) { [column] = value }, Azure.ETag.All);
    }
}
