using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Moments;

public sealed class What_is_known_of_a_recipient
{
    private static readonly DateTimeOffset Now = new(2026, 10, 6, 7, 30, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 10, 6);
    private static readonly Recipient Noor = new(new PersonKey("t", new PersonId("noor")), null);

    [Fact]
    public void What_was_said_is_known_and_held_no_more()
    {
        var held = Noor.Holding([Reminder("a"), Reminder("b")], Now, Now.AddDays(1), WhyHeld.EnoughMessages);

        var after = held.After([Reminder("a")], Today);

        Assert.True(after.Knows(Reminder("a")));
        Assert.Equal(Reminder("b"), Assert.Single(after.Held).Reminder);
        Assert.Equal((Today, Now.AddDays(1)), (after.LastUnasked, after.Due));
    }

    [Fact]
    public void When_nothing_is_held_any_more_nothing_is_due() =>
        Assert.Null(Noor.Holding([Reminder("a")], Now, Now.AddDays(1), WhyHeld.EnoughMessages).After([Reminder("a")], Today).Due);

    [Fact]
    public void A_message_that_she_asked_for_leaves_the_day_of_the_last_one() =>
        Assert.Equal(Today.AddDays(-3), (Noor with { LastUnasked = Today.AddDays(-3) }).After([Reminder("a")], null).LastUnasked);

    [Fact]
    public void What_is_held_is_held_once_and_what_was_tried_did_not_get_through()
    {
        var held = Noor.Holding([Reminder("a")], Now, Now.AddDays(1), WhyHeld.EnoughMessages).Holding([Reminder("a")], Now, Now.AddDays(2), WhyHeld.NotDelivered);

        Assert.Equal(WhyHeld.NotDelivered, Assert.Single(held.Held).Why);
    }

    [Fact]
    public void The_earliest_instant_counts_of_those_that_lie_ahead()
    {
        var held = Noor.Holding([Reminder("a")], Now, Now.AddDays(2), WhyHeld.EnoughMessages);

        Assert.Equal(Now.AddDays(1), held.Holding([Reminder("b")], Now, Now.AddDays(1), WhyHeld.EnoughMessages).Due);
        Assert.Equal(Now.AddDays(2), held.Holding([Reminder("b")], Now, Now.AddDays(3), WhyHeld.EnoughMessages).Due);
        Assert.Equal(Now.AddDays(5), held.Holding([Reminder("b")], Now.AddDays(2), Now.AddDays(5), WhyHeld.EnoughMessages).Due);
    }

    [Fact]
    public void What_was_told_long_ago_is_forgotten()
    {
        var told = Noor;
        for (var number = 0; number < Recipient.MostTold + 5; number++)
            told = told.After([Reminder($"m{number}")], Today);

        Assert.Equal(Recipient.MostTold, told.Told.Count);
        Assert.True(told.Knows(Reminder($"m{Recipient.MostTold + 4}")));
        Assert.False(told.Knows(Reminder("m0")));
    }

    private static MomentReminder Reminder(string moment) => new("n", moment, Today, Today, 0, Now);
}
