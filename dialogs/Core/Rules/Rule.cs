using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Rules;

/// <summary>What kind of thing a rule points at.</summary>
public enum RuleKind
{
    /// <summary>Something is done before what should come first.</summary>
    Order,

    /// <summary>Another way than a network may fit better.</summary>
    WayOut,

    /// <summary>Two answers do not go together.</summary>
    Conflict,

    /// <summary>Something can go wrong.</summary>
    Risk,

    /// <summary>Something is not filled in that should be.</summary>
    Missing,

    /// <summary>Something is worth considering.</summary>
    Advice,

    /// <summary>Something is worth planning.</summary>
    Reminder,

    /// <summary>Something must be arranged first.</summary>
    Block,
}

/// <summary>A consistency rule: what the answers together say.</summary>
public sealed record Rule
{
    /// <summary>The rule's permanent id.</summary>
    public required RuleId Id { get; init; }

    /// <summary>What kind of thing it points at.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>The section it belongs to.</summary>
    public required SectionId Section { get; init; }

    /// <summary>Three to six words.</summary>
    public required string Title { get; init; }

    /// <summary>What is seen in the answers and why it matters.</summary>
    public required string Text { get; init; }

    /// <summary>Ids of the content map.</summary>
    public required IReadOnlyList<string> Covers { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>When it fires.</summary>
    public required Condition When { get; init; }

    /// <summary>Two ways to solve it.</summary>
    public required IReadOnlyList<Solution> Solutions { get; init; }
}

/// <summary>A way to solve what a rule points at.</summary>
/// <param name="Text">What to do.</param>
/// <param name="GoTo">The question to answer or to change for it.</param>
public sealed record Solution(string Text, QuestionId GoTo);
