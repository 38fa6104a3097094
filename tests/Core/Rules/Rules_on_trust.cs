using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Rules;
using Sleutelnet.Core.Tests.Guide;

namespace Sleutelnet.Core.Tests.Rules;

/// <summary>The rules on trust fire at real answers of a network, and stop once these are mended.</summary>
public sealed class Rules_on_trust
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    /// <summary>The rule, answers at which it fires, and what is answered then to mend it.</summary>
    public static TheoryData<string, string, string> FiringAndMended => new()
    {
        { "CR-05", "trust.role-fits=fits", "agree.together=yes" },
        { "CR-05", "learn.knowledge=in-house; agree.together=no", "agree.together unsuitable" },
        { "CR-05", "turnover.fixed later; agree.together later", "agree.together=yes" },
        { "CR-05", "evaluate.rhythm unknown", "agree.together=yes" },
        { "CR-53", "frame.role=director; 7 months ago: agree.together=yes", "frame.role=facilitator" },
        { "CR-53", "frame.role=director; 7 months ago: agree.together=yes; trust.role-fits=no", "trust.role-fits=partly" },
        { "CR-53", "frame.role=participant,director; 20 months ago: agree.together=yes; 7 months ago: trust.role-fits=fits", "trust.role-fits=fits" },
        { "CR-53", "frame.role=director; 7 months ago: agree.together=yes", "trust.role-fits unsuitable" },
        { "CR-60", "trust.chair=municipality; frame.role=facilitator", "trust.chair=outside" },
        { "CR-60", "trust.chair=municipality; frame.role=director,facilitator", "frame.role=director" },
        { "CR-60b", "trust.chair=municipality; frame.self-steering=already", "trust.chair=elected" },
        { "CR-60b", "trust.chair=municipality; frame.self-steering=already; frame.role=participant", "frame.self-steering=partly" },
        { "CR-60b", "trust.chair=municipality; frame.self-steering=already", "frame.role=facilitator" },
        { "CR-61", "trust.chair=elected", "trust.chair=rotating" },
        { "CR-61", "trust.chair=appointed", "trust.chair=outside" },
        { "CR-66", "frame.officials=1", "trust.faces=Wijkmanager, wijken/Adviseur, jeugd" },
        { "CR-66b", "trust.faces=Wijkmanager, wijken", "trust.faces=Wijkmanager, wijken/Adviseur, jeugd" },
        { "CR-66b", "frame.officials=1; trust.faces=Wijkmanager, wijken", "trust.faces later" },
        { "CR-66c", "trust.face-leaves=yes; trust.handover=told,farewell", "trust.handover=introduce" },
        { "CR-66c", "trust.face-leaves=yes; trust.handover=none", "trust.face-leaves=no" },
        { "CR-66c", "trust.face-leaves=yes; trust.handover unknown", "trust.handover unsuitable" },
        { "CR-66c", "trust.face-leaves=yes; trust.handover later; trust.chair=outside", "trust.handover=introduce,told" },
        { "CR-67", "trust.demands=yes", "trust.demands=no" },
        { "CR-67b", "evaluate.what=goals,per-person", "evaluate.what=goals,members" },
        { "CR-68", "counted news 1", "trust.explain=yes" },
        { "CR-68", "counted news 2 1; trust.explain=no", "trust.explain unsuitable" },
        { "CR-68b", "counted news 1", "counted contact 1" },
        { "CR-68b", "counted news 1 1; counted contact 3 2", "counted contact 1 1" },
    };

    [Theory]
    [InlineData("trust.chair=rotating; frame.role=facilitator; frame.self-steering=already")]
    [InlineData("trust.face-leaves=yes")]
    [InlineData("trust.face-leaves=yes; trust.handover later")]
    [InlineData("trust.chair=municipality; frame.self-steering=partly")]
    [InlineData("trust.faces later")]
    [InlineData("frame.role=director; 6 months ago: agree.together=yes")]
    [InlineData("frame.role=director; 9 months ago: agree.together=yes; 6 months ago: trust.role-fits=fits")]
    [InlineData("trust.explain=no; counted news 1 2")]
    [InlineData("agree.together=no")]
    public void What_was_not_asked_yet_or_does_not_count_fires_nothing(string answers) =>
        Assert.DoesNotContain(Said.FiringAt(Guide, $"agree.together=yes; {answers}"), rule => FiringAndMended.Any(row => (string)row[0] == rule));
}
