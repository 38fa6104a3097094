using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>A gate that stands before a whole phase keeps a network in the phase before it, until it is arranged or passed with a reason.</summary>
public sealed class The_gate_of_a_phase
{
    private const string UpToTheThirdPhase = "a.plan=Iets; a.size=small; b.return=help; b.members=12; c.day=2026-11-10; ";

    private static readonly GuideContent Guide = SmallGuide.Full;

    [Theory]
    [InlineData("c.agreed=yes", 3, "e.trust", "")]
    [InlineData("c.agreed=no", 2, "c.agreed", "De afspraken.")]
    [InlineData("c.agreed=no; e.trust=yes; e.look=Goed", 2, "c.agreed", "De afspraken.")]
    [InlineData("c.agreed unsuitable", 3, "e.trust", "")]
    [InlineData("e.trust=yes", 2, "c.agreed", "De afspraken.")]
    public void It_holds_a_network_in_the_phase_before(string answers, int phase, string next, string unmet)
    {
        var report = Said.RouteOf(Guide, UpToTheThirdPhase + answers).Phase();

        Assert.Equal((phase, next), (report.Phase.Number, report.Next?.Id.Value));
        Assert.Equal(unmet, string.Join(' ', report.Unmet.Select(check => check.Missing)));
    }

    [Fact]
    public void It_holds_nobody_whose_turn_has_not_come()
    {
        var report = Said.RouteOf(Guide, "a.plan=Iets").Phase();

        Assert.Equal((1, "a.size"), (report.Phase.Number, report.Next?.Id.Value));
        Assert.Empty(report.Unmet);
    }

    [Fact]
    public void It_holds_nobody_who_passed_it_with_a_reason()
    {
        var network = Said.Of(Guide, UpToTheThirdPhase + "c.agreed=no");
        network.Accept(new Acceptance(new AcceptanceSubject(AcceptanceKind.Gate, "D"), "We beginnen alvast.", Said.Anna, Said.Start));

        var report = new Route(Guide, network, Said.Today).Phase();

        Assert.Equal((3, "e.trust"), (report.Phase.Number, report.Next?.Id.Value));
        Assert.Empty(report.Unmet);
    }
}
