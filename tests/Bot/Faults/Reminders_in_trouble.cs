using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Sleutelnet.Bench.Reminders;
using Sleutelnet.Bot.Reminders;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Reminders;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Faults;

/// <summary>What is due of many at once, clocks that are wrong, storage that is away, and people who moved.</summary>
public sealed class Reminders_in_trouble : ReminderTests
{
    private static readonly string Tenant = Sleutelnet.Bench.Teams.TenantId;

    [Fact]
    [Fault(20)]
    public async Task Three_instances_say_each_of_many_reminders_once()
    {
        await using var second = await RunningBot.StartAsync();
        await using var third = await RunningBot.StartAsync();
        RunningBot[] bots = [Bot, second, third];
        var occurrences = await SeededAsync(Faults.Times(60, 2_000));

        await using (new RunningClock(HalfPastNine, bots))
        {
            // What gave way to others on a busy machine comes back seconds later, as in the next sweeps of each instance.
            while (await DueRowsOf.TenantAsync(Tenant) is not [])
                await Task.WhenAll(bots.Select(bot => Task.Run(() => bot.SweepAsync(Tenant))));
        }

        Assert.All(occurrences, occurrence => Assert.Single(Bot.Connector.TakeFrom(occurrence.Conversation)));
        Faults.Tried(20, occurrences.Count);
    }

    [Fact]
    [Fault(24)]
    public async Task Whoever_cannot_be_reached_is_tried_once_and_noted_with_the_reason()
    {
        (int Status, string Code, string Why)[] kinds =
        [
            (403, "MessageWritesBlocked", nameof(WhyUnreachable.Blocked)), (403, "BotNotInConversationRoster", nameof(WhyUnreachable.Gone)),
            (404, "ConversationNotFound", nameof(WhyUnreachable.Gone)), (401, "Unauthorized", nameof(WhyUnreachable.Refused)),
        ];
        var occurrences = await SeededAsync(kinds.Length * Faults.Times(3, 200));
        var kindOf = occurrences.Select((occurrence, number) => (occurrence.Conversation, Kind: kinds[number % kinds.Length])).ToDictionary(pair => pair.Conversation, pair => pair.Kind);
        Bot.Connector.Choose = conversation => new ConnectorFault(kindOf[conversation].Status, kindOf[conversation].Code);
        var calls = Bot.Connector.Calls;

        await using (new RunningClock(HalfPastNine, Bot))
            await Bot.SweepAsync(Tenant);
        await SweepUntilAsync(HalfPastNine.AddHours(1), HalfPastNine.AddDays(8), TimeSpan.FromDays(1));

        Assert.Equal(occurrences.Count, Bot.Connector.Calls - calls);
        Assert.Empty(await DueRowsOf.TenantAsync(Tenant));
        var unreachable = (await Rows.OfAsync(Tenant)).Members.ToDictionary(member => "a:" + member.RowKey.Split('|')[1], member => member.GetString("Unreachable"));
        Assert.All(occurrences, occurrence => Assert.Contains(kindOf[occurrence.Conversation].Why, unreachable[occurrence.Conversation], StringComparison.Ordinal));
        Faults.Tried(24, occurrences.Count);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(3 * 60)]
    [InlineData(3 * 24 * 60)]
    [Fault(21)]
    public async Task What_was_due_while_storage_was_away_is_said_once_and_says_that_it_is_late(int minutes)
    {
        var faults = new StorageFaults();
        await using var bot = await RunningBot.StartAsync(storageFault: faults);
        var noor = await WithACallPlannedAsync();
        faults.Choose = _ => Fault.Busy;
        for (var passed = 0; passed < minutes; passed += Math.Max(1, minutes / 20))
        {
            bot.Clock.Now = HalfPastNine.AddMinutes(passed);
            await Record.ExceptionAsync(() => bot.SweepAsync(noor.Tenant));
        }

        faults.Choose = null;
        for (var later = 0; later < 10; later++)
        {
            bot.Clock.Now = HalfPastNine.AddMinutes(minutes + later);
            await bot.SweepAsync(noor.Tenant);
        }

        var card = noor.ReceivedOne();
        Assert.Contains("Gepland op dinsdag 13 oktober 2026, 9.30 uur.", card, StringComparison.Ordinal);
        Assert.Contains("Dit bericht komt later dan gepland.", card, StringComparison.Ordinal);
    }

