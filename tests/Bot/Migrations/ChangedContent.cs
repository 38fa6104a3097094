using System.Text.Json.Nodes;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Bot.Tests.Migrations;

/// <summary>The content of three versions of a small guide, in each of which questions change.</summary>
internal static class ChangedContent
{
    private const string Begin =
        """
        begin.plan|text|Wat is het plan?|Plan
        begin.vorm|choice|Klein of groot?|Omvang|klein=Klein netwerk,groot=Groot netwerk,geen=Liever geen groep
        begin.kern|yesNo|Komt er een kerngroep?|Kerngroep
        begin.aantal|number|Met hoeveel mensen?|Aantal
        """;

    private const string Rest =
        """
        werk.terug|choices|Wat geef je terug?|Terug|geld=Geld,hulp=Hulp,feest=Een feest
        werk.dag|date|Wanneer begin je?|Begindag
        werk.wens|text|Wat wil de wethouder?|Wens
        werk.steun|text|Wie steunt jullie?|Steun
        """;

    private const string ThirdBegin =
        """
        begin.doel|text|Wat is jullie doel?|Doel
        begin.grootte|choice|Hoe groot wordt het netwerk?|Grootte|onder=Onder de twintig mensen,boven=Meer dan twintig mensen
        begin.groep|yesNo|Willen jullie een groep?|Een groep
        begin.kern|choice|Wanneer komt er een kerngroep?|Kerngroep|nu=Nu meteen,nooit=Die komt er niet
        begin.aantal|choice|Met hoeveel mensen begin je?|Aantal|weinig=Tot twintig,veel=Meer dan twintig
        """;

    private const string ThirdRest =
        """
        werk.terug|choices|Wat geef je terug?|Terug|geld=Geld,hulp=Hulp
        werk.wens|choice|Wat wil de wethouder?|Wens|veel=Veel,weinig=Weinig
        werk.steun|text|Wie steunt jullie?|Steun
        """;

    /// <summary>What the first release asked.</summary>
    public static GuideContent First { get; } = Read(1, Begin, Rest, []);

    /// <summary>The plan is called by another id; the size is asked in two questions; the day is not asked any more.</summary>
    public static GuideContent Second { get; } = Read(
        2,
        """
        begin.idee|text|Wat is jullie idee?|Idee
        begin.grootte|choice|Hoe groot wordt het netwerk?|Grootte|onder=Onder de twintig mensen,boven=Meer dan twintig mensen
        begin.groep|yesNo|Willen jullie een groep?|Een groep
        begin.kern|yesNo|Komt er een kerngroep?|Kerngroep
        begin.aantal|number|Met hoeveel mensen?|Aantal
        """,
        Rest.Replace("werk.dag|date|Wanneer begin je?|Begindag\n", "", StringComparison.Ordinal),
        InTheSecond);

    /// <summary>The core group is a choice; the number of people is a choice; an option and a text are dropped, and the plan is renamed again.</summary>
    public static GuideContent Third { get; } = Read(3, ThirdBegin, ThirdRest, InTheThird);

    /// <summary>A fourth release, with one change on the third.</summary>
    public static GuideContent Fourth(Change change) => Read(4, change.Begin(ThirdBegin), change.Rest(ThirdRest), [.. InTheThird, .. change.Migrations]);

    private static string[] InTheThird =>
    [
        .. InTheSecond,
        """{ "version": 3, "was": "begin.idee", "short": "Idee", "kind": "text", "to": [ { "question": "begin.doel" } ] }""",
        """{ "version": 3, "was": "begin.kern", "short": "Kerngroep", "kind": "yesNo", "to": [ { "question": "begin.kern", "options": { "yes": "nu", "no": "nooit" } } ] }""",
        """{ "version": 3, "was": "begin.aantal", "short": "Aantal", "kind": "number", "unit": "mensen", "to": [ { "question": "begin.aantal", "ranges": [ { "atMost": 20, "option": "weinig" }, { "atLeast": 21, "atMost": 99, "option": "veel" } ] } ] }""",
        """{ "version": 3, "was": "werk.terug", "short": "Terug", "kind": "choices", "options": { "geld": "Geld", "hulp": "Hulp", "feest": "Een feest" }, "to": [ { "question": "werk.terug", "options": { "geld": "geld", "hulp": "hulp" } } ] }""",
        """{ "version": 3, "was": "werk.wens", "short": "Wens van toen", "kind": "text", "to": [ { "question": "werk.wens", "afresh": true } ] }""",
    ];

    private static string[] InTheSecond =>
    [
        """{ "version": 2, "was": "begin.plan", "short": "Plan", "kind": "text", "to": [ { "question": "begin.idee" } ] }""",
        """
        { "version": 2, "was": "begin.vorm", "short": "Omvang", "kind": "choice", "options": { "klein": "Klein netwerk", "groot": "Groot netwerk", "geen": "Liever geen groep" },
          "to": [ { "question": "begin.grootte", "options": { "klein": "onder", "groot": "boven" } }, { "question": "begin.groep", "options": { "geen": "no" } } ] }
        """,
        """{ "version": 2, "was": "werk.dag", "short": "Begindag", "kind": "date", "to": [] }""",
    ];

    private static GuideContent Read(int version, string begin, string rest, IReadOnlyList<string> migrations) => GuideReader.Read(
    [
        ("guide.json", $$"""
            { "version": {{version}}, "phases": [
              { "number": 1, "title": "De voorbereiding", "text": "Eerst.", "covers": [], "origin": "proposal" },
              { "number": 2, "title": "De opbouw", "text": "Dan.", "covers": [], "origin": "proposal" },
              { "number": 3, "title": "De uitvoering", "text": "Later.", "covers": [], "origin": "proposal" } ] }
            """),
        ("1.1.json", Section("1.1", 1, "Begin", begin)),
        ("1.2.json", Section("1.2", 2, "Werk", rest)),
        ("migrations.json", $$"""{ "migrations": [ {{string.Join(",\n", migrations)}} ] }"""),
    ]);

    private static string Section(string id, int order, string title, string questions) => new JsonObject
    {
        ["id"] = id,
        ["phase"] = 1,
        ["order"] = order,
        ["title"] = title,
        ["short"] = title,
        ["questions"] = new JsonArray([.. questions.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Question(line.Split('|')))]),
    }.ToJsonString();

    private static JsonObject Question(string[] parts)
    {
        var question = new JsonObject
        {
            ["id"] = parts[0],
            ["kind"] = parts[1],
            ["text"] = parts[2],
            ["short"] = parts[3],
            ["minutes"] = 1,
            ["covers"] = new JsonArray(),
            ["origin"] = "proposal",
            ["explanation"] = JsonNode.Parse("""[ { "text": "Daarom vragen we dit.", "covers": [], "origin": "proposal" } ]"""),
        };
        if (parts[1] == "number")
            (question["min"], question["max"], question["unit"]) = (1, 1000, "mensen");
        if (parts.Length > 4)
            question["options"] = new JsonArray([.. parts[4].Split(',').Select(option => option.Split('=')).Select(option => new JsonObject { ["id"] = option[0], ["text"] = option[1] })]);
        return question;
    }
}
