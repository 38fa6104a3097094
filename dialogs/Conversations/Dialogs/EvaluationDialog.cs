using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Asks the questions of an evaluation one by one; what is said is stored at once, so that it goes on wherever it was left.</summary>
internal sealed class EvaluationDialog : PlaceDialog<AtEvaluation>
{
    protected override Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, AtEvaluation place, CancellationToken cancellationToken)
    {
        var way = Evaluating.Way(turn, place.Form);
        if (turn.Network.Evaluations.GetValueOrDefault(place.Key) is not { IsOpen: true } evaluation)
            return CompletedMeanwhileAsync(dc, turn, place, cancellationToken);
        if (turn.Command is GoToStop { Stop: var named } && way.NumberOf(named) > 0)
            return GoAsync(dc, evaluation, named);
        if (place.Stop is not { } stop)
            return LastPart.HandleAsync(dc, turn, way, evaluation, cancellationToken);
        if (way.NumberOf(stop) == 0)
        {
            turn.Tell(PlainNotice.GoalGone);
            return GoAsync(dc, evaluation, way.Onward(evaluation));
        }

        var question = way.Find(stop.Question)!;
        switch (turn.Command)
        {
            case Say say:
                return ReadAsync(dc, turn, way, place, AnswerReader.ReadTyped(question, say.Text, turn.Today));
            case FillStep form:
                return ReadAsync(dc, turn, way, place, AnswerReader.ReadCard(question, form.Value, null, turn.Today));
            case AskBack:
                return NotUnderstoodAsync(dc, question.Kind == QuestionKind.Text ? PlainNotice.IsThatTheAnswer : PlainNotice.ThatIsAQuestion);
            case DontKnow when question.Options.Any(option => option.Id == OptionId.Unknown):
                return GiveAsync(dc, turn, way, place, new Given(new OptionsValue([OptionId.Unknown])));
            case PutOff or DontKnow when evaluation.At(stop)?.Content is Given:
                turn.Tell(PlainNotice.AnswerKept);
                return GoAsync(dc, evaluation, way.After(stop));
            case PutOff:
                return GiveAsync(dc, turn, way, place, new Postponed());
            case DontKnow:
                return GiveAsync(dc, turn, way, place, new NotKnown());
            case Skip:
                return GoAsync(dc, evaluation, way.After(stop));
            case Back when way.Before(stop) is { } before:
                return GoAsync(dc, evaluation, before);
            case Back:
                return NotUnderstoodAsync(dc, PlainNotice.NothingBefore);
            case FinishEvaluation:
                return GoAsync(dc, evaluation, null);
            case Explain or ShowMore:
                turn.Show(new EvaluationHelpScreen(Example: false));
                return Task.FromResult(EndOfTurn);
            case ShowExample:
                turn.Show(new EvaluationHelpScreen(Example: true));
                return Task.FromResult(EndOfTurn);
            default:
                return NotUnderstoodAsync(dc, PlainNotice.NotHere);
        }
    }

    /// <summary>Moves within the evaluation, and shows where the person is then.</summary>
    public static Task<DialogTurnResult> GoAsync(DialogContext dc, Evaluation evaluation, EvaluationStop? stop)
    {
        dc.ActiveDialog.State[Places.Key] = AtEvaluation.Of(evaluation, stop);
        return ShowAgainAsync(dc);
    }

    private static Task<DialogTurnResult> ReadAsync(DialogContext dc, NetworkTurn turn, EvaluationWay way, AtEvaluation place, AnswerReading reading)
    {
        if (reading is NotUnderstood problem)
        {
            turn.Tell(problem.Problem == AnswerProblem.TooLong
                ? new Plain(PlainNotice.EvaluationTextTooLong)
                : new EvaluationProblem(place.Form, place.Question!.Value, problem.Problem, problem.Detail));
            return ShowAgainAsync(dc);
        }

        return GiveAsync(dc, turn, way, place, ((Understood)reading).Answer);
    }

    // What a colleague said meanwhile is shown first; who says hers again then has seen it.
    private static Task<DialogTurnResult> GiveAsync(DialogContext dc, NetworkTurn turn, EvaluationWay way, AtEvaluation place, AnswerContent content)
    {
        var stop = place.Stop!.Value;
        var stored = turn.Network.Evaluations[place.Key].At(stop);
        if (content is Given { Value: TextValue { Text.Length: > Evaluation.TextLength } })
            return NotUnderstoodAsync(dc, PlainNotice.EvaluationTextTooLong);
        if (Guarding.Against(turn, content) is { } blocked)
        {
            turn.Tell(blocked);
            return ShowAgainAsync(dc);
        }

        if (stored is { Content: not (Withdrawn or Postponed) } && stored.Version != place.Seen && stored.By != turn.Me.Id && stored.Content != content)
        {
            turn.Tell(PlainNotice.SomeoneElseWasFirst);
            return GoAsync(dc, turn.Network.Evaluations[place.Key], stop);
        }

        // The same once more is no change.
        if (stored?.Content != content)
            turn.Evaluate(place.Key, stop, content);
        turn.Tell(new EvaluationStored(place.Form, place.Number, stop));
        return GoAsync(dc, turn.Network.Evaluations[place.Key], way.After(stop));
    }

    private static async Task<DialogTurnResult> CompletedMeanwhileAsync(DialogContext dc, NetworkTurn turn, AtEvaluation place, CancellationToken cancellationToken)
    {
        turn.Tell(PlainNotice.EvaluationCompletedByOther);
        var result = await dc.EndDialogAsync(null, cancellationToken);
        if (turn.Network.Evaluations.ContainsKey(place.Key))
            turn.Show(new EvaluationResultScreen(place.Form, place.Number));
        return result;
    }
}
