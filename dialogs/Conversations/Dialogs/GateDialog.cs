using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Says what the guide wants done before a section. Advice, never a lock: it can be passed with a reason.</summary>
internal sealed class GateDialog : WhyDialog<AtGate, GoOnAnyway>
{
    protected override AtGate Asking(AtGate place) => place with { AskingWhy = true };

    protected override Task<DialogTurnResult> TakeAsync(DialogContext dc, NetworkTurn turn, AtGate place, string reason, CancellationToken cancellationToken)
    {
        var questions = turn.Guide.GuardedBy(turn.Guide.Find(place.Section)!).ToList();
        if (turn.Route.ClosedBefore(questions[0].Id) is null)
        {
            turn.Tell(PlainNotice.GateGone);
        }
        else
        {
            turn.Accept(new AcceptanceSubject(AcceptanceKind.Gate, place.Section.Value), reason);
            turn.Tell(PlainNotice.GatePassed);
        }

        var first = questions.Find(question => !question.OnDemand && turn.Route.Facts.StateOf(question.Id) == QuestionState.Open);
        return first is null ? dc.GoOnAsync(null, cancellationToken) : dc.GoToAsync(turn.At(first.Id), cancellationToken);
    }

    protected override Task<DialogTurnResult> OtherwiseAsync(DialogContext dc, NetworkTurn turn, AtGate place, CancellationToken cancellationToken) =>
        turn.Command switch
        {
            Decline => dc.GoToAsync(place with { AskingWhy = false }, cancellationToken),
            Back => BackAsync(dc, turn, place, cancellationToken),
            _ => NotUnderstoodAsync(dc),
        };

    private static Task<DialogTurnResult> BackAsync(DialogContext dc, NetworkTurn turn, AtGate place, CancellationToken cancellationToken) =>
        turn.Route.Previous(turn.Guide.GuardedBy(turn.Guide.Find(place.Section)!).First().Id) is { } previous
            ? dc.GoToAsync(turn.At(previous.Id), cancellationToken)
            : dc.GoOnAsync(null, cancellationToken);
}
