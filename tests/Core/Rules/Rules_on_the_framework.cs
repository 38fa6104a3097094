using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Core.Tests.Rules;

/// <summary>The rules on the framework fire at real answers of a network, and stop once these are mended.</summary>
public sealed class Rules_on_the_framework
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    /// <summary>The rule, answers at which it fires, and what is answered then to mend it.</summary>
    public static TheoryData<string, string, string> FiringAndMended => new()
    {
        { "CR-03", "frame.stage=forming; frame.ambition=high", "frame.means=ample" },
        { "CR-03", "frame.stage=running; frame.means=ample; frame.ambition later", "frame.ambition unsuitable" },
        { "CR-03", "frame.stage=forming", "frame.stage=idea" },
        { "CR-07", "frame.officials-ready=involved", "frame.role=director" },
        { "CR-07", "frame.officials-ready=none; frame.role unknown", "frame.role unsuitable" },
        { "CR-21", "frame.means=limited; frame.ambition=high", "frame.ambition=modest" },
        { "CR-21", "frame.means=limited; frame.ambition=high", "frame.means=ample" },
        { "CR-21b", "frame.means=limited; frame.size=large", "frame.size=small" },
        { "CR-21b", "frame.means=limited; frame.size=large", "frame.means=reasonable" },
        { "CR-21c", "frame.means=limited; goal.aims=awareness,tension,policy", "goal.aims=tension,policy" },
        { "CR-21c", "frame.means=limited; goal.aims=awareness,tension,policy", "frame.means=ample" },
        { "CR-22", "frame.return=budget,knowledge; frame.activity-budget=no", "frame.return=knowledge" },
        { "CR-22", "frame.return=budget; frame.activity-budget=no", "frame.activity-budget=yes" },
        { "CR-22b", "frame.return=payment; frame.means=limited", "frame.return=practical" },
        { "CR-22b", "frame.return=payment; frame.means=limited", "frame.means=ample" },
        { "CR-23", "frame.return=knowledge; frame.training=no", "frame.training=yes" },
        { "CR-23", "frame.return=knowledge; frame.training=no", "frame.return=networks" },
        { "CR-24", "frame.return=networks; frame.connect=no", "frame.connect=yes" },
        { "CR-24", "frame.return=networks; frame.connect=no", "frame.return=practical" },
        { "CR-25", "frame.recruiter=external; frame.means=limited", "frame.recruiter=self" },
        { "CR-25", "frame.recruiter=external; frame.means=limited", "frame.means=reasonable" },
        { "CR-26", "frame.size=large; frame.core=no", "frame.core=yes" },
        { "CR-26", "frame.size=large; frame.core=no", "frame.size=small" },
        { "CR-27", "frame.size=large; frame.large-meeting=no", "frame.large-meeting=yes" },
        { "CR-27", "frame.size=large; frame.large-meeting=no", "frame.size=small" },
        { "CR-28", "frame.size=small; frame.ambition=high", "frame.size=large" },
        { "CR-28", "frame.size=small; frame.ambition=high", "frame.ambition=medium" },
        { "CR-29", "frame.size=large; goal.aims=tension", "frame.core=yes" },
        { "CR-29", "frame.size=large; goal.aims=tension; frame.core=no", "frame.size=small" },
        { "CR-30", "frame.return=none", "frame.return=practical" },
        { "CR-31", "frame.return=payment,budget", "frame.return=payment,practical" },
        { "CR-32", "frame.return-start=ask-at-once", "frame.return-start=help-first" },
        { "CR-32", "frame.return-start=ask-at-once; frame.stage=idea", "frame.stage=running" },
        { "CR-37", "frame.recruiter=self; frame.scout=none", "frame.scout=partners" },
        { "CR-37", "frame.recruiter=self; frame.scout unknown", "frame.recruiter=external" },
        { "CR-38", "frame.recruiter=self; frame.trust=2", "frame.scout=partners" },
        { "CR-38", "frame.recruiter=self; frame.trust=1; frame.scout=officials", "frame.recruiter=external" },
        { "CR-38", "frame.recruiter=self; frame.trust=2", "frame.trust=3" },
        { "CR-39", "frame.recruiter=self; frame.circles=known", "frame.circles=also-new" },
        { "CR-39", "frame.recruiter=self; frame.circles=known", "frame.recruiter=external" },
        { "CR-40", "frame.recruiter=self; frame.neutral=no", "frame.neutral=yes" },
        { "CR-40", "frame.recruiter=self; frame.neutral unknown", "frame.recruiter=external" },
        { "CR-41", "frame.recruiter=external; frame.external-interviews=no", "frame.external-interviews=yes" },
        { "CR-41", "frame.recruiter=external; frame.external-interviews=no", "frame.recruiter=self" },
        { "CR-42", "frame.recruiter=external; frame.external-knowledge unknown", "frame.external-knowledge=Veel dorpen" },
        { "CR-42", "frame.recruiter=external; frame.role=director", "frame.external-knowledge unsuitable" },
        { "CR-42", "frame.recruiter=external; frame.role=director", "frame.recruiter=self" },
        { "CR-52", "frame.role=director; frame.self-steering=already", "frame.role=facilitator" },
        { "CR-52", "frame.role=director; frame.self-steering=already", "frame.self-steering=partly" },
        { "CR-54", "frame.role=director; frame.director-takes-part=no", "frame.director-takes-part=yes" },
        { "CR-54", "frame.role=director; frame.director-takes-part=no", "frame.role=participant" },
        { "CR-55", "frame.role=director; frame.director-demands=firm", "frame.director-demands=some" },
        { "CR-55", "frame.role=director; frame.director-demands=firm", "frame.role=facilitator" },
        { "CR-56", "frame.role=facilitator; frame.activity-budget=no; frame.training=no", "frame.activity-budget=yes" },
        { "CR-56", "frame.role=facilitator; frame.activity-budget=no; frame.means=limited", "frame.role=director" },
        { "CR-57", "frame.role=facilitator; frame.yearly=no", "frame.yearly=yes" },
        { "CR-57", "frame.role=facilitator; frame.yearly=no", "frame.role=participant" },
        { "CR-58", "frame.role=facilitator; frame.ours=no", "frame.ours=yes" },
        { "CR-58", "frame.role=facilitator; frame.ours=no", "frame.role=director" },
        { "CR-59", "frame.role=participant,director; frame.trust=2", "frame.role=director" },
        { "CR-59", "frame.role=participant; frame.trust=1", "frame.trust=3" },
        { "CR-62", "frame.meeting=informal; goal.aims=tension", "frame.meeting=mix" },
        { "CR-62", "frame.meeting=informal; goal.quiet=no", "goal.quiet=yes" },
        { "CR-63", "frame.location=municipal", "frame.location=alternating" },
        { "CR-63", "frame.location=online", "frame.location=informal" },
        { "CR-63b", "frame.times=daytime", "frame.times=mixed" },
        { "CR-66", "frame.officials=1", "frame.officials=2" },
        { "CR-66", "frame.officials=0", "frame.officials unknown" },
    };

    [Theory]
    [InlineData("frame.means later; frame.ambition=high")]
    [InlineData("frame.size=small; frame.core=no")]
    [InlineData("frame.recruiter=external; frame.scout=none; frame.neutral=no; frame.circles=known")]
    [InlineData("frame.role=participant; frame.director-takes-part=no; frame.ours=no; frame.yearly=no")]
    public void An_answer_that_does_not_count_fires_nothing(string answers) =>
        Assert.Empty(Said.FiringAt(Guide, $"goal.together=yes; support.board=yes; {answers}"));
}
