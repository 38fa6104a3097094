using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Tests.Moments;

/// <summary>A moment is said when it is due, waits for an answer, and goes on to its next date whatever is answered.</summary>
public sealed class Moments_of_a_network : MomentTests
{
    [Fact]
    public void It_is_said_on_its_day_and_not_before()
    {
        var network = With(Own, new OwnReminder("Taart"), "2026-10-13", "once");

        Assert.Empty(network.Ring(Guide, At("2026-10-13", "09:29")));
        var rung = Assert.Single(network.Ring(Guide, At("2026-10-13", "09:30")));

        Assert.Equal(Day("2026-10-13"), rung.Moment.Waiting?.On);
        Assert.Null(rung.Moment.Coming);
        Assert.Empty(network.Ring(Guide, At("2026-10-13", "09:31")));
    }

    [Fact]
    public void A_free_day_moves_it_to_the_next_working_day()
    {
        var network = With(Own, new OwnReminder("Taart"), "2026-12-25", "once");

        Assert.Equal(new Coming(Day("2026-12-25"), Day("2026-12-28"), 0, At("2026-12-28", "09:30")), network.Moments[Own].Coming);
    }

    [Fact]
    public void An_evaluation_is_announced_four_weeks_and_a_week_ahead()
    {
        var network = With(Evaluation, new OfGuide(new MomentKindId("evaluation")), "2027-03-02", "12m");
        List<(int Ahead, string Said)> said = [];
        for (var day = Day("2026-10-07"); day <= Day("2027-03-05"); day = day.AddDays(1))
            said.AddRange(network.Ring(Guide, At($"{day:yyyy-MM-dd}", "10:00")).Select(rung => (rung.Moment.Waiting!.Ahead, $"{day:yyyy-MM-dd}")));

        Assert.Equal([(28, "2027-02-02"), (7, "2027-02-23"), (0, "2027-03-02")], said);
        Assert.Equal(Day("2028-03-02"), network.Moments[Evaluation].Coming?.On);
    }

    [Fact]
    public void An_announcement_that_a_holiday_moves_comes_earlier()
    {
        // Four weeks before is Christmas Day, and the day itself a Friday.
        var network = With(Evaluation, new OfGuide(new MomentKindId("evaluation")), "2027-01-22", "12m");

        Assert.Equal((28, At("2026-12-24", "09:30")), (network.Moments[Evaluation].Coming!.Ahead, network.Moments[Evaluation].Coming!.DueAt));
    }

    [Fact]
    public void After_an_outage_the_latest_announcement_is_said_and_no_other()
    {
        var network = With(Evaluation, new OfGuide(new MomentKindId("evaluation")), "2027-03-02", "12m");

        var rung = Assert.Single(network.Ring(Guide, At("2027-02-25", "09:30")));

        Assert.Equal(7, rung.Moment.Waiting?.Ahead);
        Assert.Equal((0, At("2027-03-02", "09:30")), (rung.Moment.Coming!.Ahead, rung.Moment.Coming.DueAt));
    }

    [Fact]
    public void What_an_outage_passed_over_is_said_once()
    {
        var network = With(Own, new OwnReminder("Taart"), "2026-10-13", "7d");

        Assert.Single(network.Ring(Guide, At("2026-11-12", "12:00")));

        Assert.Equal(Day("2026-11-17"), network.Moments[Own].Coming?.On);
    }

    [Fact]
    public void What_was_put_off_comes_back_on_a_working_day()
    {
        var network = With(Own, new OwnReminder("Taart"), "2026-10-13", "once");
        network.Ring(Guide, At("2026-10-13", "09:30"));
        network.Answer(Guide, Own, new MomentPutOff(Day("2026-10-17")), Said.Bilal, At("2026-10-13", "11:00"));

        Assert.Empty(network.Ring(Guide, At("2026-10-17", "12:00")));
        var rung = Assert.Single(network.Ring(Guide, At("2026-10-19", "09:30")));

        Assert.Equal(Said.Bilal, rung.AskedBy);
        Assert.Null(rung.Moment.Waiting?.Again);
    }

