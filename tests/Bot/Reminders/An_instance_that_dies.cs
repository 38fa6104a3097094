using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Reminders;

/// <summary>After so many writes nothing of an instance gets through any more; another one finishes what it began.</summary>
public sealed class An_instance_that_dies : ReminderTests
{
    // The claim of the rows, the pace, the claim of the recipient, its mark, the index of what comes next, the network, the deletion.
    private const int Writes = 8;

    public static TheoryData<int> Points => [.. Enumerable.Range(0, Writes)];

    [Theory]
    [MemberData(nameof(Points))]
    [Fault(17)]
    [Fault(18)]
    public async Task Leaves_nothing_lost_and_at_most_the_message_that_it_had_just_sent_is_sent_again(int writes)
    {
        var faults = new StorageFaults();
        await using var dying = await RunningBot.StartAsync(storageFault: faults);
        var noor = await NoorAsync();
        await noor.PlansAsync(Call, Day, new Core.Moments.EveryMonths(1));
        faults.DieAfter(writes);
        dying.Clock.Now = HalfPastNine;
        await Record.ExceptionAsync(() => dying.SweepAsync(noor.Tenant));
        var before = noor.Received().Count;

        foreach (var seconds in (int[])[1, 62, 70, 130, 140, 200, 210])
            await SweepAsync(noor, HalfPastNine.AddSeconds(seconds));

        var after = noor.Received().Count;
        var marked = Assert.Single((await Rows.OfAsync(noor.Tenant)).Recipients);
        Assert.Equal((writes >= WritesUntilSent ? 1 : 0, writes <= WritesUntilSent ? 1 : 0), (before, after));
        Assert.Single(marked.GetString("Told")!.Split('\n'));
        Assert.Equal("2026-11-13", Assert.Single(await DueRowsOf.TenantAsync(noor.Tenant)).PartitionKey);
        Assert.Single((await noor.NetworkAsync()).Moments.Values, moment => moment.Waiting is not null);
    }

    // Claimed rows, reserved pace, claimed recipient: then it goes out.
    private const int WritesUntilSent = 3;

    [Theory]
    [InlineData("Al gedaan", "Al gedaan")]
    [InlineData("Deze keer overslaan", "Deze keer overslaan")]
    [InlineData("Niet meer", "Al gedaan")]
    [InlineData("Al gedaan", "Deze keer overslaan")]
    [Fault(18)]
    public async Task Leaves_two_copies_of_a_message_of_which_only_the_first_press_counts(string first, string second)
    {
        var faults = new StorageFaults();
        await using var dying = await RunningBot.StartAsync(storageFault: faults);
        var noor = await NoorAsync();
        await noor.PlansAsync(Call, Day, new Core.Moments.EveryMonths(1));
        faults.DieAfter(WritesUntilSent);
        dying.Clock.Now = HalfPastNine;
        await Record.ExceptionAsync(() => dying.SweepAsync(noor.Tenant));
        foreach (var seconds in (int[])[62, 130, 200])
            await SweepAsync(noor, HalfPastNine.AddSeconds(seconds));
        var copies = noor.Received();
        Assert.Equal(2, copies.Count);
        var logged = (await Rows.OfAsync(noor.Tenant)).Log.Count;

        noor.Show(copies[0]);
        await noor.PressesAsync(first);
        var (stored, moment) = (await Rows.OfAsync(noor.Tenant), Assert.Single((await noor.NetworkAsync()).Moments.Values));
        noor.Show(copies[1]);
        await noor.PressesAsync(second);

        noor.Sees("Dit had ik al verwerkt.");
        Assert.Null(moment.Waiting);
        Assert.Equal(logged + 1, stored.Log.Count);
        var after = await stored.AgainAsync();
        Assert.Equal(stored.Log.Select(Rows.Columns), after.Log.Select(Rows.Columns));
        Assert.Equal(stored.All.Where(IsOfMoment).Select(Rows.Columns), after.All.Where(IsOfMoment).Select(Rows.Columns));
    }

    private static bool IsOfMoment(Azure.Data.Tables.TableEntity row) => row.RowKey.StartsWith("moment|", StringComparison.Ordinal);

    [Fact]
    public async Task Whose_storage_only_fails_for_a_while_sends_nothing_twice()
    {
        for (var writes = 0; writes < Writes; writes++)
        {
            var faults = new StorageFaults();
            await using var bot = await RunningBot.StartAsync(storageFault: faults);
            var noor = await NoorAsync();
            await noor.PlansAsync(Call, Day);
            faults.DieAfter(writes);
            bot.Clock.Now = HalfPastNine;
            await Record.ExceptionAsync(() => bot.SweepAsync(noor.Tenant));

            faults.Choose = null;
            for (var seconds = 10; seconds < 240; seconds += 30)
            {
                bot.Clock.Now = HalfPastNine.AddSeconds(seconds);
                await bot.SweepAsync(noor.Tenant);
            }

            Assert.True(noor.Received().Count == 1, $"After {writes} writes.");
            Assert.Empty(await DueRowsOf.TenantAsync(noor.Tenant));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Whose_storage_loses_one_answer_sends_nothing_twice(int write)
    {
        var faults = new StorageFaults();
        await using var bot = await RunningBot.StartAsync(storageFault: faults);
        var noor = await NoorAsync();
        await noor.PlansAsync(Call, Day);
        faults.LoseAnswer(write);

        foreach (var seconds in (int[])[0, 10, 62, 70, 130, 140])
        {
            bot.Clock.Now = HalfPastNine.AddSeconds(seconds);
            await Record.ExceptionAsync(() => bot.SweepAsync(noor.Tenant));
        }

        Assert.Single(noor.Received());
        Assert.Empty(await DueRowsOf.TenantAsync(noor.Tenant));
    }
}
