using System.Text.Json;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>What each form of a condition says of each state of a question.</summary>
public sealed class Conditions
{
    [Theory]
    // One of the options is chosen.
    [InlineData("""{ "question": "a.size", "is": "large" }""", "a.size=large", true)]
    [InlineData("""{ "question": "a.size", "is": "large" }""", "a.size=small", false)]
    [InlineData("""{ "question": "a.size", "is": "large" }""", "", false)]
    [InlineData("""{ "question": "a.size", "is": "large" }""", "a.size later", false)]
    [InlineData("""{ "question": "a.size", "is": "large" }""", "a.size unknown", false)]
    [InlineData("""{ "question": "a.size", "is": "large" }""", "a.size unsuitable", false)]
    [InlineData("""{ "question": "a.size", "is": ["small", "large"] }""", "a.size=large", true)]
    [InlineData("""{ "question": "a.size", "is": ["small", "large"] }""", "a.size=none", false)]
    [InlineData("""{ "question": "a.core", "is": "yes" }""", "a.size=large; a.core=yes", true)]
    [InlineData("""{ "question": "a.core", "is": "yes" }""", "a.size=large; a.core=no", false)]
    [InlineData("""{ "question": "b.return", "includes": "help" }""", "b.return=money,help", true)]
    [InlineData("""{ "question": "b.return", "includes": "help" }""", "b.return=money", false)]
    [InlineData("""{ "question": "b.return", "includes": ["help", "nothing"] }""", "b.return=money,help", true)]
    [InlineData("""{ "question": "b.return", "includes": "help" }""", "", false)]
    // Nothing else is chosen.
    [InlineData("""{ "question": "b.return", "onlyAmong": ["money"] }""", "b.return=money", true)]
    [InlineData("""{ "question": "b.return", "onlyAmong": ["money", "help"] }""", "b.return=help", true)]
    [InlineData("""{ "question": "b.return", "onlyAmong": ["money"] }""", "b.return=money,help", false)]
    [InlineData("""{ "question": "b.return", "onlyAmong": ["money"] }""", "", false)]
    [InlineData("""{ "question": "b.return", "onlyAmong": ["money"] }""", "b.return later", false)]
    // So many are chosen.
    [InlineData("""{ "question": "b.return", "countAtLeast": 2 }""", "b.return=money,help", true)]
    [InlineData("""{ "question": "b.return", "countAtLeast": 2 }""", "b.return=money", false)]
    [InlineData("""{ "question": "b.return", "countAtLeast": 0 }""", "", false)]
    [InlineData("""{ "question": "b.return", "countAtMost": 1 }""", "b.return=money", true)]
    [InlineData("""{ "question": "b.return", "countAtMost": 1 }""", "b.return=money,help", false)]
    [InlineData("""{ "question": "b.return", "countAtMost": 1 }""", "", false)]
    [InlineData("""{ "question": "b.return", "countAtMost": 1 }""", "b.return unknown", false)]
    // A number lies at or beyond a bound.
    [InlineData("""{ "question": "b.members", "atLeast": 10 }""", "b.members=10", true)]
    [InlineData("""{ "question": "b.members", "atLeast": 10 }""", "b.members=9", false)]
    [InlineData("""{ "question": "b.members", "atMost": 10 }""", "b.members=10", true)]
    [InlineData("""{ "question": "b.members", "atMost": 10 }""", "b.members=11", false)]
    [InlineData("""{ "question": "b.members", "atMost": 10 }""", "", false)]
    [InlineData("""{ "question": "b.members", "atMost": 10 }""", "b.members unknown", false)]
    // The network has come to a phase, and is not on its way to something else.
    [InlineData("""{ "phase": 1, "reached": true }""", "", true)]
    [InlineData("""{ "phase": 1, "reached": true }""", "a.size=none", false)]
    [InlineData("""{ "phase": 2, "reached": true }""", "a.plan=Iets", false)]
    [InlineData("""{ "phase": 2, "reached": false }""", "a.plan=Iets", true)]
    [InlineData("""{ "phase": 2, "reached": true }""", "c.day=2027-01-01", true)]
    [InlineData("""{ "phase": 2, "reached": true }""", "c.day later", true)]
    [InlineData("""{ "phase": 2, "reached": true }""", "a.plan=Iets; a.size=small; b.return=help; b.members=9", true)]
    [InlineData("""{ "phase": 2, "reached": true }""", "a.plan=Iets; a.size=small; b.return=help; b.members later", false)]
    [InlineData("""{ "phase": 2, "reached": true }""", "c.day=2027-01-01; a.size=none", false)]
    // Answered or not, and the other states.
    [InlineData("""{ "question": "a.plan", "answered": true }""", "a.plan=Iets", true)]
    [InlineData("""{ "question": "a.plan", "answered": true }""", "a.plan later", false)]
    [InlineData("""{ "question": "a.plan", "answered": true }""", "a.plan unsuitable", false)]
    [InlineData("""{ "question": "a.plan", "answered": false }""", "", true)]
    [InlineData("""{ "question": "a.plan", "answered": false }""", "a.plan unknown", true)]
    [InlineData("""{ "question": "a.plan", "answered": false }""", "a.plan=Iets", false)]
    [InlineData("""{ "question": "a.plan", "state": "open" }""", "", true)]
    [InlineData("""{ "question": "a.plan", "state": "open" }""", "a.plan later", false)]
    [InlineData("""{ "question": "a.plan", "state": "later" }""", "a.plan later", true)]
    [InlineData("""{ "question": "a.plan", "state": "unknown" }""", "a.plan unknown", true)]
    [InlineData("""{ "question": "a.plan", "state": "unknown" }""", "a.plan later", false)]
    [InlineData("""{ "question": "a.plan", "state": "unsuitable" }""", "a.plan unsuitable", true)]
    [InlineData("""{ "question": "a.plan", "state": "answered" }""", "a.plan=Iets", true)]
    [InlineData("""{ "question": "a.core", "state": "notApplicable" }""", "", true)]
    [InlineData("""{ "question": "a.core", "state": "notApplicable" }""", "a.size=large", false)]
    // Sections.
    [InlineData("""{ "section": "A", "started": true }""", "", false)]
    [InlineData("""{ "section": "A", "started": true }""", "a.plan later", true)]
    [InlineData("""{ "section": "A", "started": true }""", "b.members=4", false)]
    [InlineData("""{ "section": "A", "started": false }""", "", true)]
    [InlineData("""{ "section": "A", "done": true }""", "a.plan=Iets; a.size=small", true)]
    [InlineData("""{ "section": "A", "done": true }""", "a.plan=Iets; a.size=large", false)]
    [InlineData("""{ "section": "A", "done": true }""", "a.plan=Iets; a.size=large; a.core=no", true)]
    [InlineData("""{ "section": "A", "done": true }""", "a.plan unsuitable; a.size unsuitable", true)]
    [InlineData("""{ "section": "A", "done": true }""", "a.plan later; a.size=small", false)]
    [InlineData("""{ "section": "A", "done": false }""", "a.plan=Iets", true)]
    // Taken together.
    [InlineData("""{ "all": [{ "question": "a.size", "is": "small" }, { "question": "b.members", "atLeast": 50 }] }""", "a.size=small; b.members=50", true)]
    [InlineData("""{ "all": [{ "question": "a.size", "is": "small" }, { "question": "b.members", "atLeast": 50 }] }""", "a.size=small", false)]
    [InlineData("""{ "any": [{ "question": "a.size", "is": "small" }, { "question": "b.members", "atLeast": 50 }] }""", "b.members=50", true)]
    [InlineData("""{ "any": [{ "question": "a.size", "is": "small" }, { "question": "b.members", "atLeast": 50 }] }""", "", false)]
    [InlineData("""{ "not": { "question": "a.size", "is": "small" } }""", "a.size=large", true)]
    [InlineData("""{ "not": { "question": "a.size", "is": "small" } }""", "", true)]
    [InlineData("""{ "not": { "question": "a.size", "is": "small" } }""", "a.size=small", false)]
    // An answer to a question that no longer applies does not count.
    [InlineData("""{ "question": "a.core", "is": "yes" }""", "a.size=large; a.core=yes; a.size=small", false)]
    [InlineData("""{ "question": "a.core", "answered": true }""", "a.size=large; a.core=yes; a.size=small", false)]
    [InlineData("""{ "question": "a.core", "state": "notApplicable" }""", "a.size=large; a.core=yes; a.size=small", true)]
    [InlineData("""{ "question": "a.core", "is": "yes" }""", "a.size=large; a.core=yes; a.size=small; a.size=large", true)]
    public void A_condition_holds_as_it_says(string condition, string answers, bool holds) =>
        Assert.Equal(holds, JsonSerializer.Deserialize<Condition>(condition)!.Holds(Said.FactsOf(SmallGuide.Content, answers)));

    [Fact]
    public void A_condition_names_the_questions_and_sections_it_looks_at()
    {
        var condition = JsonSerializer.Deserialize<Condition>(
            """{ "all": [{ "not": { "question": "a.size", "is": "small" } }, { "any": [{ "section": "B", "done": true }, { "question": "a.plan", "answered": false }] }] }""")!;

        Assert.Equal(["a.size", "a.plan"], condition.Questions.Select(id => id.Value));
        Assert.Equal(["B"], condition.Sections.Select(id => id.Value));
    }
}
