using System.Text.Json.Nodes;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;

namespace Sleutelnet.Core.Tests.Content;

/// <summary>Moments and forms that are not right are refused with the file and the place.</summary>
public sealed class Mistakes_in_moments
{
    private const string Moments =
        """
        { "moments": [
          { "id": "look-back", "section": "C", "title": "Terugkijken", "names": ["terugkijken"], "ask": "Hoe gaat het?", "why": "Daarom.", "covers": [], "origin": "proposal",
            "when": { "counted": "yearly", "months": 2, "atLeast": 1 },
            "proposal": { "text": "Elk jaar.", "rhythm": "12m", "rhythmOf": "a.size", "rhythms": { "small": "6m", "large": "2:tuesday:12m" } },
            "ahead": [28, 7], "evaluation": "yearly", "restartsOn": ["yearly"] },
          { "id": "begin", "section": "C", "title": "Begin", "names": ["begin"], "ask": "Wie komt?", "why": "Daarom.", "covers": [], "origin": "proposal",
            "when": { "phase": 2, "reached": true }, "proposal": { "text": "De dag zelf.", "rhythm": "once", "dateOf": "c.day", "daysFromDate": -14 }, "question": "c.day" } ] }
        """;

    private const string Forms =
        """
        { "evaluations": [
          { "id": "yearly", "section": "C", "title": "Elk jaar", "names": ["elk jaar"], "intro": [ { "text": "Over de groep.", "covers": [], "origin": "proposal" } ], "covers": [], "origin": "proposal",
            "goals": ["b.return", "a.plan"],
            "perGoal": [ { "id": "yearly.far", "kind": "scale", "text": "Hoe ver?", "covers": [], "origin": "proposal", "short": "Hoe ver", "minutes": 1, "min": 1, "max": 5,
              "explanation": [ { "text": "Daarom.", "covers": [], "origin": "proposal" } ] } ],
            "steps": [ { "id": "yearly.well", "kind": "text", "text": "Wat ging goed?", "covers": [], "origin": "proposal", "short": "Goed", "minutes": 1,
              "explanation": [ { "text": "Daarom.", "covers": [], "origin": "proposal" } ] } ], "asksActions": true } ] }
        """;

    /// <summary>What is wrong, the file, a change of it, and what the error must name.</summary>
    private static readonly (string Wrong, string File, Action<JsonNode> Change, string[] Named)[] Mistakes =
    [
        ("unknown key of a moment", "moments.json", m => First(m)["colour"] = "red", ["$.moments[0]", "colour"]),
        ("unknown key of a proposal", "moments.json", m => Proposal(m)["often"] = 2, ["proposal", "often"]),
        ("a moment without its reason", "moments.json", m => First(m).AsObject().Remove("why"), ["$.moments[0]", "why"]),
        ("a moment without a name", "moments.json", m => First(m)["names"] = new JsonArray(), ["look-back", "name"]),
        ("the same moment twice", "moments.json", m => m["moments"]![1]!["id"] = "look-back", ["look-back", "twice"]),
        ("the same name twice", "moments.json", m => m["moments"]![1]!["names"]![0] = "terugkijken", ["terugkijken", "twice"]),
        ("a rhythm that is none", "moments.json", m => Proposal(m)["rhythm"] = "often", ["proposal", "often"]),
        ("a rhythm that is none, of an option", "moments.json", m => Proposal(m)["rhythms"]!["small"] = "0m", ["rhythms", "0m"]),
        ("a section that is not there", "moments.json", m => First(m)["section"] = "Z", ["look-back", "'Z'"]),
        ("a counter that is not there, in its condition", "moments.json", m => First(m)["when"]!["counted"] = "gone", ["look-back", "gone"]),
        ("a counter that is not there, to restart on", "moments.json", m => First(m)["restartsOn"]![0] = "gone", ["look-back", "gone"]),
        ("a phase that is not there", "moments.json", m => m["moments"]![1]!["when"]!["phase"] = 4, ["$.moments[1].when", "4"]),
        ("a question that is not there", "moments.json", m => m["moments"]![1]!["question"] = "c.gone", ["begin", "c.gone"]),
        ("a register that is not there", "moments.json", m => Open(m, "register", "gone"), ["look-back", "gone"]),
        ("a form that is not there", "moments.json", m => Open(m, "evaluation", "gone"), ["look-back", "gone"]),
        ("two things to open", "moments.json", m => First(m)["question"] = "a.plan", ["look-back", "one of these"]),
        ("days ahead out of order", "moments.json", m => First(m)["ahead"] = new JsonArray(7, 28), ["look-back", "ahead"]),
        ("a day ahead twice", "moments.json", m => First(m)["ahead"] = new JsonArray(7, 7), ["look-back", "ahead"]),
        ("no days ahead", "moments.json", m => First(m)["ahead"] = new JsonArray(7, 0), ["look-back", "ahead"]),
        ("a first date in the past", "moments.json", m => Proposal(m)["inDays"] = -1, ["look-back", "inDays"]),
        ("two first dates", "moments.json", m => m["moments"]![1]!["proposal"]!["inDays"] = 3, ["begin", "not from both"]),
        ("once, and no one knows when", "moments.json", m => Proposal(m)["rhythm"] = "once", ["look-back", "once"]),
        ("days from no date", "moments.json", m => Proposal(m)["daysFromDate"] = 3, ["look-back", "dateOf"]),
        ("a date of a question that asks for none", "moments.json", m => m["moments"]![1]!["proposal"]!["dateOf"] = "a.plan", ["begin", "a.plan"]),
        ("a rhythm of a question without rhythms", "moments.json", m => Proposal(m).AsObject().Remove("rhythms"), ["look-back", "rhythms"]),
        ("a rhythm of an option that is not there", "moments.json", m => Proposal(m)["rhythms"]!["huge"] = "1m", ["look-back", "huge"]),
        ("unknown key of a form", "evaluations.json", e => Form(e)["score"] = true, ["$.evaluations[0]", "score"]),
        ("the same form twice", "evaluations.json", e => e["evaluations"]!.AsArray().Add(Form(e).DeepClone()), ["yearly", "twice"]),
        ("a form without an opening", "evaluations.json", e => Form(e)["intro"] = new JsonArray(), ["yearly", "begins"]),
        ("a form that asks nothing", "evaluations.json", e => Form(e)["steps"] = new JsonArray(), ["yearly", "asks something"]),
        ("a question of a form with the id of another question", "evaluations.json", e => Form(e)["steps"]![0]!["id"] = "a.plan", ["a.plan", "twice"]),
        ("a question of a form that asks for a date", "evaluations.json", e => Form(e)["steps"]![0]!["kind"] = "date", ["yearly.well", "asks for"]),
        ("a question of a form that waits to be asked", "evaluations.json", e => Form(e)["steps"]![0]!["onDemand"] = true, ["yearly.well", "all its questions"]),
        ("a choice for each goal", "evaluations.json", e => Form(e)["perGoal"]![0] = Asked("yesNo"), ["yearly.far", "scales and texts"]),
        ("goals that nothing is asked about", "evaluations.json", e => Form(e)["perGoal"] = new JsonArray(), ["yearly", "perGoal"]),
        ("goals that are no choices", "evaluations.json", e => Form(e)["goals"]![0] = "a.size", ["yearly", "a.size"]),
        ("words of goals that are no text", "evaluations.json", e => Form(e)["goals"]![1] = "a.size", ["yearly", "a.size"]),
        ("a goal that is not there", "evaluations.json", e => Form(e)["goals"]![1] = "a.gone", ["yearly", "a.gone"]),
    ];

