using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>The last part of an evaluation: what is left, what will be done, and the end.</summary>
internal static class LastPart
{
    public static Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, EvaluationWay way, Evaluation evaluation, CancellationToken cancellationToken)
    {
        switch (turn.Command)
        {
            case FinishEvaluation or Skip or Agree or Decline:
                return FinishAsync(dc, turn, evaluation, cancellationToken);
            case Back when way.Before(null) is { } before:
                return EvaluationDialog.GoAsync(dc, evaluation, before);
            default:
                turn.Tell(PlainNotice.NotUnderstood);
                turn.Show(new EvaluationScreen());
                return Task.FromResult(Dialog.EndOfTurn);
        }
    }

    private static async Task<DialogTurnResult> FinishAsync(DialogContext dc, NetworkTurn turn, Evaluation evaluation, CancellationToken cancellationToken)
    {
        if (!evaluation.Answers.Any(answer => answer.Content is Given))
        {
            turn.Tell(PlainNotice.EvaluationIsEmpty);
            return Evaluating.Refresh(dc, turn, AtEvaluation.Of(evaluation, null));
        }

        var before = Answering.FiringIn(turn);
        var offered = AgendaNews.Now(turn);
        turn.CompleteEvaluation(evaluation.Key);
        turn.Tell(new EvaluationCompleted(evaluation.Form));
        Answering.TellNewSignals(turn, before, null);
        AgendaNews.TellOffers(turn, offered);
        var result = await dc.EndDialogAsync(null, cancellationToken);
        turn.Show(new EvaluationResultScreen(evaluation.Form, evaluation.Number));
        return result;
    }
}
