using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Rules;
using Sleutelnet.Core.Tests.Guide;

namespace Sleutelnet.Core.Tests.Rules;

/// <summary>The rules on keeping a network alive fire at its answers and at what was counted, and stop once these are mended.</summary>
public sealed class Rules_on_keeping
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    private static readonly IReadOnlyList<string> OnKeeping =
        [.. ContentFiles.Rules.Where(rule => rule.Place.StartsWith("rules-keeping", StringComparison.Ordinal)).Select(rule => rule.Id)];

    /// <summary>The rule, what makes it fire, and what is said or counted then to mend it.</summary>
    public static TheoryData<string, string, string> FiringAndMended => new()
    {
        { "CR-23b", "frame.return=knowledge,networks; learn.knowledge=not-yet", "learn.knowledge=elsewhere" },
        { "CR-23b", "frame.return=knowledge; learn.knowledge=not-yet", "frame.return=practical" },
        { "CR-35", "counted asked 2", "counted offered 1" },
        { "CR-35", "counted asked 1; counted asked 1 2; counted offered 1 3", "counted offered 1 2" },
        { "CR-36b", "3 months ago: agree.together=yes", "counted contact 1 2" },
        { "CR-36b", "9 months ago: agree.together=yes; counted contact 4 3", "agree.together=no" },
        { "CR-69", "counted stopped.people 1", "counted exit 1" },
        { "CR-69", "counted stopped.people 3 11; counted exit 2", "counted exit 1" },
        { "CR-69b", "counted stopped.people 2", "counted joined.people 2" },
        { "CR-69b", "counted stopped.people 2; counted joined.people 5 12", "counted joined.people 2 11" },
        { "CR-69c", "turnover.exit-talks=no", "turnover.exit-talks=yes" },
        { "CR-69d", "turnover.recruiting=no", "turnover.recruiting=yes" },
        { "CR-70", "counted exit.reason.disappointed 2", "counted exit.reason.disappointed -1" },
        { "CR-70", "counted exit.reason.disappointed 1; counted exit.reason.disappointed 1 11", "counted exit.reason.disappointed -1 11" },
        { "CR-70b", "counted exit.reason.insight 2", "counted exit.reason.insight -1" },
        { "CR-70c", "counted exit.reason.no-time 3", "counted exit.reason.no-time -2" },
        { "CR-70d", "counted exit.reason.opposition 2", "counted exit.reason.opposition -1" },
        { "CR-71", "turnover.few=yes", "turnover.few=no" },
        { "CR-71b", "turnover.roles=no", "turnover.roles=yes" },
        { "CR-72", "evaluate.rhythm=none", "evaluate.rhythm=year" },
        { "CR-72", "evaluate.rhythm unknown", "evaluate.rhythm later" },
        { "CR-72b", "evaluate.between=none", "evaluate.between=quarter" },
        { "CR-72b", "evaluate.between unknown", "evaluate.between unsuitable" },
        { "CR-72c", "evaluate.share=no", "evaluate.share=yes" },
        { "CR-72c", "evaluate.share=no; support.board=no", "support.board=yes" },
        { "CR-72c", "evaluate.share=no; support.board unknown", "evaluate.rhythm=none" },
    };

    [Theory]
    [InlineData("2 months ago: agree.together=yes")]
    [InlineData("counted asked 1")]
    [InlineData("counted asked 5 3")]
    [InlineData("counted stopped.people 4 12")]
    [InlineData("counted stopped.people 2; counted exit 2; counted joined.people 2")]
    [InlineData("counted exit.reason.disappointed 1; counted exit.reason.insight 1; counted exit.reason.no-time 1; counted exit.reason.opposition 1")]
    [InlineData("counted exit.reason.private 9; counted exit.reason.renewal 9")]
    [InlineData("counted exit.reason.disappointed 9 12")]
    [InlineData("turnover.exit-talks later; turnover.recruiting later; turnover.few unknown; turnover.roles unsuitable")]
    [InlineData("evaluate.rhythm later; evaluate.between later; evaluate.share unknown")]
    [InlineData("support.board=yes; learn.knowledge=not-yet; frame.return=practical; evaluate.share=no")]
    public void What_is_little_or_long_ago_or_not_said_fires_nothing(string said) => Assert.Empty(Said.FiringAt(Guide, said).Intersect(OnKeeping));
}