    [Fact]
    [Fault(22)]
    public async Task Clocks_that_are_minutes_apart_and_step_an_hour_make_nothing_early_lost_or_double()
    {
        var tries = Faults.Times(3, 100);
        var time = HalfPastNine;
        await using var one = await RunningBot.StartAsync(storageTime: () => time);
        await using var other = await RunningBot.StartAsync(storageTime: () => time);
        var random = new Random(22);
        for (var number = 0; number < tries; number++)
        {
            var noor = await WithACallPlannedAsync();
            TimeSpan[] wrong = [TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(-5)];
            var (stepsAt, stepper, step) = (random.Next(7), random.Next(2), TimeSpan.FromHours(random.Next(2) == 0 ? 1 : -1));
            var said = new List<int>();
            foreach (var (seconds, tick) in ((int[])[-3000, -360, -61, -30, 0, 30, 90, 300]).Select((seconds, tick) => (seconds, tick)))
            {
                if (tick == stepsAt)
                    wrong[stepper] += step;
                time = HalfPastNine.AddSeconds(seconds);
                (one.Clock.Now, other.Clock.Now) = (time + wrong[0], time + wrong[1]);
                await Task.WhenAll(one.SweepAsync(noor.Tenant), other.SweepAsync(noor.Tenant));
                said.AddRange(noor.Received().Select(_ => seconds));
            }

            Assert.InRange(Assert.Single(said), 0, 90);
        }

        Faults.Tried(22, tries);
    }

    [Fact]
    [Fault(25)]
    public async Task A_reminder_goes_where_the_person_wrote_from_last_and_never_to_an_address_that_is_none()
    {
        var tries = Faults.Times(2, 50);
        await using var moved = await FakeConnector.StartAsync();
        for (var number = 0; number < tries; number++)
        {
            Bot.Clock.Now = HalfPastNine.AddDays(-7);
            var noor = await WithACallPlannedAsync();
            Assert.Equal(HttpStatusCode.OK, await WritesFromAsync(noor, moved.Address));
            Assert.Equal(HttpStatusCode.Forbidden, await WritesFromAsync(noor, "https://smba.trafficmanager.net.example/"));
            moved.TakeFrom(noor.Conversation);

            await SweepAsync(noor, HalfPastNine);

            Assert.Single(moved.TakeFrom(noor.Conversation));
            Assert.Empty(noor.Received());
        }

        Faults.Tried(25, tries);
    }

    private async Task<List<Occurrence>> SeededAsync(int count)
    {
        var seeder = new Seeder((await Azurite.RunningAsync()).ConnectionString, Bot.Connector.Address);
        var occurrences = Enumerable.Range(0, count).Select(_ => new Occurrence(HalfPastNine)).ToList();
        await seeder.SeedAsync(occurrences);
        return occurrences;
    }

    private async Task SweepUntilAsync(DateTimeOffset from, DateTimeOffset until, TimeSpan pause)
    {
        for (var at = from; at < until; at += pause)
        {
            Bot.Clock.Now = at;
            await Bot.SweepAsync(Tenant);
        }
    }

    private async Task<HttpStatusCode> WritesFromAsync(Coordinator coordinator, string address)
    {
        using var response = await Bot.Http.PostAsJsonAsync("/api/messages", coordinator.Activity("message", activity => (activity["text"], activity["serviceUrl"]) = ("status", address)));
        return response.StatusCode;
    }
}
