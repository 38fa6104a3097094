using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Tests.Guide;

namespace Sleutelnet.Core.Tests.Rules;

/// <summary>Every rule of the content fires at real answers of a network, and stops once these are mended.</summary>
public sealed class Every_rule
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    /// <summary>The rule, answers at which it fires, and what is answered then to mend it.</summary>
    public static IEnumerable<object[]> Cases { get; } =
    [
        .. Rules_on_the_goal.FiringAndMended,
        .. Rules_on_the_framework.FiringAndMended,
        .. Rules_on_the_building.FiringAndMended,
        .. Rules_on_trust.FiringAndMended,
        .. Rules_on_keeping.FiringAndMended,
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Fires_at_its_answers_and_not_once_they_are_mended(string rule, string firing, string mended)
    {
        Assert.Contains(rule, Said.FiringAt(Guide, firing));
        Assert.DoesNotContain(rule, Said.FiringAt(Guide, $"{firing}; {mended}"));
    }

    // What CR-65 asks is no answer but a text, so it is tried with the texts.
    [Fact]
    public void Is_tried() => Findings.None(Guide.Rules.Select(rule => rule.Id.Value).Except(Cases.Select(row => (string)row[0])).Except(["CR-65"]));
}
