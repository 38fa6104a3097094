using Sleutelnet.Bench.Reminders;

namespace Sleutelnet.Bot.Tests.Soak;

/// <summary>Which doubles of a reminder have their reason, and which have none.</summary>
public sealed class What_comes_twice
{
    private static readonly Occurrence Due = Occurrence.Of(new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero), 7, 0);

    [Fact]
    public void A_kill_just_after_a_message_explains_one_double() =>
        Assert.Equal((1, 0), Explained([From("a", 0), From("b", 20)], Kill("a", 0.2)));

    [Fact]
    public void A_kill_that_was_noted_just_before_a_message_left_explains_it_too() =>
        Assert.Equal((1, 0), Explained([From("a", 0), From("b", 20)], Kill("a", -0.01)));

    [Theory]
    [InlineData("a", 30)]
    [InlineData("a", -30)]
    [InlineData("c", 0.2)]
    public void A_kill_long_after_or_before_or_of_another_process_explains_nothing(string process, double second) =>
        Assert.Equal((0, 1), Explained([From("a", 0), From("b", 20)], Kill(process, second)));

    [Fact]
    public void A_kill_after_the_mark_explains_nothing() =>
        Assert.Equal((0, 1), Explained([From("a", 0), From("b", 20)], Noted("a", 0.1, Kills.Mark), Kill("a", 0.2)));

    [Fact]
    public void A_kill_explains_one_double_and_no_second() =>
        Assert.Equal((1, 1), Explained([From("a", 0), From("a", 0.1), From("b", 20)], Kill("a", 0.2)));

    [Fact]
    public void A_message_of_which_its_sender_heard_nothing_explains_one_double_and_no_second() =>
        Assert.Equal((1, 1), Explained([From("a", 0), From("a", 1), From("b", 20)], Noted("a", 2, Kills.NotKnown)));

    [Fact]
    public void A_double_about_something_else_has_no_reason() =>
        Assert.Equal((0, 1), Explained([From("a", 0), From("b", 20) with { About = "n own-2" }], Kill("a", 0.2)));

    private static (int WithReason, int Without) Explained(IReadOnlyList<Arrival> arrivals, params Noted[] noted)
    {
        var outcome = new FaultOutcome([Due], arrivals, noted, new Channel(new ChannelFaults(0)), 0, TimeSpan.Zero);
        return (outcome.DoubleAfterAmbiguous + outcome.DoubleAfterKill, outcome.WithoutReason.Count);
    }

    private static Arrival From(string process, double second) => new(Due.Conversation, Due.DueAt.AddSeconds(second), process, false) { About = "n own-1" };

    private static Noted Kill(string process, double second) => new(Due.DueAt.AddSeconds(second), process, Kills.AfterSend);

    private static Noted Noted(string process, double second, string what) => new(Due.DueAt.AddSeconds(second), process, what + Due.Person.Person.Value);
}
