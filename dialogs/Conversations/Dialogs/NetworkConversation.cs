using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Rules;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>The conversation about one network: what can be said at any moment, and the dialog of the place for the rest.</summary>
internal sealed class NetworkConversation
{
    private readonly DialogSet dialogs = new();

    public NetworkConversation()
    {
        foreach (var dialog in (Dialog[])[new QuestionDialog(), new ReasonDialog(), new ConflictDialog(), new GateDialog(), new OutcomeDialog(), new SignalDialog(), new RegisterDialog(), new RoundDialog(), new OpeningEvaluationDialog(), new EvaluationDialog(), new ActionDialog(), new PlanningDialog(), new PuttingOffDialog(), new ReminderDialog(), new EndDialog()])
            dialogs.Add(dialog);
    }

    /// <summary>Handles one turn in memory; nothing is stored or sent here.</summary>
    public async Task RunAsync(ITurnContext context, NetworkTurn turn, CancellationToken cancellationToken)
    {
        context.TurnState.Set(turn);
        Returning.Begin(turn);
        ReminderDialog.StepOff(turn);
        var changed = ChangedPlaces.TakeAlong(turn);
        var state = Places.ToDialogs(turn.Me.Position.Stack);
        var dc = new DialogContext(dialogs, context, state);
        await (changed is { } what ? ChangedPlaces.TellAsync(dc, what, cancellationToken) : DispatchAsync(dc, turn, cancellationToken));
        if (turn.Screen is null)
            await dc.RepromptDialogAsync(cancellationToken);

        var stack = Places.FromDialogs(state);
        if (turn.Me.Position.Place is AtRegister { Given.Count: > 0 } left && !stack.OfType<AtRegister>().Any(at => at.Register == left.Register) && !turn.Notices.Any(notice => notice is CountedNotice))
            turn.Tell(PlainNotice.RegisterLeft);
        if (!stack.SequenceEqual(turn.Me.Position.Stack))
            turn.Remember(turn.Me.Position with { Stack = stack });
    }

    private static async Task DispatchAsync(DialogContext dc, NetworkTurn turn, CancellationToken cancellationToken)
    {
        // Pressed twice on a slow phone, the second press finds the person at the next place.
        if (turn.Command.DrawnFor is { } drawnFor && drawnFor != turn.Me.Position.Place.About())
        {
            turn.Tell(new AlreadyHandled());
            return;
        }

        // Her own answer is kept by this place alone: leaving it would lose the answer without a word.
        if (turn.Me.Position.Place is AtConflict && turn.Command is GoTo or FillIn or PutOff or DontKnow or DoesNotSuit or StillRight or AcceptSignal or ProposeRound or Skip or Back or TakeBack or Restore or RestoreNumbered)
        {
            turn.Tell(PlainNotice.ConflictFirst);
            return;
        }

        // Who looks at something else is no longer asked why: what she types next would be taken for the reason.
        if (turn.Command is Looking)
            await LeaveReasonAsync(dc, turn.Me.Position.Place, cancellationToken);

        switch (turn.Command)
        {
            case ShowStatus: turn.Show(new StatusScreen()); break;
            case ShowNextStep: turn.Show(new NextStepScreen()); break;
            case ShowHelp: turn.Show(new HelpScreen()); break;
            case ShowPrivacy: turn.Show(new PrivacyScreen()); break;
            case ShowSignals signals: Paging.Show(turn, new SignalsScreen(signals.Page)); break;
            case LookUp lookUp: turn.Show(new KnowledgeScreen(lookUp.Entry)); break;
            case ShowMix: turn.Show(new MixScreen()); break;
            case ShowFlow: turn.Show(new FlowScreen()); break;
            case ShowBalance: turn.Show(new BalanceScreen()); break;
            case ShowShare: turn.Show(new ShareScreen()); break;
            case ShowAgenda agenda: turn.Show(new AgendaScreen(agenda.Page)); break;
            case ShowAgendaSettings: turn.Show(new AgendaSettingsScreen()); break;
            case ShowMoment moment: turn.Show(turn.Network.Moments.ContainsKey(moment.Moment) ? new MomentScreen(moment.Moment) : new AgendaScreen()); break;
            case ShowOffer offer: turn.Show(new OfferScreen(offer.Kind)); break;
            case AgendaWish wish: await AgendaWishes.RunAsync(dc, turn, wish, cancellationToken); break;
            case ShowActions: turn.Show(new ActionsScreen()); break;
            case NewAction action: await Acting.BeginAsync(dc, turn, action.What, cancellationToken); break;
            case CompareEvaluations compare: Evaluating.Compare(turn, compare.Form); break;
            case ShowEvaluation show: Evaluating.Show(turn, show.Evaluation); break;
            case OpenEvaluation evaluate: await Evaluating.OpenAsync(dc, turn, evaluate.Form, cancellationToken); break;
            case OpenRegister open: await OpenAsync(dc, turn, open.Register, cancellationToken); break;
            case Stop: turn.Show(new StoppedScreen()); break;
            case SetUp: break;
            case NotYet notYet: turn.Tell(new CannotYet(notYet.Wish)); break;
            case ShowOverview overview: Paging.Show(turn, new OverviewScreen(overview.Section, overview.Page)); break;
            case TurnPage turnPage: Paging.Turn(turn, turnPage.By); break;
            case SetCompany company:
                turn.Remember(turn.Me.Position with { With = company.With });
                turn.Tell(PlainNotice.CompanySet);
                break;
            // “Begin” is what its button says.
            case Greet when turn.Me.Position.Place is OpeningEvaluation: await dc.ContinueDialogAsync(cancellationToken); break;
            case Continue or Greet: await Returning.ContinueAsync(dc, turn, cancellationToken); break;
            case GoToNowhere: turn.Tell(PlainNotice.NoSuchPlace); break;
            case SearchGuide { Found: null }: turn.Tell(PlainNotice.SearchWhat); break;
            case SearchGuide { Found: { Count: > 0 } found }: turn.Show(new SearchScreen(found)); break;
            case SearchGuide: turn.Tell(PlainNotice.NothingFound); break;
            case GoTo to: await Going.ToAsync(dc, turn, to, cancellationToken); break;
            case Explain { Question: { } about }: turn.Show(new ExplanationScreen(about)); break;
            case ShowExample { Question: { } about }: turn.Show(new ExampleScreen(about)); break;
            case ShowMore { Question: { } about }: turn.Show(new MoreScreen(about)); break;
            case TakeBack wish: await TakingBack.RunAsync(dc, turn, wish, cancellationToken); break;
            case ShowHistory history: Recalling.Show(turn, history); break;
            case ShowDecisions decisions: Recalling.Show(turn, decisions); break;
            case Restore { Mark: var mark }: await FromCardAsync(dc, turn, mark, cancellationToken); break;
            case RestoreNumbered { Question: var about }: await FromCardAsync(dc, turn, new CardMark(about, turn.VersionOf(about)), cancellationToken); break;
            case AcceptSignal accept when !Accepting.IsAsked(turn.Me.Position.Place, accept): await Accepting.BeginAsync(dc, turn, accept, cancellationToken); break;
            case ProposeRound: await RoundDialog.ProposeAsync(dc, cancellationToken); break;
            case StillRight { Mark: { } mark }: await FromCardAsync(dc, turn, mark, cancellationToken); break;
            case FillIn { Mark: var mark }: await FromCardAsync(dc, turn, mark, cancellationToken); break;
            case PutOff { Mark: { } mark }: await FromCardAsync(dc, turn, mark, cancellationToken); break;
            case DontKnow { Mark: { } mark }: await FromCardAsync(dc, turn, mark, cancellationToken); break;
            case DoesNotSuit { Mark: { } mark }: await FromCardAsync(dc, turn, mark, cancellationToken); break;
            default: await dc.ContinueDialogAsync(cancellationToken); break;
        }
    }

