using System.Text.Json.Nodes;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Tests;

/// <summary>A guide of three sections, small enough to know by heart, and the pieces to make others of.</summary>
internal static class SmallGuide
{
    public const string Frame =
        """
        { "version": 7, "phases": [
          { "number": 1, "title": "Eén", "text": "Eerst.", "covers": [], "origin": "proposal" },
          { "number": 2, "title": "Twee", "text": "Dan.", "covers": [], "origin": "proposal" },
          { "number": 3, "title": "Drie", "text": "Later.", "covers": [], "origin": "proposal" } ] }
        """;

    public const string Opening =
        """
        { "id": "A", "phase": 1, "order": 1, "title": "Het begin", "short": "Begin",
          "questions": [
            { "id": "a.plan", "kind": "text", "text": "Wat is het plan?", "covers": [], "origin": "proposal", "short": "Plan", "minutes": 3,
              "explanation": [ { "text": "Daarom.", "covers": [], "origin": "proposal" } ] },
            { "id": "a.size", "kind": "choice", "text": "Klein of groot?", "covers": [], "origin": "proposal", "short": "Omvang", "minutes": 2,
              "explanation": [ { "text": "Daarom.", "covers": [], "origin": "proposal" } ],
              "options": [ { "id": "small", "text": "Klein" }, { "id": "large", "text": "Groot" }, { "id": "none", "text": "Toch niet" } ] },
            { "id": "a.core", "kind": "yesNo", "text": "Komt er een kerngroep?", "covers": [], "origin": "proposal", "short": "Kerngroep", "minutes": 1,
              "explanation": [ { "text": "Daarom.", "covers": [], "origin": "proposal" } ],
              "appliesWhen": { "question": "a.size", "is": "large" }, "otherwise": "Alleen bij een groot netwerk." } ],
          "outcomes": [ { "id": "outcome.none", "when": { "question": "a.size", "is": "none" }, "title": "Geen netwerk", "text": [], "next": [] } ] }
        """;

    public const string Gated =
        """
        { "id": "B", "phase": 1, "order": 2, "title": "Het vervolg", "short": "Vervolg",
          "gate": { "text": { "text": "Eerst een plan.", "covers": [], "origin": "proposal" },
            "checks": [ { "unless": { "question": "a.plan", "answered": true }, "missing": "Het plan.", "goTo": "a.plan", "covers": [], "origin": "proposal" } ] },
          "questions": [
            { "id": "b.return", "kind": "choices", "text": "Wat geef je terug?", "covers": [], "origin": "proposal", "short": "Terug", "minutes": 4,
              "explanation": [ { "text": "Daarom.", "covers": [], "origin": "proposal" } ], "exclusive": [ "nothing" ],
              "options": [ { "id": "money", "text": "Geld" }, { "id": "help", "text": "Hulp" }, { "id": "nothing", "text": "Niets" } ] },
            { "id": "b.members", "kind": "number", "text": "Met hoeveel?", "covers": [], "origin": "proposal", "short": "Aantal", "minutes": 1,
              "explanation": [ { "text": "Daarom.", "covers": [], "origin": "proposal" } ], "min": 2, "max": 100, "unit": "mensen" } ] }
        """;

    public const string SecondPhase =
        """
        { "id": "C", "phase": 2, "order": 3, "title": "De opbouw", "short": "Opbouw",
          "questions": [
            { "id": "c.day", "kind": "date", "text": "Wanneer begin je?", "covers": [], "origin": "proposal", "short": "Dag", "minutes": 1,
              "explanation": [ { "text": "Daarom.", "covers": [], "origin": "proposal" } ] } ] }
        """;

    public const string Rules =
        """
        { "rules": [
          { "id": "R-1", "kind": "risk", "section": "B", "title": "Niets terug", "text": "Dat is weinig.", "covers": [], "origin": "proposal",
            "when": { "question": "b.return", "includes": "nothing" },
            "solutions": [ { "text": "Kies iets.", "goTo": "b.return" }, { "text": "Begin klein.", "goTo": "a.size" } ] } ] }
        """;

    public const string GateOfTheThirdPhase =
        """
        { "id": "D", "phase": 3, "order": 4, "title": "Voor de uitvoering", "short": "Ervoor",
          "gate": { "text": { "text": "Eerst een dag.", "covers": [], "origin": "proposal" },
            "checks": [ { "unless": { "question": "c.agreed", "is": "yes" }, "missing": "De afspraken.", "goTo": "c.agreed", "covers": [], "origin": "proposal" } ] } }
        """;

    public const string ThirdPhase =
        """
        { "id": "E", "phase": 3, "order": 5, "title": "De uitvoering", "short": "Uitvoering",
          "questions": [
            { "id": "e.trust", "kind": "yesNo", "text": "Is er vertrouwen?", "covers": [], "origin": "proposal", "short": "Vertrouwen", "minutes": 1,
              "explanation": [ { "text": "Daarom.", "covers": [], "origin": "proposal" } ] },
            { "id": "e.look", "kind": "text", "text": "Hoe gaat het?", "covers": [], "origin": "proposal", "short": "Terugblik", "minutes": 2,
              "explanation": [ { "text": "Daarom.", "covers": [], "origin": "proposal" } ] } ] }
        """;

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["guide.json"] = Frame,
        ["a.json"] = Opening,
        ["b.json"] = Gated,
        ["c.json"] = SecondPhase,
        ["rules.json"] = Rules,
    };

    public static GuideContent Content { get; } = Read(Files);

    /// <summary>The small guide with three full phases and an intake: “a.stage” tells how far a network is, “a.size” and “c.agreed” are asked of every network.</summary>
    public static GuideContent Full { get; } = Read(FullFiles());

    public static GuideContent Read(IEnumerable<KeyValuePair<string, string>> files) =>
        GuideReader.Read(files.Select(file => (file.Key, file.Value)));

    /// <summary>The small guide's files with one of them changed.</summary>
    public static Dictionary<string, string> With(string file, Action<JsonNode> change) => new(Files) { [file] = Changed(Files[file], change) };

    public static Dictionary<string, string> FullFiles() => new(Files)
    {
        ["a.json"] = Changed(Opening, a =>
        {
            a["questions"]![1]!["intake"] = true;
            a["questions"]!.AsArray().Insert(1, JsonNode.Parse(
                """
                { "id": "a.stage", "kind": "choice", "onDemand": true, "text": "Hoe ver is het netwerk?", "covers": [], "origin": "proposal", "short": "Startpunt", "minutes": 1,
                  "explanation": [ { "text": "Daarom.", "covers": [], "origin": "proposal" } ],
                  "options": [ { "id": "beginning", "text": "Aan het begin" }, { "id": "building", "text": "In opbouw", "takesIn": 1 }, { "id": "running", "text": "Het loopt", "takesIn": 2 } ] }
                """));
        }),
        ["c.json"] = Changed(SecondPhase, c => c["questions"]!.AsArray().Add(JsonNode.Parse(
            """
            { "id": "c.agreed", "kind": "yesNo", "intake": true, "text": "Zijn er afspraken?", "covers": [], "origin": "proposal", "short": "Afspraken", "minutes": 1,
              "explanation": [ { "text": "Daarom.", "covers": [], "origin": "proposal" } ] }
            """))),
        ["d.json"] = GateOfTheThirdPhase,
        ["e.json"] = ThirdPhase,
    };

    private static string Changed(string json, Action<JsonNode> change)
    {
        var node = JsonNode.Parse(json)!;
        change(node);
        return node.ToJsonString();
    }
}
