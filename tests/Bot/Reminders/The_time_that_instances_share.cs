using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Sleutelnet.Bot.Reminders;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;

namespace Sleutelnet.Bot.Tests.Reminders;

public sealed class The_time_that_instances_share
{
    private static readonly DateTimeOffset Noon = new(2026, 10, 13, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.9, 0)]
    [InlineData(-0.9, 0)]
    [InlineData(300, 299)]
    [InlineData(-300, -299)]
    [InlineData(3600, 3599)]
    [InlineData(-3600, -3599)]
    [Fault(22)]
    public void Is_that_of_storage_where_the_machine_is_wrong(double ahead, double corrected)
    {
        var machine = new TestClock(Noon.AddSeconds(ahead));
        var clock = new ReminderClock(machine);

        clock.Compare(machine.Now, machine.Now, new DateTimeOffset(Noon.Ticks, TimeSpan.Zero));

        Assert.InRange(clock.GetUtcNow(), machine.Now.AddSeconds(-corrected - 1.01), machine.Now.AddSeconds(-corrected + 1.01));
        Assert.True((clock.GetUtcNow() - Noon).Duration() <= TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void An_answer_that_takes_long_says_less_of_it()
    {
        var machine = new TestClock(Noon);
        var clock = new ReminderClock(machine);

        clock.Compare(Noon.AddSeconds(-4), Noon, Noon.AddSeconds(-3));

        Assert.Equal(Noon, clock.GetUtcNow());
    }

    [Fact]
    public void A_slow_answer_takes_nothing_back_that_a_quick_one_said()
    {
        var machine = new TestClock(Noon.AddSeconds(3));
        var clock = new ReminderClock(machine);
        clock.Compare(machine.Now, machine.Now, Noon);
        var corrected = clock.GetUtcNow();

        clock.Compare(machine.Now.AddSeconds(-6), machine.Now, Noon.AddSeconds(-4));

        Assert.Equal(corrected, clock.GetUtcNow());
    }

    [Fact]
    public void Follows_a_machine_that_is_set_right_again()
    {
        var machine = new TestClock(Noon.AddHours(1));
        var clock = new ReminderClock(machine);
        clock.Compare(machine.Now, machine.Now, Noon);

        machine.Now = Noon;
        clock.Compare(machine.Now, machine.Now, Noon);

        Assert.Equal(Noon, clock.GetUtcNow());
    }

    [Fact]
    public async Task Is_read_off_every_answer_of_storage()
    {
        var machine = new TestClock(DateTimeOffset.UtcNow.AddHours(2));
        var clock = new ReminderClock(machine);
        var options = new TableClientOptions();
        options.AddPolicy(clock.Listener(), HttpPipelinePosition.PerRetry);

        await new TableClient((await Azurite.RunningAsync()).ConnectionString, "Due", options).CreateIfNotExistsAsync();

        Assert.True((clock.GetUtcNow() - DateTimeOffset.UtcNow).Duration() < TimeSpan.FromMinutes(10));
    }
}
