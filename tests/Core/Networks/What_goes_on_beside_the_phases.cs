using System.Text.Json.Nodes;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>How the tracks beside the phases stand, said by answers, by open signals and by what was counted.</summary>
public sealed class What_goes_on_beside_the_phases
{
    private static readonly GuideContent Guide = WithTrack(
        RuleOf("R-1", "B", """{ "question": "b.return", "includes": "nothing" }"""),
        RuleOf("R-2", "E", """{ "counted": "stopped.people", "months": 3, "atLeast": 3 }"""));

    [Theory]
    [InlineData("", TrackState.Open, 0, 3, "b.return")]
    [InlineData("b.return later", TrackState.Open, 0, 3, "b.return")]
    [InlineData("b.return=help", TrackState.Running, 1, 3, "b.members")]
    [InlineData("b.return unsuitable", TrackState.Running, 1, 3, "b.members")]
    [InlineData("b.return=help; b.members unknown; e.trust=yes", TrackState.Running, 2, 3, "b.members")]
    [InlineData("b.return=help; b.members=12; e.trust=yes", TrackState.Fine, 3, 3, null)]
    [InlineData("b.return=nothing", TrackState.Attention, 1, 3, "b.members")]
    [InlineData("b.return=nothing; b.members=12; e.trust=yes", TrackState.Attention, 3, 3, null)]
    [InlineData("a.stage=running", TrackState.Open, 0, 1, "e.trust")]
    [InlineData("a.stage=running; e.trust=yes", TrackState.Fine, 1, 1, "b.return")]
    [InlineData("counted stopped.people 3", TrackState.Attention, 0, 3, "b.return")]
    public void A_track_stands_as_its_answers_and_signals_say(string answers, TrackState state, int done, int total, string? next)
    {
        var network = Said.Of(Guide, answers);

        var report = Assert.Single(Tracks.Of(Guide, network, new NetworkFacts(Guide, network, Said.Today)));

        Assert.Equal((state, done, total, next), (report.State, report.Done, report.Total, report.Next?.Id.Value));
    }

    [Theory]
    [InlineData("""{ "question": "a.size", "is": "small" }""", "a.size=small", TrackState.Open)]
    [InlineData("""{ "question": "a.size", "is": "small" }""", "a.size=small; b.members=12", TrackState.Attention)]
    [InlineData("""{ "question": "a.size", "is": "small" }""", "a.size=small; b.members unsuitable", TrackState.Attention)]
    [InlineData("""{ "counted": "stopped.people", "months": 12, "atLeast": 1 }""", "counted stopped.people 3 2", TrackState.Attention)]
    [InlineData("""{ "counted": "stopped.people", "months": 2, "atLeast": 1 }""", "counted stopped.people 3 2", TrackState.Open)]
    public void A_signal_asks_for_attention_once_its_section_was_begun_or_something_was_counted(string when, string answers, TrackState state)
    {
        var guide = WithTrack(RuleOf("R-1", "B", when));
        var network = Said.Of(guide, answers);

        Assert.Equal(state, Tracks.Of(guide, network, new NetworkFacts(guide, network, Said.Today))[0].State);
    }

    [Fact]
    public void A_signal_of_another_section_asks_for_none()
    {
        var guide = WithTrack(RuleOf("R-1", "A", """{ "question": "a.size", "is": "small" }"""));
        var network = Said.Of(guide, "a.size=small; b.members=12");

        Assert.Equal(TrackState.Running, Tracks.Of(guide, network, new NetworkFacts(guide, network, Said.Today))[0].State);
    }

    [Fact]
    public void A_signal_that_was_accepted_asks_for_none()
    {
        var network = Said.Of(Guide, "b.return=nothing");
        network.Accept(new Acceptance(Signals.Subject(new RuleId("R-1")), "Zo willen wij het.", Said.Anna, Said.Start));

        Assert.Equal(TrackState.Running, Tracks.Of(Guide, network, new NetworkFacts(Guide, network, Said.Today))[0].State);
    }

    [Fact]
    public void A_report_names_what_asks_for_attention()
    {
        var network = Said.Of(Guide, "b.return=nothing; counted stopped.people 3");

        var report = Tracks.Of(Guide, network, new NetworkFacts(Guide, network, Said.Today))[0];

        Assert.Equal(["R-1", "R-2"], report.Signals.Select(rule => rule.Id.Value));
    }

    private static GuideContent WithTrack(params string[] rules)
    {
        var frame = JsonNode.Parse(SmallGuide.Frame)!;
        frame["tracks"] = JsonNode.Parse(
            """
            [ { "id": "back", "title": "Terug", "text": "Geef altijd iets terug.", "covers": [], "origin": "proposal", "questions": [ "b.return", "b.members", "e.trust" ], "sections": [ "B", "E" ] } ]
            """);
        return SmallGuide.Read(new Dictionary<string, string>(SmallGuide.FullFiles())
        {
            ["guide.json"] = frame.ToJsonString(),
            ["rules.json"] = $$"""{ "rules": [ {{string.Join(", ", rules)}} ] }""",
            ["registers.json"] =
                """
                { "registers": [ { "id": "stopped", "section": "E", "title": "Gestopt", "names": [ "gestopt" ], "text": "Hoeveel?", "covers": [], "origin": "proposal",
                  "steps": [ { "id": "stopped.people", "kind": "number", "text": "Hoeveel?", "covers": [], "origin": "proposal", "short": "Gestopt", "minutes": 1, "min": 0, "max": 100,
                    "explanation": [ { "text": "Daarom.", "covers": [], "origin": "proposal" } ] } ] } ] }
                """,
        });
    }

    private static string RuleOf(string id, string section, string when) =>
        $$"""
        { "id": "{{id}}", "kind": "risk", "section": "{{section}}", "title": "Let op", "text": "Dat valt op.", "covers": [], "origin": "proposal", "when": {{when}},
          "solutions": [ { "text": "Kies iets.", "goTo": "b.return" }, { "text": "Begin klein.", "goTo": "a.size" } ] }
        """;
}
