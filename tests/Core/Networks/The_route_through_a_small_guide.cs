using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>Which question comes next, how far a section is, and in which phase the network is.</summary>
public sealed class The_route_through_a_small_guide
{
    private const string AllOfPhaseOne = "a.plan=Iets; a.size=small; b.return=help; b.members=12";

    private static readonly GuideContent Guide = SmallGuide.Content;

    [Theory]
    [InlineData("", null, "a.plan")]
    [InlineData("a.plan=Iets", "a.plan", "a.size")]
    [InlineData("a.plan=Iets; a.size=small", "a.size", "b.return")]
    [InlineData("a.plan=Iets; a.size=large", "a.size", "a.core")]
    [InlineData("", "a.plan", "a.size")]
    [InlineData("b.return=help", "a.size", "b.members")]
    [InlineData("c.day=2026-11-10", "c.day", "a.plan")]
    [InlineData("a.plan later; a.size=small", "a.size", "b.return")]
    [InlineData($"{AllOfPhaseOne}; c.day later", null, "c.day")]
    [InlineData($"{AllOfPhaseOne}; c.day later", "c.day", null)]
    [InlineData("a.plan later; a.size unknown; b.return=help; b.members=12; c.day=2026-11-10", "c.day", "a.plan")]
    [InlineData("a.plan later; a.size unknown; b.return=help; b.members=12; c.day=2026-11-10", "a.plan", "a.size")]
    [InlineData($"{AllOfPhaseOne}; c.day=2026-11-10", "c.day", null)]
    [InlineData("a.plan unsuitable; a.size unsuitable; b.return unsuitable; b.members unsuitable; c.day unsuitable", null, null)]
    [InlineData(AllOfPhaseOne, "c.day", null)]
    [InlineData("", "a.gone", "a.plan")]
    public void Open_questions_come_first_then_what_was_put_off(string answers, string? after, string? next) =>
        Assert.Equal(next, Said.RouteOf(Guide, answers).Next(after is null ? null : new QuestionId(after))?.Id.Value);

    [Theory]
    [InlineData("", "a.plan", null)]
    [InlineData("", "a.size", "a.plan")]
    [InlineData("", "b.return", "a.size")]
    [InlineData("a.size=large", "b.return", "a.core")]
    [InlineData("", "a.gone", null)]
    public void The_previous_question_is_the_nearest_that_applies(string answers, string question, string? previous) =>
        Assert.Equal(previous, Said.RouteOf(Guide, answers).Previous(new QuestionId(question))?.Id.Value);

    [Theory]
    [InlineData("", "a.size", 2, 2)]
    [InlineData("a.size=large", "a.size", 2, 3)]
    [InlineData("a.size=large", "a.core", 3, 3)]
    [InlineData("", "a.core", 0, 2)]
    [InlineData("", "b.members", 2, 2)]
    public void The_place_of_a_question_counts_those_that_apply(string answers, string question, int number, int of) =>
        Assert.Equal((number, of), Said.RouteOf(Guide, answers).PlaceOf(Guide.Find(new QuestionId(question))!));

    [Theory]
    [InlineData("", 5)]
    [InlineData("a.plan later", 5)]
    [InlineData("a.plan=Iets", 2)]
    [InlineData("a.plan=Iets; a.size=large", 1)]
    [InlineData("a.plan=Iets; a.size=small", 0)]
    public void The_minutes_left_in_a_section_are_those_of_its_open_questions(string answers, int minutes) =>
        Assert.Equal(minutes, Said.RouteOf(Guide, answers).ProgressOf(Guide.Find(new SectionId("A"))!).MinutesLeft);

    [Theory]
    [InlineData("", 0, 2, "a.plan a.size", true)]
    [InlineData("a.plan later", 0, 2, "a.plan a.size", false)]
    [InlineData("a.plan=Iets", 1, 2, "a.size", false)]
    [InlineData("a.plan=Iets; a.size=large", 2, 3, "a.core", false)]
    [InlineData("a.plan unsuitable; a.size=large; a.core=yes", 3, 3, "", false)]
    [InlineData("a.plan=Iets; a.size=large; a.core=yes; a.size=small", 2, 2, "", false)]
    public void Progress_counts_questions_that_apply(string answers, int done, int total, string open, bool untouched)
    {
        var progress = Said.RouteOf(Guide, answers).ProgressOf(Guide.Find(new SectionId("A"))!);

        Assert.Equal((done, total), (progress.Done, progress.Total));
        Assert.Equal(open, string.Join(' ', progress.Open.Select(question => question.Id)));
        Assert.Equal(untouched, progress.IsUntouched);
        Assert.Equal(open.Length == 0, progress.IsDone);
    }

    [Theory]
    [InlineData("", "b.return", true)]
    [InlineData("a.plan later", "b.return", true)]
    [InlineData("a.plan=Iets", "b.return", false)]
    [InlineData("", "a.size", false)]
    public void A_gate_stands_before_its_section_until_its_checks_hold(string answers, string question, bool closed) =>
        Assert.Equal(closed, Said.RouteOf(Guide, answers).ClosedBefore(new QuestionId(question)) is not null);

    [Fact]
    public void A_gate_that_was_passed_with_a_reason_stands_open()
    {
        var network = Said.Nothing();
        network.Accept(new Acceptance(new AcceptanceSubject(AcceptanceKind.Gate, "B"), "Wij beginnen alvast.", Said.Anna, Said.Start));

        Assert.Null(new Route(Guide, network, Said.Today).ClosedBefore(new QuestionId("b.return")));
    }

    [Fact]
    public void An_outcome_stands_until_it_is_set_aside()
    {
        var network = Said.Of(Guide, "a.size=none");
        Assert.Equal("outcome.none", new Route(Guide, network, Said.Today).Outcome()?.Id);

        network.Accept(new Acceptance(new AcceptanceSubject(AcceptanceKind.Outcome, "outcome.none"), "Toch wel.", Said.Anna, Said.Start));

        Assert.Null(new Route(Guide, network, Said.Today).Outcome());
    }

    [Theory]
    [InlineData("", 1, "a.plan", 10)]
    [InlineData("a.plan=Iets", 1, "a.size", 7)]
    [InlineData("a.plan=Iets; a.size=small; b.return=help; b.members unknown", 1, "c.day", 1)]
    [InlineData(AllOfPhaseOne, 2, "c.day", 1)]
    [InlineData("c.day=2026-11-10", 1, "a.plan", 10)]
    [InlineData($"{AllOfPhaseOne}; c.day=2026-11-10", 3, null, 0)]
    public void The_phase_is_the_first_with_something_open(string answers, int phase, string? next, int minutesLeft)
    {
        var report = Said.RouteOf(Guide, answers).Phase();

        Assert.Equal(phase, report.Phase.Number);
        Assert.Equal(next, report.Next?.Id.Value);
        Assert.Equal(minutesLeft, report.MinutesLeft);
        Assert.All(report.Sections, section => Assert.True(section.Section.Phase <= phase));
    }

    [Fact]
    public void An_outcome_shows_in_the_phase_report() =>
        Assert.Equal("outcome.none", Said.RouteOf(Guide, "a.size=none").Phase().Outcome?.Id);

    [Fact]
    public void Once_the_last_phase_is_done_the_network_stays_in_it()
    {
        var files = SmallGuide.With("c.json", c => c["phase"] = 3);

        Assert.Equal(3, Said.RouteOf(SmallGuide.Read(files), $"{AllOfPhaseOne}; c.day=2026-11-10").Phase().Phase.Number);
    }
}
