using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Tests.Moments;

public sealed class A_pause_or_a_recess : MomentTests
{
    [Fact]
    public void A_pause_holds_everything_and_then_says_what_it_held()
    {
        var network = With(Own, new OwnReminder("Taart"), "2026-10-13", "7d");
        network.Settle(Guide, network.Agenda with { PausedUntil = Day("2026-11-01") }, Said.Anna, Said.Start);

        Assert.Empty(network.Ring(Guide, At("2026-10-13", "09:30")));
        Assert.Equal([At("2026-11-02", "09:30")], network.Moments[Own].DueAt);
        var rung = Assert.Single(network.Ring(Guide, At("2026-11-02", "09:30")));

        Assert.True(rung.WasHeld);
        Assert.Equal(Day("2026-11-03"), rung.Moment.Coming?.On);
    }

    [Fact]
    public void A_pause_that_ends_early_lets_what_it_held_be_said_at_once()
    {
        var network = With(Own, new OwnReminder("Taart"), "2026-10-13", "once");
        network.Settle(Guide, network.Agenda with { PausedUntil = Day("2026-11-01") }, Said.Anna, Said.Start);
        network.Ring(Guide, At("2026-10-13", "09:30"));
        network.Settle(Guide, network.Agenda with { PausedUntil = null }, Said.Anna, At("2026-10-20", "09:00"));

        Assert.Equal([Own], network.Release(At("2026-10-20", "09:00")));
        Assert.True(Assert.Single(network.Ring(Guide, At("2026-10-20", "09:00"))).WasHeld);
    }

    [Fact]
    public void A_pause_that_ends_on_a_free_day_lets_it_be_said_on_the_next_working_day()
    {
        var network = With(Own, new OwnReminder("Taart"), "2026-10-13", "7d");
        network.Settle(Guide, network.Agenda with { PausedUntil = Day("2026-11-01") }, Said.Anna, Said.Start);
        network.Ring(Guide, At("2026-10-13", "09:30"));

        network.Release(At("2026-10-17", "20:15"));

        Assert.Equal([At("2026-10-19", "09:30")], network.Moments[Own].DueAt);
    }

    [Fact]
    public void A_recess_moves_what_lies_in_it_and_a_rhythm_makes_no_heap_of_it()
    {
        var network = With(Own, new OwnReminder("Taart"), "2026-10-13", "7d");
        network.Settle(Guide, network.Agenda with { Recesses = [new Period(Day("2026-10-12"), Day("2026-11-01"))] }, Said.Anna, Said.Start);
        List<string> said = [];
        for (var day = Day("2026-10-07"); day <= Day("2026-11-12"); day = day.AddDays(1))
            said.AddRange(network.Ring(Guide, At($"{day:yyyy-MM-dd}", "10:00")).Select(_ => $"{day:yyyy-MM-dd}"));

        Assert.Equal(["2026-11-02", "2026-11-03", "2026-11-10"], said);
    }

    [Fact]
    public void A_recess_brings_no_date_back_that_was_dealt_with()
    {
        var network = With(Own, new OwnReminder("Taart"), "2026-10-13", "12m");
        network.Answer(Guide, Own, new MomentDone(Said.Today), Said.Anna, Said.Start);

        network.Settle(Guide, network.Agenda with { Recesses = [new Period(Day("2027-10-11"), Day("2027-10-15"))] }, Said.Anna, Said.Start);

        Assert.Equal((Day("2027-10-13"), Day("2027-10-18")), (network.Moments[Own].Coming!.Planned, network.Moments[Own].Coming!.On));
    }

    [Fact]
    public void A_recess_that_is_taken_away_passes_nothing_over()
    {
        var network = With(Own, new OwnReminder("Taart"), "2026-10-13", "12m");
        network.Settle(Guide, network.Agenda with { Recesses = [new Period(Day("2026-10-12"), Day("2026-10-30"))] }, Said.Anna, Said.Start);

        network.Settle(Guide, network.Agenda with { Recesses = [] }, Said.Anna, At("2026-10-20", "12:00"));

        Assert.Equal((Day("2026-10-13"), At("2026-10-21", "09:30")), (network.Moments[Own].Coming!.Planned, network.Moments[Own].Coming!.DueAt));
    }
}
