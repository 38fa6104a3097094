using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Tests.Guide;

/// <summary>The moments of the content are those of the guide, with an origin and a proposal that calls itself one.</summary>
public sealed class MomentContentTests
{
    private const string Proposed = "Voorstel van Sleutelnet: ";

    private static readonly GuideContent Content = GuideReader.ReadBuiltIn();

    [Fact]
    public void Each_proposal_says_whose_it_is() =>
        Findings.None(Content.Moments.Where(kind => !kind.Proposal.Text.StartsWith(Proposed, StringComparison.Ordinal)).Select(kind => kind.Id.Value));

    [Fact]
    public void Each_moment_asks_something_and_tells_why_in_one_or_two_sentences() =>
        Findings.None(
            from kind in Content.Moments
            where !kind.Ask.EndsWith('?') || kind.Why.Count(character => character is '.' or '?') > 2
            select kind.Id.Value);

    [Fact]
    public void A_name_that_can_be_typed_means_one_moment_whatever_its_case() =>
        Findings.None(
            from name in Content.Moments.SelectMany(kind => kind.Names)
            group name by name.ToUpperInvariant() into same
            where same.Count() > 1
            select same.Key);

    [Fact]
    public void Each_moment_can_be_called_by_its_title() =>
        Findings.None(
            from kind in Content.Moments
            where !kind.Names.Contains(kind.Title, StringComparer.OrdinalIgnoreCase)
            select $"{kind.Id}: {kind.Title}");
}
