using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Tests.Rules;

/// <summary>The rules on goal and support fire at real answers of a network, and stop once these are mended.</summary>
public sealed class Rules_on_the_goal
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    /// <summary>The rule, answers at which it fires, and what is answered then to mend it.</summary>
    public static TheoryData<string, string, string> FiringAndMended => new()
    {
        { "CR-01", "frame.ambition=high", "goal.together=yes" },
        { "CR-01", "frame.ambition=high; goal.together=no", "goal.together=yes" },
        { "CR-02", "frame.ambition=high; support.board=no", "support.board=yes" },
        { "CR-08", "form.kind=temporary", "form.kind=lasting" },
        { "CR-08", "form.kind=unsure", "goal.decision=go" },
        { "CR-09", "goal.existing=enough", "goal.decision=not-now" },
        { "CR-09", "goal.means=other; goal.decision=go", "goal.means=network" },
        { "CR-10", "goal.means=combination; goal.other-measures unknown", "goal.other-measures=Een spreekuur" },
        { "CR-10", "goal.means=combination; support.board=yes", "goal.other-measures=Een spreekuur" },
        { "CR-11", "goal.existing=partly; goal.relation later; support.board=yes", "goal.relation=Wij vullen aan" },
        { "CR-11", "goal.existing=partly; support.board=yes", "goal.existing=none" },
        { "CR-12", "goal.issue unknown", "goal.issue=Te weinig contact" },
        { "CR-12", "goal.issue later; goal.aims=policy", "goal.issue=Te weinig contact" },
        { "CR-12", "goal.contribution unknown", "goal.contribution=Snel weten wat er speelt" },
        { "CR-13", "goal.with=officials", "goal.with=officials,keyPersons" },
        { "CR-14", "goal.recognised=no", "goal.recognised=yes" },
        { "CR-15", "goal.aims=tension,policy; goal.influence=no", "goal.influence=yes" },
        { "CR-15", "goal.aims=policy; goal.influence unknown", "goal.aims=tension" },
        { "CR-16", "goal.domains=one", "goal.domains=several" },
        { "CR-16", "goal.domains=several; support.domains=one", "support.domains=several" },
        { "CR-17", "support.time=no", "goal.decision=not-now" },
        { "CR-18", "support.budget-month unknown", "support.inform=yes" },
        { "CR-19", "support.alderman unknown", "support.alderman=De wethouder voor wijken; support.introduce=yes" },
        { "CR-19", "support.introduce=no", "support.introduce=yes" },
        { "CR-20", "support.inform=no", "support.inform=yes" },
        { "CR-36", "goal.quiet=no", "goal.quiet=yes" },
    };

    [Theory]
    [InlineData("goal.together=no")]
    [InlineData("goal.together later; goal.decision=go")]
    [InlineData("goal.means=combination")]
    [InlineData("goal.issue later")]
    [InlineData("goal.existing=partly")]
    public void What_was_not_reached_yet_fires_nothing(string answers) => Assert.Empty(Said.FiringAt(Guide, answers));

    [Theory]
    [InlineData("form.kind=temporary", "outcome.ad-hoc")]
    [InlineData("form.kind=unsure", "outcome.unsure")]
    [InlineData("form.kind=lasting; goal.decision=not-now", "outcome.no-network")]
    [InlineData("form.kind=lasting; goal.decision=go", null)]
    public void An_answer_leads_to_its_outcome(string answers, string? outcome) =>
        Assert.Equal(outcome, Said.RouteOf(Guide, answers).Outcome()?.Id);
}
