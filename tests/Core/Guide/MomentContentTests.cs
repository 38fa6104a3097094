using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;

namespace Sleutelnet.Core.Tests.Guide;

/// <summary>The moments of the content are those of the guide, with an origin and a proposal that calls itself one.</summary>
public sealed class MomentContentTests
{
    private const string Proposed = "Voorstel van Sleutelnet: ";

    private static readonly GuideContent Content = GuideReader.ReadBuiltIn();

    /// <summary>A moment, and the calendar's proposal: the rhythm, days from the offer or the question with the date, and the days ahead.</summary>
    public static TheoryData<string, string, string, string> Proposals => new()
    {
        { "evaluation", "12m", "", "28 7" },
        { "reflection", "3m", "", "" },
        { "all-members", "3m", "", "" },
        { "share-council", "once", "28", "" },
        { "inform-board", "6m", "", "" },
        { "budget", "12m", "support.budget-month", "56" },
        { "elections", "once", "support.elections", "365 91" },
        { "new-board", "once", "support.new-board", "28" },
        { "introduce-board", "once", "28", "" },
        { "new-year", "12m", "support.new-year", "42" },
        { "city-day", "12m", "support.city-day", "42" },
        { "quiet-contact", "56d", "", "" },
        { "revisit-goal", "12m", "182", "" },
        { "municipal-role", "6m", "", "" },
        { "core-group", "1m", "", "" },
        { "large-meeting", "6m", "", "56" },
        { "yearly-activity", "12m", "", "56" },
        { "expectations", "12m", "", "" },
        { "expectations-new", "once", "14", "" },
        { "agreements", "once", "28", "14" },
        { "start-meeting", "once", "28", "14" },
        { "successor", "once", "0", "" },
        { "chair-change", "12m", "", "28" },
        { "mayor-talk", "12m", "", "42" },
        { "location", "3m", "", "21" },
        { "recruiting", "3m", "", "" },
        { "recruit-now", "once", "0", "" },
        { "exit-talk", "once", "14", "7" },
        { "former-members", "once", "180", "" },
        { "decision-again", "once", "contacts.again", "" },
    };

    /// <summary>The ids of the content map that ask to be reminded of.</summary>
    private static readonly string[] Reminding =
    [
        "DEF-AANDACHT-HER3", "DEF-AANDACHT-HER4", "1.1-HERZIEN-HER1", "1.1-VREDESTIJD-HER1", "1.2-STADSBREED-HER1", "1.2-TIP-V4", "1.2-TIP-HER5",
        "1.2-TIP-HER6", "1.2-TIP-HER7", "1.3-KERNGROEP-HER1", "1.3-GROTEBIJEENKOMST-HER1", "1.3-ROL-OPT2-HER1", "2.1-VERWACHTING-HER1",
        "2.3-BIJEENKOMST-HER1", "3.1-ROL-HER1", "3.1-VERTROUWENONDERLING-HER1", "3.1-VASTEGEZICHTEN-RIS1", "3.1-VOORZITTER-OPT5",
        "3.1-WAARDERING-OPT1", "3.1-WAARDERING-OPT5", "3.2-LOCATIE-HER1", "3.3-ALLELEDEN-HER1", "3.3-WERVING-HER1", "3.3-TERUGKEER-INFO1",
        "3.3-EXIT-HER1", "3.4-EVALUATIE-HER1", "3.4-EVALUATIE-OPT2", "3.4-REFLECTIE-HER1",
    ];

    [Theory]
    [MemberData(nameof(Proposals))]
    public void A_moment_is_proposed_as_the_calendar_of_the_guide_has_it(string moment, string rhythm, string first, string ahead)
    {
        var kind = Content.Find(new MomentKindId(moment))!;

        Assert.Equal(Rhythm.Parse(rhythm), kind.Proposal.Rhythm);
        Assert.Equal(first, $"{kind.Proposal.InDays}{kind.Proposal.DateOf}");
        Assert.Equal(ahead, string.Join(' ', kind.Ahead));
    }

    [Fact]
    public void There_are_these_and_no_others() => Assert.Equal(Proposals.Select(row => (string)row[0]).Order(), Content.Moments.Select(kind => kind.Id.Value).Order());

    [Fact]
    public void All_that_the_guide_wants_to_be_reminded_of_has_a_moment() => Findings.None(Reminding.Except(Content.Moments.SelectMany(kind => kind.Covers)));

    [SharedGuideFact]
    public void All_that_carries_a_reminder_in_the_content_map_is_named_here() =>
        Assert.Equal(
            System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.SharedGuide, "content-map.json")))!.AsArray()
                .Where(item => item!["flags"]!.AsArray().Any(flag => flag!.GetValue<string>() == "reminder"))
                .Select(item => item!["id"]!.GetValue<string>()).Order(),
            Reminding.Order());

    [Theory]
    [InlineData("evaluation", "half-year 6m, year 12m, two-years 24m")]
    [InlineData("reflection", "quarter 3m, half-year 6m")]
    [InlineData("location", "monthly 1m, six-weeks 42d, quarterly 3m, half-yearly 6m")]
    public void A_rhythm_that_was_answered_is_kept(string moment, string rhythms) =>
        Assert.Equal(rhythms, string.Join(", ", Content.Find(new MomentKindId(moment))!.Proposal.Rhythms.Select(pair => $"{pair.Key} {pair.Value}")));

    [Theory]
    [InlineData("evaluation", "evaluation")]
    [InlineData("reflection", "reflection")]
    [InlineData("quiet-contact", "contact")]
    [InlineData("exit-talk", "exit")]
    [InlineData("former-members", "joined")]
    [InlineData("municipal-role", "trust.role-fits")]
    [InlineData("new-board", "support.alderman")]
    public void A_moment_leads_to_what_is_to_be_done(string moment, string place)
    {
        var kind = Content.Find(new MomentKindId(moment))!;

        Assert.Equal(place, $"{kind.Question}{kind.Register}{kind.Evaluation}");
    }

    [Fact]
    public void Each_moment_leads_somewhere() =>
        Findings.None(Content.Moments.Where(kind => kind is { Question: null, Register: null, Evaluation: null }).Select(kind => kind.Id.Value));

    [Fact]
    public void Contact_and_what_was_given_start_the_wait_for_contact_afresh() =>
        Assert.Equal([new CounterId("contact"), new CounterId("offered")], Content.Find(new MomentKindId("quiet-contact"))!.RestartsOn);

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
