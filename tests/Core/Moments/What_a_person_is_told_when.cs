using System.Globalization;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Tests.Moments;

public sealed class What_a_person_is_told_when
{
    // Tuesday 6 October 2026, half past nine in the Netherlands.
    private static readonly DateTimeOffset Now = new(2026, 10, 6, 7, 30, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 10, 6);

    [Fact]
    public void What_is_due_is_said_when_nothing_was_said_before() =>
        Assert.Equal<string>(["a", "b"], Said(Decide([Minor("a"), Minor("b")])));

    [Theory]
    [InlineData(1, 7, "2026-10-12")]
    [InlineData(6, 7, "2026-10-07")]
    // The seventh day is a Saturday: the Monday after it.
    [InlineData(3, 7, "2026-10-12")]
    [InlineData(6, 28, "2026-10-28")]
    [InlineData(27, 28, "2026-10-07")]
    public void Within_the_window_of_the_last_message_it_waits_until_half_past_nine_of_the_first_working_day_after_it(int daysAgo, int window, string until)
    {
        var later = Assert.IsType<TellLater>(Decide([Minor("a")], last: Today.AddDays(-daysAgo), window: window));

        Assert.Equal(DutchTime.Instant(DateOnly.ParseExact(until, "yyyy-MM-dd"), new TimeOnly(9, 30)), later.Until);
    }

    [Theory]
    [InlineData(7, 7)]
    [InlineData(30, 7)]
    [InlineData(28, 28)]
    public void On_the_day_the_window_ends_it_is_said(int daysAgo, int window) =>
        Assert.IsType<TellNow>(Decide([Minor("a")], last: Today.AddDays(-daysAgo), window: window));

    [Fact]
    public void What_she_asked_for_is_said_within_the_window_too_and_does_not_count()
    {
        var tell = Assert.IsType<TellNow>(Decide([Minor("a") with { IsAsked = true }], last: Today.AddDays(-1)));

        Assert.False(tell.CountsAsUnasked);
    }

    [Fact]
    public void What_she_planned_in_her_own_words_is_said_on_its_day_too_and_does_not_count()
    {
        var tell = Assert.IsType<TellNow>(Decide([Minor("a") with { IsOwn = true }], last: Today.AddDays(-1)));

        Assert.False(tell.CountsAsUnasked);
    }

    [Fact]
    public void What_waits_goes_along_with_what_she_asked_for() =>
        Assert.Equal<string>(["a", "b"], Said(Decide([Minor("a"), Minor("b") with { IsAsked = true }], last: Today.AddDays(-1))));

    [Fact]
    public void What_nobody_asked_for_counts() =>
        Assert.True(Assert.IsType<TellNow>(Decide([Minor("a")])).CountsAsUnasked);

    [Theory]
    [InlineData(28, 7, true)]
    [InlineData(7, 7, true)]
    [InlineData(6, 7, false)]
    [InlineData(28, 28, true)]
    [InlineData(7, 28, false)]
    public void An_announcement_is_sent_on_its_own_only_when_the_day_itself_can_still_be_told(int ahead, int window, bool said) =>
        Assert.Equal(said, Decide([Announcement("evaluation", ahead)], window: window) is TellNow);

    [Fact]
    public void An_announcement_too_near_to_its_day_goes_along_with_what_is_said() =>
        Assert.Equal<string>(["evaluation", "b"], Said(Decide([Announcement("evaluation", 3), Minor("b")])));

    [Fact]
    public void Something_minor_waits_for_the_day_of_an_evaluation_that_is_near()
    {
        var day = Now.AddDays(6);

        Assert.Equal(day, Assert.IsType<TellLater>(Decide([Minor("a")], great: [day])).Until);
    }

    [Fact]
    public void It_waits_for_an_evaluation_later_on_the_same_day_too()
    {
        var day = Now.AddHours(4);

        Assert.Equal(day, Assert.IsType<TellLater>(Decide([Minor("a")], great: [day])).Until);
    }

    [Fact]
    public void Something_minor_does_not_wait_for_an_evaluation_that_can_still_be_told_on_its_day() =>
        Assert.IsType<TellNow>(Decide([Minor("a")], great: [Now.AddDays(7)]));

    [Fact]
    public void The_evaluation_itself_waits_for_no_other() =>
        Assert.Equal<string>(["evaluation", "a"], Said(Decide([Announcement("evaluation", 0), Minor("a")], great: [Now.AddDays(3)])));

