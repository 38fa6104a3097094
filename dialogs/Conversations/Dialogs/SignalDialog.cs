using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Asks why a signal is right for this network, and returns to where the person was.</summary>
internal sealed class SignalDialog : WhyDialog<AcceptingSignal, AcceptSignal>
{
    protected override Task<DialogTurnResult> TakeAsync(DialogContext dc, NetworkTurn turn, AcceptingSignal place, string reason, CancellationToken cancellationToken)
    {
        if (turn.Network.Acceptances.TryGetValue(Signals.Subject(place.Rule), out var stored) && stored.Reason == reason)
        {
            turn.Tell(new SignalAccepted(place.Rule));
        }
        else if (Signals.Firing(turn.Guide, turn.Route.Facts).Any(rule => rule.Id == place.Rule))
        {
            turn.Accept(Signals.Subject(place.Rule), reason);
            turn.Tell(new SignalAccepted(place.Rule));
        }
        else
        {
            turn.Tell(PlainNotice.SignalGone);
        }

        return dc.EndDialogAsync(null, cancellationToken);
    }

    protected override Task<DialogTurnResult> OtherwiseAsync(DialogContext dc, NetworkTurn turn, AcceptingSignal place, CancellationToken cancellationToken) =>
        turn.Command is Back or Decline ? dc.EndDialogAsync(null, cancellationToken) : NotUnderstoodAsync(dc, PlainNotice.NotHere);
}
