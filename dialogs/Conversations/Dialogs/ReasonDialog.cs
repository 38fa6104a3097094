using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Asks why a question does not suit the network.</summary>
internal sealed class ReasonDialog : PlaceDialog<AskingReason>
{
    protected override Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, AskingReason place, CancellationToken cancellationToken) =>
        turn.Command switch
        {
            Say { Text.Length: > Limits.AnswerLength } or DoesNotSuit { Reason.Length: > Limits.AnswerLength } => NotUnderstoodAsync(dc, PlainNotice.ReasonTooLong),
            Say { Text: { Length: > 0 } reason } => GiveAsync(dc, turn, place, reason, cancellationToken),
            DoesNotSuit { Reason: { } reason } => GiveAsync(dc, turn, place, reason, cancellationToken),
            Say or DoesNotSuit or Agree => NotUnderstoodAsync(dc, PlainNotice.ReasonMissing),
            Back or Resolve or Decline => dc.EndDialogAsync(null, cancellationToken),
            Explain or ShowExample or ShowMore or Skip or PutOff or DontKnow => Leave(dc, place, cancellationToken),
            _ => NotUnderstoodAsync(dc, PlainNotice.NotHere),
        };

    private static Task<DialogTurnResult> GiveAsync(DialogContext dc, NetworkTurn turn, AskingReason place, string reason, CancellationToken cancellationToken) =>
        Answering.GiveAsync(dc, new AtQuestion(place.Question, place.Seen), new NotSuitable(reason), turn.Me.Position.With, cancellationToken);

    // Another wish about the same question: it is the question's to answer.
    private static Task<DialogTurnResult> Leave(DialogContext dc, AskingReason place, CancellationToken cancellationToken)
    {
        dc.StandAt(new AtQuestion(place.Question, place.Seen));
        return dc.ContinueDialogAsync(cancellationToken);
    }
}
