using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Tests.Migrations;

/// <summary>A change of the content that leads nowhere, or that would mix up answers, is refused with its file and place.</summary>
public sealed class Mistakes_in_migrations
{
    private const string Text = """ "short": "Plan", "kind": "text" """;
    private const string Size = """ "short": "Omvang", "kind": "choice", "options": { "small": "Klein", "large": "Groot" } """;
    private const string Count = """ "short": "Aantal", "kind": "number" """;

    /// <summary>What changed, and what the refusal must name.</summary>
    public static TheoryData<string, string> Mistakes => new()
    {
        { $$"""{ "version": 3, "was": "a.old", {{Text}}, "to": [ { "question": "a.gone" } ] }""", "'a.gone'" },
        { $$"""{ "version": 3, "was": "a.old", {{Text}}, "to": [ { "question": "b.old" } ] }, { "version": 3, "was": "b.old", {{Text}}, "to": [ { "question": "a.plan" } ] }""", "used again" },
        { $$"""{ "version": 3, "was": "a.old", {{Text}}, "to": [ { "question": "b.old" } ] }, { "version": 3, "was": "b.old", {{Text}}, "to": [ { "question": "a.old" } ] }""", "used again" },
        { $$"""{ "version": 3, "was": "a.old", {{Text}}, "to": [ { "question": "b.old" } ] }, { "version": 4, "was": "b.old", {{Text}}, "to": [ { "question": "a.old" } ] }""", "used again" },
        { $$"""{ "version": 3, "was": "a.plan", {{Text}}, "to": [ { "question": "a.idea" } ] }""", "used again" },
        { $$"""{ "version": 3, "was": "a.old", {{Text}}, "to": [] }, { "version": 5, "was": "a.old", {{Text}}, "to": [ { "question": "a.plan" } ] }""", "used again" },
        { $$"""{ "version": 1, "was": "a.old", {{Text}}, "to": [] }""", "version 1" },
        { $$"""{ "version": 10, "was": "a.old", {{Text}}, "to": [] }""", "version 10" },
        { $$"""{ "version": 3, "was": "a.old", {{Text}}, "to": [] }, { "version": 3, "was": "a.old", {{Text}}, "to": [] }""", "twice in one version" },
        { $$"""{ "version": 3, "was": "a.old", {{Text}}, "to": [ { "question": "a.plan" }, { "question": "a.plan" } ] }""", "place twice" },
        { """{ "version": 3, "was": "a.old", "short": "Omvang", "kind": "choice", "to": [] }""", "options" },
        { """{ "version": 3, "was": "a.old", "short": "Plan", "kind": "text", "options": { "x": "X" }, "to": [] }""", "options" },
        { $$"""{ "version": 3, "was": "a.old", {{Size}}, "to": [ { "question": "a.size", "options": { "huge": "many" } } ] }""", "no option 'huge'" },
        { $$"""{ "version": 3, "was": "a.old", {{Size}}, "to": [ { "question": "a.size", "options": { "small": "tiny" } } ] }""", "no option 'tiny'" },
        { $$"""{ "version": 3, "was": "a.old", {{Size}}, "to": [ { "question": "a.size" } ] }""", "as they are" },
        { $$"""{ "version": 3, "was": "a.old", {{Text}}, "to": [ { "question": "a.size" } ] }""", "as they are" },
        { $$"""{ "version": 3, "was": "a.old", {{Count}}, "to": [ { "question": "a.size" } ] }""", "as they are" },
        { $$"""{ "version": 3, "was": "a.old", {{Size}}, "to": [ { "question": "a.size", "options": { "small": "few" }, "afresh": true } ] }""", "one of these" },
        { $$"""{ "version": 3, "was": "a.old", {{Size}}, "to": [ { "question": "a.size", "ranges": [ { "option": "few" } ] } ] }""", "only numbers" },
        { $$"""{ "version": 3, "was": "a.old", {{Count}}, "to": [ { "question": "a.size", "ranges": [ { "option": "tiny" } ] } ] }""", "no option 'tiny'" },
        { $$"""{ "version": 3, "was": "a.old", {{Count}}, "to": [ { "question": "a.size", "ranges": [ { "option": "few", "atLeast": 9, "atMost": 2 } ] } ] }""", "is empty" },
        { $$"""{ "version": 3, "was": "a.old", {{Count}}, "to": [ { "question": "a.size", "ranges": [ { "option": "few", "atMost": 20 }, { "option": "many", "atLeast": 20 } ] } ] }""", "overlaps" },
        { $$"""{ "version": 3, "was": "a.old", {{Text}}, "to": [], "why": "weg" }""", "why" },
        { $$"""{ "version": 3, "was": "a.old", {{Text}}, "to": [ { "question": "a.plan", "option": "x" } ] }""", "option" },
        { """{ "version": 3, "was": "a.old", "kind": "text", "to": [] }""", "short" },
        { $$"""{ "version": 3, "was": "a.old", {{Text}} }""", "to" },
        { """{ "version": 3, "was": "a.old", "short": " ", "kind": "text", "to": [] }""", "empty" },
        { """{ "version": 3, "was": "a.old", "short": "Oud", "kind": "choice", "options": { "": "X" }, "to": [] }""", "identifier" },
        { """{ "version": 3, "was": "a.old", "short": "Oud", "kind": "choice", "options": { "x": "X", "x": "Y" }, "to": [] }""", "x" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Are_refused_with_their_file_and_place(string migrations, string named)
    {
        var refusal = Assert.Throws<GuideException>(() => Changed.Content("a.plan text; a.idea text; a.size choice few,many", migrations));

        Assert.StartsWith("migrations.json", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_may_be_missing() => Assert.Null(SmallGuide.Content.Migrations.After(new QuestionId("a.plan"), 0));
}