    private static async Task LeaveReasonAsync(DialogContext dc, Place place, CancellationToken cancellationToken)
    {
        switch (place)
        {
            case AskingReason or AcceptingSignal:
                await dc.EndDialogAsync(null, cancellationToken);
                break;
            case AtGate { AskingWhy: true } gate:
                dc.StandAt(gate with { AskingWhy = false });
                break;
            case AtOutcome { AskingWhy: true } outcome:
                dc.StandAt(outcome with { AskingWhy = false });
                break;
        }
    }

    private static async Task OpenAsync(DialogContext dc, NetworkTurn turn, RegisterId register, CancellationToken cancellationToken)
    {
        // What was filled in of it stands as it did.
        if (turn.Me.Position.Place is AtRegister { Given.Count: > 0 } at && at.Register == register)
            return;
        if (turn.Me.Position.Place is AtRegister)
            await dc.EndDialogAsync(null, cancellationToken);
        await dc.StepAsideAsync(new AtRegister(register, []), cancellationToken);
    }

    // A press on a card is made on what that card showed: the person goes to its question, with the version it showed.
    private static async Task FromCardAsync(DialogContext dc, NetworkTurn turn, CardMark mark, CancellationToken cancellationToken)
    {
        var stored = turn.Network.Answers.GetValueOrDefault(mark.Question);
        var seen = mark.Seen;
        if (stored is { Content: Postponed or NotKnown } && turn.Command is FillIn or StillRight)
        {
            // “Later” is kept by nobody against an answer that comes after all, on whatever card.
            seen = stored.Version;
        }
        else if (stored is not null && stored.Version != mark.Seen && stored.By == turn.Me.Id)
        {
            turn.Tell(new AlreadyStored(mark.Question));
            return;
        }

        if (turn.Route.Facts.StateOf(mark.Question) == QuestionState.NotApplicable)
        {
            turn.Tell(new NotApplicableNotice(mark.Question));
            return;
        }

        if (turn.Command is not DoesNotSuit || turn.Me.Position.Place is not AskingReason asking || asking.Question != mark.Question)
            dc.StandAt(new AtQuestion(mark.Question, seen));
        await dc.ContinueDialogAsync(cancellationToken);
    }
}