    [Fact]
    public void Four_weeks_and_a_week_ahead_and_on_the_day_an_evaluation_is_told_to_who_hears_at_most_one_message_a_week()
    {
        var day = Today.AddDays(28);
        DateOnly? last = null;
        foreach (var ahead in (int[])[28, 7, 0])
        {
            var now = DutchTime.Instant(day.AddDays(-ahead), new TimeOnly(9, 30));
            var told = Telling.Decide([new MomentReminder("n", "evaluation", day, day, ahead, now) { IsAnnounced = true }], [], last, Telling.UsualDays, new WorkingDays([]), now);
            Assert.True(told is TellNow, $"{ahead} days ahead: {told}");
            last = DutchTime.Day(now);
        }
    }

    [Fact]
    public void The_day_of_an_evaluation_is_told_on_its_morning_whatever_was_said_shortly_before()
    {
        var tell = Assert.IsType<TellNow>(Decide([Announcement("evaluation", 0)], last: Today.AddDays(-1)));

        Assert.True(tell.CountsAsUnasked);
    }

    [Fact]
    public void News_of_a_colleague_waits_for_a_working_day()
    {
        var saturday = new DateTimeOffset(2026, 10, 10, 19, 0, 0, TimeSpan.Zero);

        var later = Assert.IsType<TellLater>(Telling.Decide([new ColleagueNews("n", new("fatima"), saturday)], [], null, Telling.UsualDays, new WorkingDays([]), saturday));

        Assert.Equal(DutchTime.Instant(new DateOnly(2026, 10, 12), new TimeOnly(9, 30)), later.Until);
    }

    [Fact]
    public void Nothing_due_is_nothing_said() => Assert.IsType<TellNothing>(Decide([]));

    [Fact]
    public void A_recess_is_waited_out()
    {
        var recess = new WorkingDays([new Period(new DateOnly(2026, 10, 12), new DateOnly(2026, 10, 23))]);

        var later = Assert.IsType<TellLater>(Telling.Decide([Minor("a")], [], Today.AddDays(-1), Telling.UsualDays, recess, Now));

        Assert.Equal(DutchTime.Instant(new DateOnly(2026, 10, 26), new TimeOnly(9, 30)), later.Until);
    }

    [Theory]
    // A Saturday, a Sunday, a Monday, a Christmas Day before a weekend; and a Saturday on which it is due itself.
    [InlineData("2026-10-09", "2026-10-10T11:00", "2026-10-12")]
    [InlineData("2026-10-06", "2026-10-11T07:00", "2026-10-12")]
    [InlineData("2026-10-09", "2026-10-12T11:00", null)]
    [InlineData("2026-12-24", "2026-12-25T09:30", "2026-12-28")]
    [InlineData("2026-10-10", "2026-10-10T11:00", null)]
    public void What_is_overdue_on_a_free_day_waits_for_half_past_nine_of_the_next_working_day(string due, string now, string? until)
    {
        var minor = Minor("a") with { DueAt = DutchTime.Instant(DateOnly.Parse(due, CultureInfo.InvariantCulture), new TimeOnly(9, 30)) };
        var at = DateTime.Parse(now, CultureInfo.InvariantCulture);
        var instant = DutchTime.Instant(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at));

        var telling = Telling.Decide([minor], [], null, Telling.UsualDays, new WorkingDays([]), instant);
        var asked = Telling.Decide([minor with { IsAsked = true }], [], null, Telling.UsualDays, new WorkingDays([]), instant);

        Assert.Equal(until is null ? null : DutchTime.Instant(DateOnly.Parse(until, CultureInfo.InvariantCulture), new TimeOnly(9, 30)), (telling as TellLater)?.Until);
        Assert.True(telling is TellLater { Why: WhyHeld.NotDelivered } or TellNow);
        Assert.Equal(telling is TellNow, asked is TellNow);
    }

    [Fact]
    public void Something_put_off_and_due_again_has_another_key()
    {
        var first = Minor("a");

        Assert.NotEqual(first.Key, (first with { DueAt = Now.AddDays(3) }).Key);
        Assert.Equal(first.Key, (first with { IsAsked = true, Ahead = 7 }).Key);
    }

    private static Telling Decide(IReadOnlyList<Reminder> due, DateOnly? last = null, int window = Telling.UsualDays, params DateTimeOffset[] great) =>
        Telling.Decide(due, great, last, window, new WorkingDays([]), Now);

    private static IEnumerable<string> Said(Telling telling) => Assert.IsType<TellNow>(telling).Reminders.Cast<MomentReminder>().Select(reminder => reminder.Moment);

    private static MomentReminder Minor(string moment) => new("n", moment, Today, Today, 0, Now);

    private static MomentReminder Announcement(string moment, int ahead) => Minor(moment) with { Ahead = ahead, On = Today.AddDays(ahead), IsAnnounced = true };
}
