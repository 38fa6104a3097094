using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Moments.Reading;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>
/// Stands where a reminder came in unasked: “later”, “overslaan” and “gedaan” are about the reminder then. Whatever else is said is for
/// the place below it, as if no reminder had come.
/// </summary>
internal sealed class ReminderDialog : PlaceDialog<AtReminder>
{
    protected override async Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, AtReminder place, CancellationToken cancellationToken)
    {
        if (WishOf(turn.Command) is { } wish)
        {
            var handled = new HandleMoment(place.Moments is [var only] ? only : null, wish);
            await LeaveAsync(dc);
            return await Attending.RunAsync(dc, turn, handled, cancellationToken);
        }

        if (turn.Command is Say { Text: var text } && place.Moments is [var moment] && turn.Network.Moments.GetValueOrDefault(moment) is { IsOpen: true, Waiting: not null }
            && MomentReader.Read(text, turn.Now) is WhenRead { Rest: "" } read && PuttingOffDialog.DayIn(read, turn.Today) is { } until)
        {
            if (PuttingOffDialog.IsTooLate(turn.Network, turn.Guide, turn.Network.Moments[moment], until))
            {
                // What she types next is about the reminder still.
                turn.Tell(new PutOffPastNext(moment));
                turn.Show(new MomentScreen(moment));
                return EndOfTurn;
            }

            await LeaveAsync(dc);
            return Attending.Answer(turn, moment, new MomentPutOff(until));
        }

        await LeaveAsync(dc);
        return dc.ActiveDialog is null ? EndOfTurn : await dc.ContinueDialogAsync(cancellationToken);
    }

    /// <summary>Leaves a reminder alone for whatever is not about it, so that the place below is the place again.</summary>
    public static void StepOff(NetworkTurn turn)
    {
        if (turn.Me.Position is { Place: AtReminder } position && turn.Command is not (HandleMoment or PutOff { Mark: null } or Skip { DrawnFor: null } or Say or Looking))
            turn.Remember(position with { Stack = [.. position.Stack.Where(place => place is not AtReminder)] });
    }

    private static MomentWish? WishOf(Command command) => command switch
    {
        PutOff { Mark: null } => MomentWish.Later,
        Skip { DrawnFor: null } => MomentWish.Skip,
        _ => null,
    };

    // Without showing the place below: what comes next shows something itself.
    private static Task LeaveAsync(DialogContext dc)
    {
        dc.Stack.RemoveAt(0);
        return Task.CompletedTask;
    }
}
