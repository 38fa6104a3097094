using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>The whole preparation of the built-in guide, answered from the first question to the last.</summary>
public sealed class The_route_through_the_preparation
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    /// <summary>Walks and answers each question with the option at this index, or the last one it has.</summary>
    public static TheoryData<int> Walks => [0, 1, 2, 3];

    // The first options say yes to a network, to a goal set together and to support; the others do not, and that keeps a network in phase one.
    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    public void Answering_everything_completes_each_section_and_the_phase_follows_what_was_answered(int option, int phase)
    {
        var network = Walk(option, []);

        var report = new Route(Guide, network, Said.Today).Phase();

        Assert.Equal(phase, report.Phase.Number);
        Assert.Equal(report.Unmet is [var first, ..] ? first.GoTo : null, report.Next?.Id);
        Assert.Equal(0, report.MinutesLeft);
        Assert.All(report.Sections, section => Assert.True(section.IsDone && section.Done == section.Total, section.Section.Id.Value));
        Assert.Equal(
            Guide.Sections.Where(section => section.Questions.Count > 0 && section.Phase <= phase).Select(section => section.Id.Value),
            report.Sections.Select(section => section.Section.Id.Value));
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public void Each_question_that_applies_is_asked_once_and_no_other(int option)
    {
        var asked = new List<Question>();

        var facts = new NetworkFacts(Guide, Walk(option, asked), Said.Today);

        Assert.Equal(asked.Count, asked.Distinct().Count());
        Assert.Equal(
            Guide.Questions.Where(question => !question.OnDemand && facts.StateOf(question.Id) != QuestionState.NotApplicable).Select(question => question.Id.Value),
            asked.Select(question => question.Id.Value));
    }

    [Fact]
    public void Answering_one_question_moves_the_count_of_its_section_by_one()
    {
        var network = Said.Nothing();
        while (new Route(Guide, network, Said.Today).Next(null) is { } question)
        {
            var section = Guide.SectionOf(question.Id);
            var before = new Route(Guide, network, Said.Today).ProgressOf(section);
            network.Answer(Guide, question);
            Assert.Equal(before.Done + 1, new Route(Guide, network, Said.Today).ProgressOf(section).Done);
        }
    }

    [Fact]
    public void Putting_everything_off_leaves_the_network_in_phase_one()
    {
        var network = Said.Of(Guide, string.Join("; ", Guide.Questions.Select(question => $"{question.Id} later")));

        var report = new Route(Guide, network, Said.Today).Phase();

        Assert.Equal(1, report.Phase.Number);
        Assert.Equal("form.kind", report.Next?.Id.Value);
    }

    [Fact]
    public void Finding_everything_unsuitable_leads_to_the_last_phase_too() =>
        Assert.Equal(3, Said.RouteOf(Guide, string.Join("; ", Guide.Questions.Select(question => $"{question.Id} unsuitable"))).Phase().Phase.Number);

    [Theory]
    [InlineData("", true)]
    [InlineData("goal.together=yes", true)]
    [InlineData("support.board=yes", true)]
    [InlineData("goal.together=yes; support.board=no", true)]
    [InlineData("goal.together=yes; support.board=yes", false)]
    public void The_gate_to_the_framework_wants_a_goal_set_together_and_support(string answers, bool closed) =>
        Assert.Equal(closed, Said.RouteOf(Guide, answers).ClosedBefore(Guide.Find(new SectionId("1.3"))!.Questions[0].Id) is not null);

    [Theory]
    [InlineData("", true)]
    [InlineData("agree.together=no", true)]
    [InlineData("agree.together=yes", false)]
    public void The_gate_to_the_last_phase_wants_agreements_made_with_key_persons(string answers, bool closed) =>
        Assert.All(["trust.role-fits", "evaluate.now"], first => Assert.Equal(closed, Said.RouteOf(Guide, answers).ClosedBefore(new QuestionId(first)) is not null));

    [Fact]
    public void No_question_is_asked_twice_going_back_from_the_end()
    {
        var route = new Route(Guide, Walk(1, []), Said.Today);
        var seen = new List<string>();
        for (var question = Guide.Questions[^1]; question is not null; question = route.Previous(question.Id))
            seen.Add(question.Id.Value);

        Assert.Equal("form.kind", seen[^1]);
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    private static Network Walk(int option, List<Question> asked)
    {
        var network = Said.Nothing();
        QuestionId? after = null;
        while (new Route(Guide, network, Said.Today).Next(after) is { } question)
        {
            asked.Add(question);
            after = question.Id;
            if (question.Choices.Count > 0)
                network.Say(Guide, $"{question.Id}={question.Choices[Math.Min(option, question.Choices.Count - 1)].Id}");
            else
                network.Answer(Guide, question);
        }

        return network;
    }
}
