using System.Text.Json.Nodes;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Tests.Content;

/// <summary>Content that is not right is refused with the file and the place.</summary>
public sealed class Strict_reading
{
    /// <summary>What is wrong, the file, a change of it, and what the error must name.</summary>
    private static readonly (string Wrong, string File, Action<JsonNode> Change, string[] Named)[] Mistakes =
    [
        ("unknown key of a section", "a.json", a => a["colour"] = "red", ["colour"]),
        ("unknown key of a question", "a.json", a => a["questions"]![0]!["texts"] = "?", ["$.questions[0]", "texts"]),
        ("unknown key of an option", "a.json", a => Size(a)["options"]![1]!["weight"] = 2, ["options[1]", "weight"]),
        ("unknown key of the guide", "guide.json", g => g["language"] = "nl", ["language"]),
        ("unknown key of a rule", "rules.json", r => r["rules"]![0]!["level"] = 1, ["$.rules[0]", "level"]),
        ("unknown word in a condition", "rules.json", r => r["rules"]![0]!["when"] = JsonNode.Parse("""{ "question": "a.size", "has": "small" }"""), ["$.rules[0].when", "has"]),
        ("two forms in one condition", "rules.json", r => r["rules"]![0]!["when"]!["answered"] = true, ["$.rules[0].when"]),
        ("a condition that is a text", "rules.json", r => r["rules"]![0]!["when"] = "always", ["$.rules[0].when"]),
        ("an empty list of conditions", "rules.json", r => r["rules"]![0]!["when"] = JsonNode.Parse("""{ "all": [] }"""), ["$.rules[0].when", "empty"]),
        ("an empty list of options", "rules.json", r => r["rules"]![0]!["when"]!["includes"] = new JsonArray(), ["$.rules[0].when", "empty"]),
        ("a number that is none in a condition", "rules.json", r => r["rules"]![0]!["when"] = JsonNode.Parse("""{ "question": "b.members", "atLeast": "two" }"""), ["$.rules[0].when"]),
        ("a missing text", "a.json", a => Remove(a["questions"]![0]!, "text"), ["$.questions[0]", "text"]),
        ("a missing id", "b.json", b => Remove(b, "id"), ["id"]),
        ("a missing version", "guide.json", g => Remove(g, "version"), ["version"]),
        ("a missing origin", "a.json", a => Remove(a["questions"]![0]!["explanation"]![0]!, "origin"), ["explanation[0]", "origin"]),
        ("null for a text", "a.json", a => a["title"] = null, ["title"]),
        ("null in a list", "a.json", a => a["questions"]!.AsArray().Insert(0, null), ["$.questions[0]", "missing"]),
        ("a text of spaces", "a.json", a => a["questions"]![0]!["text"] = "  ", ["$.questions[0].text", "empty"]),
        ("an empty id", "a.json", a => a["questions"]![0]!["id"] = "", ["$.questions[0].id", "empty"]),
        ("an id that is a number", "a.json", a => a["questions"]![0]!["id"] = 4, ["$.questions[0].id"]),
        ("an empty id in a condition", "b.json", b => b["gate"]!["checks"]![0]!["unless"]!["question"] = "", ["checks[0].unless", "empty"]),
        ("a wrong kind", "a.json", a => a["questions"]![0]!["kind"] = "essay", ["$.questions[0].kind"]),
        ("a kind by number", "a.json", a => a["questions"]![0]!["kind"] = 0, ["$.questions[0].kind"]),
        ("a wrong kind of rule", "rules.json", r => r["rules"]![0]!["kind"] = "panic", ["$.rules[0].kind"]),
        ("a wrong state", "rules.json", r => r["rules"]![0]!["when"] = JsonNode.Parse("""{ "question": "a.size", "state": "sleeping" }"""), ["$.rules[0].when", "sleeping"]),
        ("a state by number", "rules.json", r => r["rules"]![0]!["when"] = JsonNode.Parse("""{ "question": "a.size", "state": "2" }"""), ["$.rules[0].when", "2"]),
        ("a wrong origin", "a.json", a => a["questions"]![0]!["origin"] = "hearsay", ["$.questions[0].origin", "hearsay"]),
        ("an origin without its section", "a.json", a => a["questions"]![0]!["origin"] = "guide:", ["$.questions[0].origin"]),
        ("a section of no phase", "b.json", b => b["phase"] = 4, ["B", "4"]),
        ("phases out of order", "guide.json", g => g["phases"]![0]!["number"] = 2, ["$.phases"]),
        ("two sections in one place", "b.json", b => b["order"] = 1, ["order 1"]),
        ("the same section twice", "b.json", b => b["id"] = "A", ["A", "twice"]),
        ("the same question twice", "b.json", b => b["questions"]![0]!["id"] = "a.plan", ["a.plan", "twice"]),
        ("the same option twice", "a.json", a => Size(a)["options"]![1]!["id"] = "small", ["a.size/small", "twice"]),
        ("the same outcome twice", "a.json", a => a["outcomes"]!.AsArray().Add(a["outcomes"]![0]!.DeepClone()), ["outcome.none", "twice"]),
        ("the same rule twice", "rules.json", r => r["rules"]!.AsArray().Add(r["rules"]![0]!.DeepClone()), ["R-1", "twice"]),
        ("a question that is not there, in appliesWhen", "a.json", a => Core(a)["appliesWhen"]!["question"] = "a.gone", ["a.core", "a.gone"]),
        ("a question that is not there, in a gate", "b.json", b => b["gate"]!["checks"]![0]!["unless"]!["question"] = "a.gone", ["gate of B", "a.gone"]),
        ("a question that is not there, to go to from a gate", "b.json", b => b["gate"]!["checks"]![0]!["goTo"] = "a.gone", ["gate of B", "a.gone"]),
        ("a question that is not there, in an outcome", "a.json", a => a["outcomes"]![0]!["when"]!["question"] = "a.gone", ["outcome.none", "a.gone"]),
        ("a question that is not there, in a rule", "rules.json", r => r["rules"]![0]!["when"]!["question"] = "a.gone", ["R-1", "a.gone"]),
        ("a question that is not there, in a solution", "rules.json", r => r["rules"]![0]!["solutions"]![1]!["goTo"] = "a.gone", ["R-1", "a.gone"]),
        ("an option that is not there", "a.json", a => Core(a)["appliesWhen"]!["is"] = "huge", ["a.core", "a.size", "huge"]),
        ("an option that is not there, deep in a rule", "rules.json", r => r["rules"]![0]!["when"] = JsonNode.Parse("""{ "all": [ { "not": { "any": [ { "question": "b.return", "onlyAmong": [ "gold" ] } ] } } ] }"""), ["R-1", "gold"]),
        ("a section that is not there, in a condition", "rules.json", r => r["rules"]![0]!["when"] = JsonNode.Parse("""{ "section": "Z", "done": true }"""), ["R-1", "'Z'"]),
        ("a section that is not there, of a rule", "rules.json", r => r["rules"]![0]!["section"] = "Z", ["R-1", "'Z'"]),
        ("a number asked of a choice", "rules.json", r => r["rules"]![0]!["when"] = JsonNode.Parse("""{ "question": "a.size", "atMost": 2 }"""), ["R-1", "a.size"]),
        ("a count asked of one choice", "rules.json", r => r["rules"]![0]!["when"] = JsonNode.Parse("""{ "question": "a.size", "countAtLeast": 2 }"""), ["R-1", "a.size"]),
        ("one way to solve a rule", "rules.json", r => r["rules"]![0]!["solutions"]!.AsArray().RemoveAt(1), ["R-1", "two ways"]),
        ("appliesWhen without otherwise", "a.json", a => Remove(Core(a), "otherwise"), ["a.core", "otherwise"]),
        ("otherwise without appliesWhen", "a.json", a => Remove(Core(a), "appliesWhen"), ["a.core", "otherwise"]),
        ("a choice without options", "a.json", a => Size(a)["options"] = new JsonArray(), ["a.size", "options"]),
        ("a choice with one option", "b.json", b => Only(b["questions"]![0]!["options"]!.AsArray()), ["b.return", "options"]),
        ("options of an open question", "a.json", a => a["questions"]![0]!["options"] = Size(a)["options"]!.DeepClone(), ["a.plan", "options"]),
        ("an exclusive option that is not there", "b.json", b => b["questions"]![0]!["exclusive"]![0] = "gold", ["b.return", "exclusive"]),
        ("no explanation", "a.json", a => a["questions"]![0]!["explanation"] = new JsonArray(), ["a.plan", "explanation"]),
        ("a number without its most", "b.json", b => Remove(b["questions"]![1]!, "max"), ["b.members", "max"]),
        ("a number with its least above its most", "b.json", b => b["questions"]![1]!["min"] = 101, ["b.members", "min"]),
        ("a least number of an open question", "a.json", a => a["questions"]![0]!["min"] = 3, ["a.plan", "min"]),
    ];

