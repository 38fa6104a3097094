using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Tests.Guide;

/// <summary>Where the guide says two things that are both true, the coordinator sees both, at the questions where it matters.</summary>
public sealed class TensionTests
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    private static readonly string[] Steering = ["kies ", "je moet", "moet je", "advies", "raadt aan"];

    /// <summary>The tension, what the one side holds and what the other, as the content map names them.</summary>
    public static TheoryData<string, string, string> Sides => new()
    {
        { "T1", "1.3-WERVER-OPT2-PRO4", "1.3-WERVER-OPT2-CON3" },
        { "T2", "1.3-TEGENPRESTATIE-OPT1 IMG-WEDERKERIG-OPT1", "3.1-WAARDERING-INFO1" },
        { "T3", "3.3-STABIEL-INFO1", "3.3-WERVING-HER1" },
        { "T4", "1.3-ROL-OPT1", "3.1-NIETPROFESSIONEEL-ADV2" },
        { "T5", "2.2-STOORZENDER-RIS2", "2.2-STOORZENDER-INFO1" },
        { "T6", "1.3-WERKWIJZE-OPT2", "1.1-VREDESTIJD-HER1 3.3-STABIEL-INFO1" },
        { "T7", "2.2-SOORT-OPT2", "2.2-SOORT-OPT2-RIS1" },
        { "T8", "3.1-VASTEGEZICHTEN-INFO1", "1.3-ROL-OPT3-CON1 3.1-VOORZITTER-OPT1-CON2" },
        { "T9", "1.3-AMBITIE-V3 3.2-KENNIS-ADV1", "3.1-NIETPROFESSIONEEL-RIS1" },
        { "T10", "DEF-KENMERK-INFO5 IMG-ROL-OPT2", "3.1-VERTROUWELIJK-ADV1 3.1-VERTROUWELIJK-RIS1" },
    };

    /// <summary>The tension and a question where a coordinator should meet it.</summary>
    public static TheoryData<string, string> Places => new()
    {
        { "T1", "frame.recruiter" }, { "T1", "recruit.ways" },
        { "T2", "frame.return" }, { "T2", "trust.appreciation" },
        { "T3", "turnover.fixed" }, { "T3", "turnover.recruiting" },
        { "T4", "frame.role" }, { "T4", "trust.demands" },
        { "T5", "mix.risks" },
        { "T6", "frame.meeting" }, { "T6", "agree.often" },
        { "T7", "mix.voice" },
        { "T8", "frame.officials" }, { "T8", "trust.chair" },
        { "T9", "frame.training" }, { "T9", "learn.ways" },
        { "T10", "goal.aims" }, { "T10", "trust.safe" },
    };

    [Theory]
    [MemberData(nameof(Sides))]
    public void A_tension_is_told_from_both_sides(string id, string one, string other)
    {
        var tension = Guide.Tensions.Single(found => found.Id == id);

        Assert.Empty(one.Split(' ').Except(tension.One.Covers));
        Assert.Empty(other.Split(' ').Except(tension.Other.Covers));
    }

    [Fact]
    public void There_are_these_ten() =>
        Assert.Equal(Sides.Select(row => (string)row[0]), Guide.Tensions.Select(tension => tension.Id));

    [Theory]
    [MemberData(nameof(Places))]
    public void A_tension_is_met_at_the_questions_where_it_matters(string id, string question) =>
        Assert.Contains(new QuestionId(question), Guide.Tensions.Single(found => found.Id == id).Questions);

    [Fact]
    public void Neither_side_is_our_own_opinion() =>
        Findings.None(
            from tension in Guide.Tensions
            from side in (Element[])[tension.One, tension.Other]
            where side.Origin.Kind == OriginKind.Proposal
            select tension.Id);

    [Fact]
    public void Neither_side_tells_what_to_choose() =>
        Findings.None(
            from tension in Guide.Tensions
            from text in (string[])[tension.Title, tension.One.Text, tension.Other.Text]
            where Steering.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))
            select $"{tension.Id}: {text}");
}
