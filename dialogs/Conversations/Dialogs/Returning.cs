using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Coming back: what an absence changed, and going on where the person was.</summary>
internal static class Returning
{
    // A shorter break needs no word; longer than this, people have lost the thread.
    private static readonly TimeSpan Away = TimeSpan.FromHours(1);

    /// <summary>Does what an absence asks for before anything else is done in a turn.</summary>
    public static void Begin(NetworkTurn turn)
    {
        // Who sat with her then, need not sit with her now.
        if (WasAway(turn) && turn.Me.Position.With != Together.Alone)
            turn.Remember(turn.Me.Position with { With = Together.Alone });
        TellWhatTimeBrought(turn);
        AgendaNews.TellOnReturn(turn);
    }

    /// <summary>Goes on where the person was, or where what a colleague changed leads.</summary>
    public static async Task ContinueAsync(DialogContext dc, NetworkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Command is Greet || WasAway(turn))
            Welcome(turn);
        switch (turn.Me.Position.Place)
        {
            case AtQuestion at when turn.Guide.Find(at.Question) is { } question && turn.Route.Facts.StateOf(question.Id) != QuestionState.NotApplicable:
                await dc.GoToAsync(turn.At(question.Id), cancellationToken);
                break;
            case AtEnd when turn.Route.Outcome() is null && turn.Route.Next(null) is { } open:
                await dc.GoToQuestionAsync(open, cancellationToken);
                break;
            case AtQuestion or AtEnd:
                await dc.GoOnAsync(null, cancellationToken);
                break;
            case AtOutcome at when turn.Route.Outcome()?.Id != at.Outcome:
            case AtGate gate when turn.Route.ClosedBefore(turn.Guide.GuardedBy(turn.Guide.Find(gate.Section)!).First().Id) is null:
                // A colleague changed what brought the person here.
                await dc.GoOnAsync(null, cancellationToken);
                break;
            case AtOutcome when turn.Command is Continue && turn.Route.Outcome() is { Undecided: true }:
                await dc.ContinueDialogAsync(cancellationToken);
                break;
            case AtGate or AtOutcome when turn.Command is Continue:
                turn.Tell(PlainNotice.ChooseHere);
                break;
            case AtEvaluation at when turn.Network.Evaluations.GetValueOrDefault(at.Key) is { IsOpen: true }:
                Evaluating.Refresh(dc, turn, at);
                break;
            case AtEvaluation:
            case OpeningEvaluation when turn.Command is Continue:
                await dc.ContinueDialogAsync(cancellationToken);
                break;
            case AtRegister { Given.Count: > 0 }:
                // What was filled in is not thrown away by looking at something else and going on.
                break;
            case AskingReason or AcceptingSignal or AtRegister or OpeningRound when turn.Command is Continue:
                await dc.EndDialogAsync(null, cancellationToken);
                break;
        }
    }

    private static void Welcome(NetworkTurn turn)
    {
        turn.Tell(new WelcomeBack(turn.Today.DayNumber - DutchTime.Day(turn.Me.Position.At).DayNumber));
        if (turn.Me.Position.Place is not AtEvaluation)
        {
            foreach (var open in turn.Guide.Evaluations.Select(form => turn.Network.OpenEvaluation(form.Id)).OfType<Evaluation>())
                turn.Tell(new EvaluationHalfDone(open.Form));
        }

        // Remembered, so that the next word is not greeted as a return once more.
        turn.Remember(turn.Me.Position);
    }

    private static bool WasAway(NetworkTurn turn) => turn.Now - turn.Me.Position.At >= Away;

    private static void TellWhatTimeBrought(NetworkTurn turn)
    {
        if (DutchTime.Day(turn.Me.Position.At) == turn.Today)
            return;
        var told = turn.Notices.Count;
        Answering.TellNewSignals(turn, Answering.FiringThen(turn), null);
        // Remembered, so that it is told once.
        if (turn.Notices.Count > told)
            turn.Remember(turn.Me.Position);
    }
}