    [Theory]
    [InlineData("done", "2027-10-13")]
    [InlineData("skipped", "2027-10-13")]
    [InlineData("never", null)]
    public void Whatever_is_answered_it_goes_on_to_the_next_date_or_ends(string answer, string? next)
    {
        var network = With(Own, new OwnReminder("Taart"), "2026-10-13", "12m");
        network.Ring(Guide, At("2026-10-13", "09:30"));

        network.Answer(Guide, Own, answer switch { "done" => new MomentDone(Day("2026-10-14")), "skipped" => new MomentSkipped(), _ => new MomentNoMore() }, Said.Anna, At("2026-10-14", "09:00"));

        Assert.Equal(next is null ? null : Day(next), network.Moments[Own].Coming?.On);
        Assert.Null(network.Moments[Own].Waiting);
        Assert.Equal(answer == "done" ? Day("2026-10-14") : null, network.Moments[Own].Done);
    }

    [Fact]
    public void What_is_done_early_is_not_asked_for_on_its_day()
    {
        var network = With(Evaluation, new OfGuide(new MomentKindId("evaluation")), "2027-03-02", "12m");
        network.Ring(Guide, At("2027-02-02", "09:30"));

        network.Answer(Guide, Evaluation, new MomentDone(Day("2027-02-10")), Said.Anna, At("2027-02-10", "09:00"));

        Assert.Equal(Day("2028-03-02"), network.Moments[Evaluation].Coming?.On);
    }

    [Fact]
    public void What_was_just_done_starts_the_wait_afresh()
    {
        var network = With(Own, new OwnReminder("Bellen"), "2026-12-01", "56d");

        network.Restart(Guide, Own, Said.Anna, At("2026-10-20", "15:00"));

        Assert.Equal(Day("2026-12-15"), network.Moments[Own].Coming?.On);
    }

    [Fact]
    public void Every_change_of_a_moment_stands_in_the_log()
    {
        var network = With(Own, new OwnReminder("Taart"), "2026-10-13", "7d");
        network.Ring(Guide, At("2026-10-13", "09:30"));
        network.Answer(Guide, Own, new MomentSkipped("Vakantie"), Said.Anna, At("2026-10-13", "10:00"));

        Assert.Equal(
            [(LogKind.MomentPlanned, Said.Anna), (LogKind.MomentRung, PersonId.Bot), (LogKind.MomentAnswered, Said.Anna)],
            network.Changes.OfType<Logged>().Select(logged => (logged.Entry.Kind, logged.Entry.By)));
    }

    [Theory]
    [InlineData("7d", 400)]
    [InlineData("1m", 3653)]
    [InlineData("2:tuesday:1m", 3653)]
    [InlineData("6m", 3653)]
    [InlineData("12m", 3653)]
    public void Over_the_years_each_date_is_said_once_on_a_working_day_and_never_early(string rhythm, int days)
    {
        var network = With(Own, new OwnReminder("Taart"), "2026-10-13", rhythm);
        var schedule = network.Moments[Own].Schedule;
        var free = network.Agenda.WorkingDays;
        List<DateOnly> said = [];
        for (var day = Said.Today.AddDays(1); day < Said.Today.AddDays(days); day = day.AddDays(1))
        {
            Assert.Empty(network.Ring(Guide, DutchTime.Instant(day, new TimeOnly(9, 29))));
            said.AddRange(network.Ring(Guide, DutchTime.Instant(day, new TimeOnly(9, 30))).Select(_ => day));
        }

        List<DateOnly> expected = [];
        for (var planned = schedule.On(Said.Today); planned is { } date && free.OnOrAfter(date) < Said.Today.AddDays(days); planned = schedule.After(date))
            expected.Add(free.OnOrAfter(date));
        Assert.Equal(expected, said);
        Assert.All(said, day => Assert.Null(free.WhyFree(day)));
    }
}