    public static TheoryData<string> Names => [.. Mistakes.Select(mistake => mistake.Wrong)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_refused_with_its_file_and_place(string wrong)
    {
        var mistake = Mistakes.Single(known => known.Wrong == wrong);
        var files = SmallGuide.With(mistake.File, mistake.Change);

        var refusal = Assert.Throws<GuideException>(() => SmallGuide.Read(files));

        Assert.StartsWith(mistake.File, refusal.Message, StringComparison.Ordinal);
        Assert.All(mistake.Named, part => Assert.Contains(part, refusal.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.json", "")]
    [InlineData("a.json", "null")]
    [InlineData("a.json", "[]")]
    [InlineData("rules.json", "{ \"rules\": [")]
    [InlineData("guide.json", "{ \"version\": 1, \"version\": 2, \"phases\": [] }")]
    [InlineData("rules.json", "{ \"rules\": null }")]
    public void A_file_that_is_no_content_is_refused_by_name(string file, string json)
    {
        var files = new Dictionary<string, string>(SmallGuide.Files) { [file] = json };

        Assert.StartsWith(file, Assert.Throws<GuideException>(() => SmallGuide.Read(files)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_stands_twice_in_a_condition_is_refused()
    {
        var twice = SmallGuide.Rules.Replace("\"includes\":", "\"includes\": \"money\", \"includes\":", StringComparison.Ordinal);
        var files = new Dictionary<string, string>(SmallGuide.Files) { ["rules.json"] = twice };

        Assert.Contains("twice", Assert.Throws<GuideException>(() => SmallGuide.Read(files)).Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_guide_itself_may_not_be_missing()
    {
        var refusal = Assert.Throws<GuideException>(() => SmallGuide.Read(SmallGuide.Files.Where(file => file.Key != "guide.json")));

        Assert.StartsWith("guide.json", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "question": "a.core", "is": "yes" }""", "a.core → a.core")]
    [InlineData("""{ "question": "a.size", "is": "large" }""", "a.size → a.core → a.size", """{ "not": { "question": "a.core", "answered": true } }""")]
    [InlineData("""{ "section": "A", "done": true }""", "a.core → a.core")]
    public void A_question_cannot_depend_on_itself(string core, string circle, string? size = null)
    {
        var files = SmallGuide.With("a.json", a =>
        {
            Core(a)["appliesWhen"] = JsonNode.Parse(core);
            if (size is null)
                return;
            Size(a)["appliesWhen"] = JsonNode.Parse(size);
            Size(a)["otherwise"] = "Niet nodig.";
        });

        var message = Assert.Throws<GuideException>(() => SmallGuide.Read(files)).Message;

        Assert.StartsWith("a.json", message, StringComparison.Ordinal);
        Assert.Contains("depend on itself", message, StringComparison.Ordinal);
        Assert.EndsWith($": {circle}", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_may_depend_on_each_other_in_a_line_over_sections()
    {
        var files = SmallGuide.With("b.json", b =>
        {
            b["questions"]![1]!["appliesWhen"] = JsonNode.Parse("""{ "any": [ { "question": "a.core", "is": "yes" }, { "section": "A", "done": true } ] }""");
            b["questions"]![1]!["otherwise"] = "Niet nodig.";
        });

        Assert.NotNull(SmallGuide.Read(files).Find(new QuestionId("b.members"))!.AppliesWhen);
    }

    [Fact]
    public void What_is_right_is_read_whole_and_in_order()
    {
        var content = SmallGuide.Content;

        Assert.Equal(7, content.Version);
        Assert.Equal(["A", "B", "C"], content.Sections.Select(section => section.Id.Value));
        Assert.Equal(["a.plan", "a.size", "a.core", "b.return", "b.members", "c.day"], content.Questions.Select(question => question.Id.Value));
        Assert.Equal("B", content.SectionOf(new QuestionId("b.members")).Id.Value);
        Assert.Null(content.Find(new QuestionId("a.gone")));
        Assert.Null(content.Find(new SectionId("Z")));
        Assert.Null(content.Find(new RuleId("R-2")));
    }

    [Fact]
    public void The_built_in_content_reads()
    {
        var content = GuideReader.ReadBuiltIn();

        Assert.Equal(
            ["INL", "DEF", "F1", "1.1", "1.2", "1.3", "F2", "2.1", "2.2", "2.3", "F3", "3.1", "3.2", "3.3", "3.4", "IMG"],
            content.Sections.Select(section => section.Id.Value));
        Assert.Equal(3, content.Phases.Count);
        Assert.NotEmpty(content.Rules);
    }

    private static JsonNode Size(JsonNode section) => section["questions"]![1]!;

    private static JsonNode Core(JsonNode section) => section["questions"]![2]!;

    private static void Remove(JsonNode node, string property) => node.AsObject().Remove(property);

    private static void Only(JsonArray list)
    {
        while (list.Count > 1)
            list.RemoveAt(1);
    }
}
