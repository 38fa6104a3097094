using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Coming to an evaluation: to begin one, to go on with one, to see the last ones.</summary>
internal static class Evaluating
{
    /// <summary>Goes on with the evaluation that is open on a form; tells what it is about when none is.</summary>
    public static async Task<DialogTurnResult> OpenAsync(DialogContext dc, NetworkTurn turn, EvaluationFormId form, CancellationToken cancellationToken)
    {
        // Where she was in it is where it goes on.
        if (turn.Me.Position.Place is AtEvaluation at && at.Form == form && turn.Network.Evaluations.GetValueOrDefault(at.Key) is { IsOpen: true })
            return Refresh(dc, turn, at);
        Leave(dc);
        if (turn.Network.OpenEvaluation(form) is not { } open)
            return await dc.StepAsideAsync(new OpeningEvaluation(form), cancellationToken);
        turn.Tell(new EvaluationResumed(open.Form, open.Number));
        return await ResumeAsync(dc, turn, open, cancellationToken);
    }

    /// <summary>Goes to where an evaluation goes on.</summary>
    public static Task<DialogTurnResult> ResumeAsync(DialogContext dc, NetworkTurn turn, Evaluation evaluation, CancellationToken cancellationToken) =>
        dc.StepAsideAsync(AtEvaluation.Of(evaluation, Way(turn, evaluation.Form).Onward(evaluation)), cancellationToken);

    /// <summary>Shows the question of an evaluation with what was said to it meanwhile.</summary>
    public static DialogTurnResult Refresh(DialogContext dc, NetworkTurn turn, AtEvaluation at)
    {
        if (turn.Network.Evaluations.GetValueOrDefault(at.Key) is { } evaluation)
            dc.ActiveDialog.State[Places.Key] = AtEvaluation.Of(evaluation, at.Stop);
        turn.Show(new EvaluationScreen());
        return Dialog.EndOfTurn;
    }

    /// <summary>Goes to where something was taken back in an evaluation.</summary>
    public static Task<DialogTurnResult> ReturnAsync(DialogContext dc, NetworkTurn turn, LogEntry entry, CancellationToken cancellationToken)
    {
        if (turn.Network.Evaluations.Values.FirstOrDefault(known => entry.Subject == known.Key.Name || entry.Subject.StartsWith(known.Key.Name + ':', StringComparison.Ordinal)) is not { } evaluation
            || turn.Guide.Find(evaluation.Form) is null)
            return Task.FromResult(Dialog.EndOfTurn);
        var stop = Way(turn, evaluation.Form).Stops.Where(known => entry.Subject == $"{evaluation.Key.Name}:{known.Name}").Select(known => (EvaluationStop?)known).FirstOrDefault();
        Leave(dc);
        return dc.StepAsideAsync(AtEvaluation.Of(evaluation, stop), cancellationToken);
    }

    /// <summary>Shows what came out of an evaluation.</summary>
    public static void Show(NetworkTurn turn, EvaluationKey key)
    {
        if (turn.Network.Evaluations.GetValueOrDefault(key) is { IsOpen: false })
            turn.Show(new EvaluationResultScreen(key.Form, key.Number));
        else
            turn.Tell(PlainNotice.NoEvaluations);
    }

    /// <summary>Shows the last evaluations beside each other.</summary>
    public static void Compare(NetworkTurn turn, EvaluationFormId? form)
    {
        var last = turn.Network.Evaluations.Values.Where(evaluation => !evaluation.IsOpen && turn.Guide.Find(evaluation.Form) is not null && (form is null || form == evaluation.Form)).MaxBy(evaluation => evaluation.Completed);
        if (last is null)
            turn.Tell(PlainNotice.NoEvaluations);
        else
            turn.Show(new ComparisonScreen(last.Form));
    }

    // One evaluation never lies upon another, at whatever depth.
    private static void Leave(DialogContext dc)
    {
        for (var depth = dc.Stack.Count - 1; depth >= 0; depth--)
        {
            if (dc.Stack.Count > 1 && dc.Stack[depth].State[Places.Key] is AtEvaluation or OpeningEvaluation)
                dc.Stack.RemoveAt(depth);
        }
    }

    /// <summary>The way through a form as the network stands now.</summary>
    public static EvaluationWay Way(NetworkTurn turn, EvaluationFormId form) => EvaluationWay.Of(turn.Guide, turn.Network, turn.Guide.Find(form)!);
}
