using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>The screen that shows a place.</summary>
internal static class PlaceScreens
{
    public static Screen Of(Place place) => place switch
    {
        AtQuestion at => new QuestionScreen(at.Question),
        AskingReason asking => new ReasonScreen(asking.Question),
        AtConflict conflict => new ConflictScreen(conflict.Question),
        AtGate gate => new GateScreen(gate.Section),
        AtOutcome outcome => new OutcomeScreen(outcome.Outcome),
        AcceptingSignal accepting => new AcceptScreen(accepting.Rule),
        OpeningRound opening => new RoundScreen(opening.Round),
        AtRegister => new RegisterScreen(),
        AtAction => new ActionScreen(),
        PlanningMoment => new PlanningScreen(),
        PuttingOffMoment at => new PuttingOffScreen(at.Moment),
        AtReminder { Moments: [var only] } => new MomentScreen(only),
        AtReminder => new AgendaScreen(),
        OpeningEvaluation or AtEvaluation => new EvaluationScreen(),
        _ => new EndScreen(),
    };
}
