using System.Text.RegularExpressions;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Privacy;

namespace Sleutelnet.Bot.Tests.Phrases;

/// <summary>Who follows the guard’s example is not stopped again.</summary>
public sealed partial class What_the_guard_advises
{
    [Fact]
    public void Can_be_stored() => Assert.All(
        Enum.GetValues<PersonalFinding>().SelectMany(finding => Example().Matches(GuardPhrases.Instead(finding))),
        example => Assert.Empty(PersonalText.Find(example.Groups[1].Value)));

    [Fact]
    public void Names_every_kind_in_words_of_its_own()
    {
        var kinds = Enum.GetValues<PersonalFinding>();

        Assert.Equal(kinds.Length, kinds.Select(finding => GuardPhrases.Seen([finding])).Distinct().Count());
    }

    [GeneratedRegex("‘([^‘]+)’(?![a-z])")]
    private static partial Regex Example();
}
