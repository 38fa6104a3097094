using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Says what the guide wants done before a section. Advice, never a lock: it can be passed with a reason.</summary>
internal sealed class GateDialog : PlaceDialog<AtGate>
{
    protected override Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, AtGate place, CancellationToken cancellationToken) =>
        turn.Command switch
        {
            GoOnAnyway { Reason.Length: > Limits.AnswerLength } => NotUnderstoodAsync(dc, PlainNotice.ReasonTooLong),
            GoOnAnyway { Reason: { } reason } => PassAsync(dc, turn, place, reason, cancellationToken),
            GoOnAnyway or Agree => AskAsync(dc, turn, place, cancellationToken),
            Decline => dc.GoToAsync(place with { AskingWhy = false }, cancellationToken),
            Say { Text: { Length: > 0 and <= Limits.AnswerLength } reason } when place.AskingWhy => PassAsync(dc, turn, place, reason, cancellationToken),
            Back => BackAsync(dc, turn, place, cancellationToken),
            _ => NotUnderstoodAsync(dc),
        };

    private static Task<DialogTurnResult> AskAsync(DialogContext dc, NetworkTurn turn, AtGate place, CancellationToken cancellationToken)
    {
        turn.Tell(PlainNotice.ReasonMissing);
        return dc.GoToAsync(place with { AskingWhy = true }, cancellationToken);
    }

    private static Task<DialogTurnResult> PassAsync(DialogContext dc, NetworkTurn turn, AtGate place, string reason, CancellationToken cancellationToken)
    {
        turn.Accept(new AcceptanceSubject(AcceptanceKind.Gate, place.Section.Value), reason);
        turn.Tell(PlainNotice.GatePassed);
        var questions = turn.Guide.Find(place.Section)!.Questions;
        var first = questions.FirstOrDefault(question => turn.Route.Facts.StateOf(question.Id) == QuestionState.Open);
        return first is null ? dc.GoOnAsync(null, cancellationToken) : dc.GoToAsync(turn.At(first.Id), cancellationToken);
    }

    private static Task<DialogTurnResult> BackAsync(DialogContext dc, NetworkTurn turn, AtGate place, CancellationToken cancellationToken) =>
        turn.Route.Previous(turn.Guide.Find(place.Section)!.Questions[0].Id) is { } previous
            ? dc.GoToAsync(turn.At(previous.Id), cancellationToken)
            : dc.GoOnAsync(null, cancellationToken);
}
