using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Tests.Guide;

/// <summary>Every moment is offered at real answers of a network that make it matter, not before, and not once they say that it does not.</summary>
public sealed class Every_moment
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    /// <summary>The moment, answers before it matters, what is said then that makes it matter, and what is said to end that.</summary>
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "evaluation", "start.stage=building; mix.ready=yes", "start.stage=running", "evaluate.rhythm=none" },
        { "evaluation", "agree.together=yes", "trust.mutual=3", "evaluate.rhythm unsuitable" },
        { "evaluation", "start.stage=running; evaluate.rhythm=none", "evaluate.rhythm=year", "goal.decision=not-now" },
        { "reflection", "start.stage=building", "start.stage=running", "evaluate.between=none" },
        { "reflection", "recruit.started=yes", "trust.role-fits later", "evaluate.between unsuitable" },
        { "all-members", "start.stage=running", "evaluate.between=none", "evaluate.between=quarter" },
        { "all-members", "start.stage=running; evaluate.between=half-year", "evaluate.between unsuitable", "evaluate.between later" },
        { "share-council", "start.stage=running; evaluate.share=yes", "completed evaluation", "evaluate.share=no" },
        { "share-council", "start.stage=running; 3 months ago: completed evaluation", "1 months ago: completed evaluation", "evaluate.share unsuitable" },
        { "inform-board", "goal.issue=Jongeren", "support.domains=one", "support.inform unsuitable" },
        { "inform-board", "start.stage=beginning", "start.stage=building", "goal.decision=not-now" },
        { "budget", "goal.issue=Jongeren; support.domains=one", "support.budget-month=2027-11-04", "form.kind=temporary" },
        { "budget", "support.budget-month later", "recruit.started=yes", "support.budget-month unsuitable" },
        { "elections", "goal.issue=Jongeren", "support.alderman=Minder schooluitval", "goal.decision=not-now" },
        { "elections", "support.alderman later", "support.elections=2030-03-20", "support.elections unsuitable" },
        { "elections", "start.stage=beginning", "start.stage=running", "support.elections unsuitable" },
        { "new-board", "start.stage=running; support.alderman=Minder schooluitval", "support.new-board=2027-06-01", "support.new-board unknown" },
        { "introduce-board", "agree.meeting=yes; support.introduce=yes", "trust.municipality=3", "support.introduce unsuitable" },
        { "new-year", "support.domains=one", "support.citywide=yes", "support.citywide unsuitable" },
        { "new-year", "start.stage=beginning", "start.stage=building", "goal.decision=not-now" },
        { "city-day", "support.domains=one", "support.citywide=no", "support.citywide unsuitable" },
        { "quiet-contact", "frame.size=small; recruit.started=no", "recruit.started=yes", "goal.quiet unsuitable" },
        { "quiet-contact", "start.stage=building", "start.stage=running", "goal.decision=not-now" },
        { "revisit-goal", "recruit.started=yes; mix.ready=no", "mix.ready=yes", "goal.recognised unsuitable" },
        { "revisit-goal", "start.stage=building", "start.stage=running", "goal.decision=not-now" },
        { "municipal-role", "mix.ready=yes; frame.role=director", "trust.explain=yes", "trust.role-fits unsuitable" },
        { "core-group", "frame.size=small; mix.ready=yes", "frame.size=large", "frame.core=no" },
        { "core-group", "frame.size=large; frame.core=yes; recruit.started=yes", "mix.ready=yes", "frame.core unsuitable" },
        { "large-meeting", "frame.size=small; start.stage=running", "frame.size=large", "frame.large-meeting=no" },
        { "large-meeting", "frame.size=large; frame.large-meeting=yes", "start.stage=running", "frame.large-meeting unsuitable" },
        { "yearly-activity", "frame.role=director; start.stage=running", "frame.role=director,facilitator", "frame.yearly=no" },
        { "yearly-activity", "frame.role=facilitator; frame.yearly=yes", "mix.ready=yes", "frame.yearly unsuitable" },
        { "expectations", "recruit.started=no", "recruit.started=yes", "recruit.we-expect unsuitable" },
        { "expectations-new", "start.stage=running; counted joined 1 2", "counted joined 1 1", "goal.decision=not-now" },
        { "agreements", "mix.size=14; mix.ready=no", "mix.ready=yes", "agree.together=yes" },
        { "agreements", "mix.ready later", "mix.ready=yes", "agree.meeting=no" },
        { "agreements", "start.stage=running; mix.ready=yes", "agree.together=no", "agree.meeting unsuitable" },
        { "start-meeting", "agree.together=yes", "trust.municipality=4", "trust.start-meeting=yes" },
        { "start-meeting", "start.stage=running; trust.municipality=4", "trust.start-meeting=no", "trust.start-meeting unsuitable" },
        { "successor", "trust.face-leaves=no", "trust.face-leaves=yes", "trust.handover=introduce,told" },
        { "successor", "trust.face-leaves=yes; trust.handover=introduce", "trust.handover=told", "trust.face-leaves=no" },
        { "chair-change", "trust.chair=elected", "trust.chair=rotating", "trust.chair=outside" },
        { "mayor-talk", "trust.appreciation=public,visit", "trust.appreciation=public,mayor-talk", "trust.appreciation=visit" },
        { "location", "start.stage=running; learn.represent=no", "learn.represent=yes", "learn.location=same" },
        { "location", "learn.represent=yes; learn.location=same", "learn.location=alternating", "agree.often=when-needed" },
        { "recruiting", "recruit.started=no; recruit.planning=ample", "recruit.started=yes", "turnover.recruiting unsuitable" },
        { "recruiting", "start.stage=building", "start.stage=running", "goal.decision=not-now" },
        { "recruit-now", "counted joined.people 2; counted stopped.people 1 1", "counted stopped.people 1", "counted joined.people 1" },
        { "recruit-now", "counted stopped.people 3 12", "counted stopped.people 1 11", "counted joined.people 2 10" },
        { "exit-talk", "counted stopped.people 1 2", "counted stopped.people 1", "counted exit 1" },
        { "exit-talk", "counted stopped.people 2; counted exit 2", "counted stopped.people 1 1", "counted exit 1" },
        { "former-members", "counted exit.back.no 1; counted exit.back.maybe 1 2", "counted exit.back.maybe 1 1", "counted exit.back.maybe -1 1" },
        { "former-members", "counted exit 1", "counted exit.back.yes 1", "goal.decision=not-now" },
        { "decision-again", "goal.decision=not-now", "contacts.again=2027-10-05", "goal.decision=go" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_offered_when_it_matters_and_neither_before_nor_after(string moment, string before, string matters, string ended)
    {
        Assert.DoesNotContain(moment, OfferedAt(before));
        Assert.Contains(moment, OfferedAt($"{before}; {matters}"));
        Assert.DoesNotContain(moment, OfferedAt($"{before}; {matters}; {ended}"));
    }

    [Fact]
    public void Is_tried() => Findings.None(Guide.Moments.Select(kind => kind.Id.Value).Except(Cases.Select(row => (string)row[0])));

    [Fact]
    public void Waits_for_the_first_answers() => Assert.Empty(OfferedAt(""));

    // On the way to something else than a network only the day to look again is left.
    [Theory]
    [InlineData("goal.decision=not-now")]
    [InlineData("form.kind=temporary")]
    public void Is_for_a_network(string ended)
    {
        var everything = string.Join("; ", Cases.Where(row => (string)row[0] != "decision-again").SelectMany(row => (string[])[(string)row[1], (string)row[2]]));

        Assert.NotEmpty(OfferedAt(everything));
        Assert.Empty(OfferedAt($"{everything}; {ended}"));
    }

    private static IReadOnlyList<string> OfferedAt(string answers)
    {
        var facts = Said.FactsOf(Guide, answers);
        return [.. Guide.Moments.Where(kind => kind.When.Holds(facts)).Select(kind => kind.Id.Value)];
    }
}
