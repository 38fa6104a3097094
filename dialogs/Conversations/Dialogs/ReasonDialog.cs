using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Asks why a question does not suit the network.</summary>
internal sealed class ReasonDialog : WhyDialog<AskingReason, DoesNotSuit>
{
    protected override Task<DialogTurnResult> TakeAsync(DialogContext dc, NetworkTurn turn, AskingReason place, string reason, CancellationToken cancellationToken) =>
        Answering.GiveAsync(dc, new AtQuestion(place.Question, place.Seen), new NotSuitable(reason), turn.Me.Position.With, cancellationToken);

    protected override Task<DialogTurnResult> OtherwiseAsync(DialogContext dc, NetworkTurn turn, AskingReason place, CancellationToken cancellationToken)
    {
        switch (turn.Command)
        {
            case Back or Resolve or Decline:
                return dc.EndDialogAsync(null, cancellationToken);
            case Explain or ShowExample or ShowMore or Skip or PutOff or DontKnow:
                // Another wish about the same question: it is the question's to answer.
                dc.StandAt(new AtQuestion(place.Question, place.Seen));
                return dc.ContinueDialogAsync(cancellationToken);
            default:
                return NotUnderstoodAsync(dc, PlainNotice.NotHere);
        }
    }
}
