using System.Text.Json.Nodes;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>A network that already runs is asked a few questions of the phases behind it; the others are taken in, and can be answered all the same.</summary>
public sealed class A_network_that_already_runs
{
    private const string Running = "a.stage=running; ";

    private const string TakenIn = Running + "a.size=small; c.agreed=yes; ";

    private static readonly GuideContent Guide = SmallGuide.Full;

    [Theory]
    [InlineData("a.stage=running", "a.plan b.return b.members c.day")]
    [InlineData("a.stage=building", "a.plan b.return b.members")]
    [InlineData("a.stage=beginning", "")]
    [InlineData("a.stage later", "")]
    [InlineData("a.stage=running; a.stage=beginning", "")]
    [InlineData("a.plan=Iets; a.stage=running; b.members=12", "b.return c.day")]
    [InlineData("a.plan later; b.return unknown; b.members unsuitable; a.stage=running", "a.plan b.return c.day")]
    [InlineData("a.stage=running; a.size=large", "a.plan a.core b.return b.members c.day")]
    public void What_is_not_asked_of_it_is_taken_in(string answers, string takenIn)
    {
        var facts = Said.FactsOf(Guide, answers);

        Assert.Equal(takenIn, string.Join(' ', Guide.Questions.Where(question => facts.StateOf(question.Id) == QuestionState.TakenIn).Select(question => question.Id)));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("a.stage=beginning", 0)]
    [InlineData("a.stage=building", 1)]
    [InlineData("a.stage=running", 2)]
    public void It_is_known_which_phases_are_behind_it(string answers, int phase) => Assert.Equal(phase, Said.FactsOf(Guide, answers).TakenInUpTo);

    [Theory]
    [InlineData("a.stage=beginning", 1)]
    [InlineData("a.stage=building", 2)]
    [InlineData("a.stage=running", 3)]
    [InlineData("a.stage=running; a.size=none", 0)]
    public void It_has_reached_the_phase_after_those(string answers, int phase)
    {
        var facts = Said.FactsOf(Guide, answers);

        Assert.Equal(phase, Enumerable.Range(1, 3).Where(facts.HasReached).LastOrDefault());
    }

    [Theory]
    [InlineData(Running, "a.stage", "a.size")]
    [InlineData(Running + "a.size=small", "a.size", "c.agreed")]
    [InlineData(TakenIn, "c.agreed", "e.trust")]
    [InlineData(TakenIn + "b.return=help", "b.return", "e.trust")]
    [InlineData("a.plan later; a.stage=running; a.size=small; c.agreed=yes; e.trust=yes; e.look=Goed", "e.look", null)]
    [InlineData("a.stage=building; a.size=small", "a.size", "c.day")]
    public void Only_the_questions_of_the_intake_are_asked_of_it(string answers, string after, string? next) =>
        Assert.Equal(next, Said.RouteOf(Guide, answers).Next(new QuestionId(after))?.Id.Value);

    [Fact]
    public void A_question_counts_its_place_among_those_that_are_asked() =>
        Assert.Equal((1, 1), Said.RouteOf(Guide, Running).PlaceOf(Guide.Find(new QuestionId("a.size"))!));

    [Theory]
    [InlineData("A", 0, 1, 1)]
    [InlineData("B", 0, 0, 2)]
    [InlineData("C", 0, 1, 1)]
    [InlineData("E", 0, 2, 0)]
    public void Progress_counts_what_is_asked_and_tells_what_is_not(string section, int done, int total, int notAsked)
    {
        var progress = Said.RouteOf(Guide, Running).ProgressOf(Guide.Find(new SectionId(section))!);

        Assert.Equal((done, total, notAsked), (progress.Done, progress.Total, progress.NotAsked));
    }

    [Theory]
    [InlineData(Running, 1, "a.size")]
    [InlineData(Running + "a.size=small", 2, "c.agreed")]
    [InlineData(TakenIn, 3, "e.trust")]
    [InlineData(TakenIn + "a.stage=beginning", 1, "a.plan")]
    [InlineData("a.stage=building; a.size=small", 2, "c.day")]
    public void Its_phase_is_the_first_in_which_something_is_asked(string answers, int phase, string next)
    {
        var report = Said.RouteOf(Guide, answers).Phase();

        Assert.Equal((phase, next), (report.Phase.Number, report.Next?.Id.Value));
        Assert.Empty(report.Unmet);
    }

    [Fact]
    public void A_gate_takes_what_was_not_asked_for_arranged()
    {
        Assert.NotNull(Said.RouteOf(Guide, "").ClosedBefore(new QuestionId("b.return")));
        Assert.Null(Said.RouteOf(Guide, Running).ClosedBefore(new QuestionId("b.return")));
    }

    [Fact]
    public void A_gate_still_wants_what_the_intake_asks()
    {
        Assert.NotNull(Said.RouteOf(Guide, Running + "c.agreed=no").ClosedBefore(new QuestionId("e.trust")));
        Assert.Null(Said.RouteOf(Guide, TakenIn).ClosedBefore(new QuestionId("e.trust")));
    }

    [Fact]
    public void An_outcome_that_an_earlier_answer_led_to_stands() =>
        Assert.Equal("outcome.none", Said.RouteOf(Guide, "a.size=none; " + Running).Outcome()?.Id);

    [Fact]
    public void The_intake_of_the_guide_is_short_and_asks_all_that_is_marked_for_it()
    {
        var guide = GuideReader.ReadBuiltIn();
        var marked = guide.Questions.Where(question => question.Intake).Select(question => question.Id.Value).ToList();

        var route = Said.RouteOf(guide, "start.stage=running");
        var asked = guide.Sections.Where(section => section.Phase < 3).SelectMany(section => route.ProgressOf(section).Open);

        Assert.Equal(marked, asked.Select(question => question.Id.Value));
        Assert.InRange(marked.Count, 5, 12);
    }

    [Theory]
    [InlineData("""{ "not": { "question": "b.return", "is": "help" } }""", "", true)]
    [InlineData("""{ "not": { "question": "b.return", "is": "help" } }""", Running, false)]
    [InlineData("""{ "not": { "question": "b.return", "is": "help" } }""", Running + "b.return=money", true)]
    [InlineData("""{ "all": [ { "question": "a.size", "is": "large" }, { "question": "a.plan", "answered": false } ] }""", Running + "a.size=large", false)]
    [InlineData("""{ "all": [ { "question": "a.size", "is": "large" }, { "question": "a.plan", "answered": false } ] }""", Running + "a.size=large; a.stage=beginning", true)]
    [InlineData("""{ "any": [ { "question": "a.size", "is": "large" }, { "not": { "question": "b.return", "is": "help" } } ] }""", Running + "a.size=large", true)]
    [InlineData("""{ "any": [ { "question": "a.size", "is": "large" }, { "not": { "question": "b.return", "is": "help" } } ] }""", Running + "a.size=small", false)]
    [InlineData("""{ "question": "b.return", "state": "unknown" }""", "b.return unknown; " + Running, false)]
    public void A_rule_says_nothing_of_what_was_not_asked(string when, string answers, bool fires)
    {
        var files = SmallGuide.FullFiles();
        var rules = JsonNode.Parse(SmallGuide.Rules)!;
        rules["rules"]![0]!["when"] = JsonNode.Parse(when);
        files["rules.json"] = rules.ToJsonString();
        var guide = SmallGuide.Read(files);

        Assert.Equal(fires, Signals.Firing(guide, Said.FactsOf(guide, answers)).Count > 0);
    }
}
