using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Rules;

/// <summary>What the answers together say: the rules that fire.</summary>
public static class Signals
{
    /// <summary>All rules that fire, those that were accepted too, in the order of their ids. What a running network was not asked makes none fire.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="facts">What the answers say.</param>
    public static IReadOnlyList<Rule> Firing(GuideContent guide, IAnswerFacts facts) =>
        [.. guide.Rules.Where(rule => Stands(rule.When, facts))];

    /// <summary>The rules that forbid to store something: those of kind block that would fire with it and do not fire now.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="now">What the answers say.</param>
    /// <param name="then">What they would say.</param>
    public static IReadOnlyList<Rule> Blocking(GuideContent guide, IAnswerFacts now, IAnswerFacts then)
    {
        ArgumentNullException.ThrowIfNull(guide);
        return [.. guide.Rules.Where(rule => rule.Kind == RuleKind.Block && rule.When.Holds(then) && !rule.When.Holds(now))];
    }

    /// <summary>The rules that fire and that nobody accepted.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="network">The network, for what was accepted.</param>
    /// <param name="facts">What the answers say.</param>
    public static IReadOnlyList<Rule> Open(GuideContent guide, Network network, IAnswerFacts facts) =>
        [.. Firing(guide, facts).Where(rule => !network.Acceptances.ContainsKey(Subject(rule.Id)))];

    // “Not yes” says nothing of a question that was not asked; what was answered beside it still does.
    private static bool Stands(Condition when, IAnswerFacts facts)
    {
        switch (when)
        {
            case AllOf all:
                foreach (var part in all.Parts)
                {
                    if (!Stands(part, facts))
                        return false;
                }

                return true;
            case AnyOf any:
                foreach (var part in any.Parts)
                {
                    if (Stands(part, facts))
                        return true;
                }

                return false;
            default:
                if (!when.Holds(facts))
                    return false;
                foreach (var question in when.Questions)
                {
                    if (facts.StateOf(question) == QuestionState.TakenIn)
                        return false;
                }

                return true;
        }
    }

    /// <summary>How an acceptance names a rule.</summary>
    /// <param name="rule">The rule.</param>
    public static AcceptanceSubject Subject(RuleId rule) => new(AcceptanceKind.Signal, rule.Value);
}
