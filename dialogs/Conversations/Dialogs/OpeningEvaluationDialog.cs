using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Tells what an evaluation is about; it begins only when that is wanted.</summary>
internal sealed class OpeningEvaluationDialog : PlaceDialog<OpeningEvaluation>
{
    protected override async Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, OpeningEvaluation place, CancellationToken cancellationToken)
    {
        switch (turn.Command)
        {
            case Agree or BeginEvaluation or Greet or Continue:
                dc.Stack.RemoveAt(0);
                return await Evaluating.ResumeAsync(dc, turn, turn.BeginEvaluation(place.Form), cancellationToken);
            case Back or Decline or Skip or PutOff:
                turn.Tell(PlainNotice.EvaluationNotBegun);
                return await dc.EndDialogAsync(null, cancellationToken);
            default:
                return await NotUnderstoodAsync(dc);
        }
    }
}
