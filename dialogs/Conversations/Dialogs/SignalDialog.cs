using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Asks why a signal is right for this network, and returns to where the person was.</summary>
internal sealed class SignalDialog : PlaceDialog<AcceptingSignal>
{
    protected override Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, AcceptingSignal place, CancellationToken cancellationToken) =>
        turn.Command switch
        {
            Say { Text.Length: > Limits.AnswerLength } or AcceptSignal { Reason.Length: > Limits.AnswerLength } => NotUnderstoodAsync(dc, PlainNotice.ReasonTooLong),
            Say { Text: { Length: > 0 } reason } => AcceptAsync(dc, turn, place, reason, cancellationToken),
            AcceptSignal { Reason: { } reason } => AcceptAsync(dc, turn, place, reason, cancellationToken),
            Say or AcceptSignal or Agree => NotUnderstoodAsync(dc, PlainNotice.ReasonMissing),
            Back or Decline => dc.EndDialogAsync(null, cancellationToken),
            _ => NotUnderstoodAsync(dc, PlainNotice.NotHere),
        };

    private static Task<DialogTurnResult> AcceptAsync(DialogContext dc, NetworkTurn turn, AcceptingSignal place, string reason, CancellationToken cancellationToken)
    {
        if (turn.Network.Acceptances.TryGetValue(Signals.Subject(place.Rule), out var stored) && stored.Reason == reason)
        {
            turn.Tell(PlainNotice.SignalAccepted);
        }
        else if (Signals.Firing(turn.Guide, turn.Route.Facts).Any(rule => rule.Id == place.Rule))
        {
            turn.Accept(Signals.Subject(place.Rule), reason);
            turn.Tell(PlainNotice.SignalAccepted);
        }
        else
        {
            turn.Tell(PlainNotice.SignalGone);
        }

        return dc.EndDialogAsync(null, cancellationToken);
    }
}
