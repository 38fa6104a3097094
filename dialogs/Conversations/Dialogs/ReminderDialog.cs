using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
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

        if (turn.Command is Say { Text: var text } && place.Moments is [var moment] && turn.Network.Moments.GetValueOrDefault(moment) is { IsOpen: true }
            && MomentReader.Read(text, turn.Now) is WhenRead { Schedule: { Rhythm: Once, Start: var until }, Rest: "" } && until > turn.Today)
        {
            await LeaveAsync(dc);
            return Attending.Answer(turn, moment, new MomentPutOff(until));
        }

        await LeaveAsync(dc);
        return dc.ActiveDialog is null ? EndOfTurn : await dc.ContinueDialogAsync(cancellationToken);
    }

    private static MomentWish? WishOf(Command command) => command switch
    {
        PutOff { Mark: null } => MomentWish.Later,
        Skip { DrawnFor: null } => MomentWish.Skip,
        Agree => MomentWish.Do,
        _ => null,
    };

    // Without showing the place below: what comes next shows something itself.
    private static Task LeaveAsync(DialogContext dc)
    {
        dc.Stack.RemoveAt(0);
        return Task.CompletedTask;
    }
}
