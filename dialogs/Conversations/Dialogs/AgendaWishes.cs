using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Does what someone wishes about the agenda, wherever she is.</summary>
internal static class AgendaWishes
{
    public static async Task RunAsync(DialogContext dc, NetworkTurn turn, AgendaWish wish, CancellationToken cancellationToken)
    {
        switch (wish)
        {
            case Remind remind: await BeginAsync(dc, turn, remind, cancellationToken); break;
            case TakeOffer take: Scheduling.Take(turn, take.Kind); break;
            case TakeOfferOn on: await Scheduling.AskAsync(dc, Offers.IdOf(on.Kind), new OfGuide(on.Kind), cancellationToken); break;
            case DeclineOffer decline: Scheduling.Decline(turn, decline.Kind); break;
            case MoveMomentTo move: await Scheduling.MoveAsync(dc, turn, move.Text, cancellationToken); break;
            case MoveMoment move when turn.Network.Moments.GetValueOrDefault(move.Moment) is { } moment: await Scheduling.AskAsync(dc, moment.Id, moment.About, cancellationToken); break;
            case RestoreMoment restore when turn.Network.Moments.GetValueOrDefault(restore.Moment) is { } moment: Restore(turn, moment); break;
            // At the place that asks until when, a date is what is waited for.
            case HandleMoment { Moment: null, What: MomentWish.Later } when turn.Me.Position.Place is PuttingOffMoment: await dc.ContinueDialogAsync(cancellationToken); break;
            case HandleMoment handle: await Attending.RunAsync(dc, turn, handle, cancellationToken); break;
            case FillWhen when turn.Me.Position.Place is PlanningMoment or PuttingOffMoment: await dc.ContinueDialogAsync(cancellationToken); break;
            case PauseReminders pause: Settling.Pause(turn, pause); break;
            case ResumeReminders: Settling.Resume(turn); break;
            case AddRecess add: Settling.AddRecess(turn, add.Days); break;
            case RemoveRecess remove: Settling.RemoveRecess(turn, remove.First); break;
            case SetQuiet set: Settling.SetQuiet(turn, set.Quiet); break;
            case MakeCalendarFile file: CalendarLinks.Make(turn, file.Moment); break;
            default: turn.Tell(new AlreadyHandled()); break;
        }
    }

    private static async Task BeginAsync(DialogContext dc, NetworkTurn turn, Remind remind, CancellationToken cancellationToken)
    {
        if (turn.Me.Position.Place is PlanningMoment)
            await dc.EndDialogAsync(null, cancellationToken);
        await Scheduling.RemindAsync(dc, turn, remind.Text, cancellationToken);
    }

    private static void Restore(NetworkTurn turn, Moment moment)
    {
        if (moment.IsOpen || turn.Network.Preview(turn.Guide, moment.About, moment.Schedule, turn.Now) is null)
            turn.Tell(moment.IsOpen ? new AlreadyHandled() : new DateIsPast(moment.Schedule.Start, moment.Schedule.Time));
        else
        {
            turn.Plan(moment.Id, moment.About, moment.Schedule);
            turn.Tell(new MomentPlanned(moment.Id));
        }

        turn.Show(new MomentScreen(moment.Id));
    }
}
