using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>The last part of an evaluation: what is left, what will be done, and the end.</summary>
internal static class LastPart
{
    public static Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, EvaluationWay way, Evaluation evaluation, CancellationToken cancellationToken)
    {
        switch (turn.Command)
        {
            case FinishEvaluation or Skip or Decline:
            case Agree when !way.Form.AsksActions:
                return FinishAsync(dc, turn, evaluation, cancellationToken);
            case Say { Text: var said } when way.Form.AsksActions && Finished(turn, evaluation, said) is { } done:
                return Task.FromResult(Attending.Answer(turn, done, new MomentDone(turn.Today)));
            case Say { Text: var said } when way.Form.AsksActions:
                return AddAsync(dc, turn, said, cancellationToken);
            case AskBack { Text: var said } when way.Form.AsksActions:
                return AddAsync(dc, turn, said, cancellationToken);
            case FillStep { Value: var filled } when way.Form.AsksActions:
                return AddAsync(dc, turn, filled, cancellationToken);
            case Back when way.Before(null) is { } before:
                return EvaluationDialog.GoAsync(dc, evaluation, before);
            default:
                turn.Tell(PlainNotice.NotUnderstood);
                turn.Show(new EvaluationScreen());
                return Task.FromResult(Dialog.EndOfTurn);
        }
    }

    // What may not be kept stays on the card it was filled in on.
    private static Task<DialogTurnResult> AddAsync(DialogContext dc, NetworkTurn turn, string said, CancellationToken cancellationToken)
    {
        if (Acting.Refusal(turn, Names.OneLine(said)) is not { } refusal)
            return Acting.BeginAsync(dc, turn, said, cancellationToken);
        turn.Tell(refusal);
        turn.Show(new EvaluationScreen());
        return Task.FromResult(Dialog.EndOfTurn);
    }

    private static MomentId? Finished(NetworkTurn turn, Evaluation evaluation, string said) =>
        ActionReader.NumberDone(said) is { } number ? Actions.Before(turn.Network, evaluation.Number).ElementAtOrDefault(number - 1)?.Id : null;

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