    public static TheoryData<string> Names => [.. Mistakes.Select(mistake => mistake.Wrong)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_refused_with_its_file_and_place(string wrong)
    {
        var mistake = Mistakes.Single(known => known.Wrong == wrong);
        var files = Files();
        var node = JsonNode.Parse(files[mistake.File])!;
        mistake.Change(node);
        files[mistake.File] = node.ToJsonString();

        var refusal = Assert.Throws<GuideException>(() => SmallGuide.Read(files));

        Assert.StartsWith(mistake.File, refusal.Message, StringComparison.Ordinal);
        Assert.All(mistake.Named, part => Assert.Contains(part, refusal.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_right_is_read_whole()
    {
        var guide = SmallGuide.Read(Files());
        var kind = guide.Find(new MomentKindId("look-back"))!;
        var form = guide.Find(new EvaluationFormId("yearly"))!;

        Assert.Equal(["look-back", "begin"], guide.Moments.Select(moment => moment.Id.Value));
        Assert.Equal(new EveryMonths(12), kind.Proposal.Rhythm);
        Assert.Equal(new NthWeekday(2, DayOfWeek.Tuesday, 12), kind.Proposal.Rhythms[new OptionId("large")]);
        Assert.Equal([28, 7], kind.Ahead);
        Assert.Equal(-14, guide.Moments[1].Proposal.DaysFromDate);
        Assert.Equal(["yearly.far", "yearly.well"], form.Questions.Select(question => question.Id.Value));
        Assert.True(form.AsksActions);
    }

    [Fact]
    public void Questions_of_a_form_are_no_questions_of_the_way() => Assert.Null(SmallGuide.Read(Files()).Find(new QuestionId("yearly.well")));

    [Fact]
    public void What_the_content_does_not_have_is_not_found()
    {
        Assert.Null(SmallGuide.Content.Find(new MomentKindId("look-back")));
        Assert.Null(SmallGuide.Content.Find(new EvaluationFormId("yearly")));
    }

    private static Dictionary<string, string> Files() =>
        new(SmallGuide.Files) { ["moments.json"] = Moments, ["evaluations.json"] = Forms };

    private static JsonNode First(JsonNode moments) => moments["moments"]![0]!;

    private static JsonNode Proposal(JsonNode moments) => First(moments)["proposal"]!;

    private static JsonNode Form(JsonNode evaluations) => evaluations["evaluations"]![0]!;

    private static void Open(JsonNode moments, string what, string id)
    {
        First(moments).AsObject().Remove("evaluation");
        First(moments)[what] = id;
    }

    private static JsonNode Asked(string kind) => JsonNode.Parse(
        $$"""
        { "id": "yearly.far", "kind": "{{kind}}", "text": "Wel?", "covers": [], "origin": "proposal", "short": "Wel", "minutes": 1,
          "explanation": [ { "text": "Daarom.", "covers": [], "origin": "proposal" } ] }
        """)!;
}
