using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Takes someone along who stood at a place that the content changed.</summary>
internal static class ChangedPlaces
{
    /// <summary>Moves the person to where the content has her place now.</summary>
    /// <returns>What to tell where she answered a question that is no longer the same, so that it is not taken for an answer; null otherwise.</returns>
    public static PlainNotice? TakeAlong(NetworkTurn turn)
    {
        var stack = turn.Me.Position.Stack;
        if (stack.All(place => place.IsIn(turn.Guide)))
            return null;

        var now = stack.Select(place => Now(place, turn.Guide)).OfType<Place>().ToList();
        turn.Remember(turn.Me.Position with { Stack = now.Count == stack.Count ? now : [new AtEnd()] });
        if (QuestionOf(stack[^1]) is not { } question || turn.Guide.Migrations.RenamedTo(question) is not null || !IsAnswer(turn.Command))
            return null;
        return now.Count == stack.Count ? PlainNotice.QuestionChanged : PlainNotice.QuestionGone;
    }

    /// <summary>Says that what was typed is not stored, and asks the question that is to be asked now.</summary>
    public static async Task TellAsync(DialogContext dc, PlainNotice what, CancellationToken cancellationToken)
    {
        dc.Turn().Tell(what);
        if (what == PlainNotice.QuestionGone)
            await dc.GoOnAsync(null, cancellationToken);
    }

    // A question that only got another id is the same question; of others, the one in its place is asked.
    private static Place? Now(Place place, GuideContent guide) => place switch
    {
        _ when place.IsIn(guide) => place,
        AtQuestion at => InsteadOf(at.Question, at.Seen, guide),
        AskingReason asking when guide.Migrations.RenamedTo(asking.Question) is { } same => asking with { Question = same },
        AskingReason asking => InsteadOf(asking.Question, asking.Seen, guide),
        AtConflict conflict when guide.Migrations.RenamedTo(conflict.Question) is { } same => conflict with { Question = same },
        AtConflict conflict => InsteadOf(conflict.Question, conflict.Seen, guide),
        _ => null,
    };

    private static AtQuestion? InsteadOf(QuestionId question, int seen, GuideContent guide) =>
        guide.Migrations.InPlaceOf(question) is [var first, ..] ? new AtQuestion(first, seen) : null;

    private static QuestionId? QuestionOf(Place place) => place switch
    {
        AtQuestion at => at.Question,
        AskingReason asking => asking.Question,
        AtConflict conflict => conflict.Question,
        _ => null,
    };

    private static bool IsAnswer(Command command) =>
        command is Say or AskBack or PutOff { Mark: null } or DontKnow { Mark: null } or DoesNotSuit { Mark: null } or Resolve;
}
