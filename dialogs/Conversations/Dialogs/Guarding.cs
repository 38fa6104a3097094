using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Privacy;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>What forbids to store something: a text that tells something personal of someone, or a rule that blocks.</summary>
internal static class Guarding
{
    /// <summary>What stands against an answer; null when it may be stored.</summary>
    public static Notice? Against(NetworkTurn turn, QuestionId question, AnswerContent content) =>
        Against(turn, TextsIn(content), seen => new Proposal(question, content, seen));

    /// <summary>What stands against a reason; null when it may be stored.</summary>
    public static Notice? Against(NetworkTurn turn, string reason) =>
        Against(turn, [reason], seen => new Proposal(default, new NotSuitable(reason), seen));

    /// <summary>What stands against something that answers no question of the guide; null when it may be stored.</summary>
    public static Notice? Against(NetworkTurn turn, AnswerContent content) =>
        Against(turn, TextsIn(content), seen => new Proposal(default, content, seen));

    private static Blocked? Against(NetworkTurn turn, IReadOnlyList<string> texts, Func<bool, Proposal> propose)
    {
        // A name on one line and what is said of her on the next tell as much as on one.
        IEnumerable<string> all = texts.Count > 1 ? [.. texts, string.Join('\n', texts)] : texts;
        var seen = all.SelectMany(PersonalText.Find).Distinct().Order().ToList();
        var then = new NetworkFacts(turn.Guide, turn.Network, turn.Today, propose(seen.Count > 0));
        return Signals.Blocking(turn.Guide, turn.Route.Facts, then) is [var rule, ..] ? new Blocked(rule.Id, seen, turn.Command is Say or DoesNotSuit { Mark: null } or AcceptSignal { Rule: null } or GoOnAnyway { DrawnFor: null }) : null;
    }

    private static IReadOnlyList<string> TextsIn(AnswerContent content) => content switch
    {
        NotSuitable no => [no.Reason],
        Given given => [.. TextsIn(given.Value), .. given.Why is { } why ? [why] : Array.Empty<string>()],
        _ => [],
    };

    private static IReadOnlyList<string> TextsIn(AnswerValue value) => value switch
    {
        TextValue text => [text.Text],
        ListValue list => list.Lines,
        CountsValue counts => [.. counts.Counts.Select(count => count.Label)],
        _ => [],
    };
}
