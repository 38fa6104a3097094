namespace Sleutelnet.Bot.Tests.Migrations;

/// <summary>A change of some questions of the third release, as a fourth one would make it.</summary>
/// <param name="Name">What changes.</param>
/// <param name="Begin">What becomes of the lines of the first section.</param>
/// <param name="Rest">What becomes of the lines of the second.</param>
/// <param name="Migrations">What the content says of it.</param>
internal sealed record Change(string Name, Func<string, string> Begin, Func<string, string> Rest, params string[] Migrations)
{
    private const string Steun = "werk.steun|text|Wie steunt jullie?|Steun";
    private const string Doel = "begin.doel|text|Wat is jullie doel?|Doel";
    private const string Kern = "begin.kern|choice|Wanneer komt er een kerngroep?|Kerngroep|nu=Nu meteen,nooit=Die komt er niet";
    private const string WasSteun = """ "version": 4, "was": "werk.steun", "short": "Steun", "kind": "text" """;
    private const string WasGrootte = """ "version": 4, "was": "begin.grootte", "short": "Grootte", "kind": "choice", "options": { "onder": "Onder de twintig mensen", "boven": "Meer dan twintig mensen" } """;

    /// <summary>Each kind of change that content knows.</summary>
    public static readonly IReadOnlyList<Change> All =
    [
        new("removed", Same, In(Steun, ""), $$"""{ {{WasSteun}}, "to": [] }"""),
        new("added", In(Doel, "begin.nieuw|text|Wat is er nieuw?|Nieuws\n" + Doel), Same),
        new("renamed", Same, In(Steun, "werk.hulp|text|Wie helpt jullie?|Hulp"), $$"""{ {{WasSteun}}, "to": [ { "question": "werk.hulp" } ] }"""),
        new("asked in another order", Reversed, Reversed),
        new("moved to another section", lines => lines + "\n" + Steun, In(Steun, "")),
        new("a text is a list", Same, In(Steun, Steun.Replace("|text|", "|list|", StringComparison.Ordinal)), $$"""{ {{WasSteun}}, "to": [ { "question": "werk.steun" } ] }"""),
        new("one of some is more of some", In("begin.grootte|choice|", "begin.grootte|choices|"), Same, $$"""{ {{WasGrootte}}, "to": [ { "question": "begin.grootte" } ] }"""),
        new("yes or no is a choice", In("begin.groep|yesNo|Willen jullie een groep?|Een groep", "begin.groep|choice|Wanneer komt er een groep?|Een groep|straks=Straks,nee=Die komt er niet"), Same,
            """{ "version": 4, "was": "begin.groep", "short": "Een groep", "kind": "yesNo", "to": [ { "question": "begin.groep", "options": { "yes": "straks", "no": "nee" } } ] }"""),
        new("an option went", In(",veel=Meer dan twintig", ",geen=Met niemand"), Same,
            """{ "version": 4, "was": "begin.aantal", "short": "Aantal", "kind": "choice", "options": { "weinig": "Tot twintig", "veel": "Meer dan twintig" }, "to": [ { "question": "begin.aantal", "options": { "weinig": "weinig" } } ] }"""),
        new("an option is renamed", In("boven=", "groot="), Same, $$"""{ {{WasGrootte}}, "to": [ { "question": "begin.grootte", "options": { "onder": "onder", "boven": "groot" } } ] }"""),
        new("split", In(Kern, "begin.start|choice|Wanneer begint de kerngroep?|Begin|nu=Nu meteen,later=Later\nbegin.geen|yesNo|Blijft de kerngroep weg?|Zonder"), Same,
            """
            { "version": 4, "was": "begin.kern", "short": "Kerngroep", "kind": "choice", "options": { "nu": "Nu meteen", "nooit": "Die komt er niet" },
              "to": [ { "question": "begin.start", "options": { "nu": "nu" } }, { "question": "begin.geen", "options": { "nooit": "yes" } } ] }
            """),
        new("two are one", In(Doel, "begin.opzet|text|Wat willen jullie, en met wie?|Opzet"), In(Steun, ""),
            """{ "version": 4, "was": "begin.doel", "short": "Doel", "kind": "text", "to": [ { "question": "begin.opzet" } ] }""", $$"""{ {{WasSteun}}, "to": [ { "question": "begin.opzet" } ] }"""),
    ];

    private static string Same(string lines) => lines;

    private static string Reversed(string lines) => string.Join('\n', lines.Split('\n').Reverse());

    private static Func<string, string> In(string part, string instead) => lines => lines.Contains(part, StringComparison.Ordinal)
        ? lines.Replace(part, instead, StringComparison.Ordinal) : throw new InvalidOperationException($"“{part}” is not asked.");
}
