using Azure.Data.Tables;
using Sleutelnet.Bot.Reminders;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Bot.Tests.Conversations;

namespace Sleutelnet.Bot.Tests.Reminders;

public sealed class The_pace_of_all_instances : IAsyncLifetime
{
    private readonly TestClock clock = new(new DateTimeOffset(2026, 10, 13, 7, 30, 0, TimeSpan.Zero));
    private readonly string tenant = Tenants.New();
    private PaceTable table = null!;

    public async Task InitializeAsync()
    {
        var service = new TableServiceClient((await Azurite.RunningAsync()).ConnectionString);
        await service.GetTableClient(TableNetworkStore.DueTable).CreateIfNotExistsAsync();
        table = new PaceTable(service);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task No_two_messages_have_instants_nearer_to_each_other_than_the_channel_takes()
    {
        Lane[] lanes = [Lane(), Lane(), Lane()];

        var instants = await Task.WhenAll(lanes.SelectMany(lane => Enumerable.Range(0, 40).Select(_ => lane.TakeAsync(CancellationToken.None))));

        var ordered = instants.Order().ToList();
        Assert.True(ordered[0] >= clock.Now);
        Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(pair.Second - pair.First >= Pacer.Interval - TimeSpan.FromTicks(1), $"{pair.Second - pair.First}"));
        Assert.True(ordered[^1] - ordered[0] <= 130 * Pacer.Interval, $"120 messages take {ordered[^1] - ordered[0]}.");
    }

    [Fact]
    public void At_most_fifty_leave_in_a_second() => Assert.True(50 * Pacer.Interval > TimeSpan.FromSeconds(1));

    [Fact]
    public async Task When_the_channel_wants_to_be_left_alone_all_of_them_leave_it_alone()
    {
        var (one, other) = (Lane(), Lane());
        await other.TakeAsync(CancellationToken.None);

        await one.CloseAsync(TimeSpan.FromSeconds(30), CancellationToken.None);

        Assert.True(await one.TakeAsync(CancellationToken.None) >= clock.Now.AddSeconds(30));
        Assert.True(await other.TakeAsync(CancellationToken.None) >= clock.Now.AddSeconds(30));
    }

    [Fact]
    public async Task A_clock_that_was_far_ahead_holds_nobody_up()
    {
        await table.SaveAsync(PaceRow.New(tenant) with { Next = clock.Now.AddHours(1), ClosedUntil = clock.Now.AddHours(1) }, CancellationToken.None);

        Assert.Equal(clock.Now, await Lane().TakeAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Tenants_do_not_wait_for_each_other()
    {
        await Lane().CloseAsync(TimeSpan.FromMinutes(1), CancellationToken.None);

        Assert.Equal(clock.Now, await new Lane(Tenants.New(), table, new ReminderClock(clock)).TakeAsync(CancellationToken.None));
    }

    private Lane Lane() => new(tenant, table, new ReminderClock(clock));
}
