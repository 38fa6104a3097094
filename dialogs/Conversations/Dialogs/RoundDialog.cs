using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Asks whether another round is to begin: the questions are opened once more only when that is confirmed.</summary>
internal sealed class RoundDialog : PlaceDialog<OpeningRound>
{
    /// <summary>Tells what another round does, unless nothing was answered in this one yet.</summary>
    public static Task<DialogTurnResult> ProposeAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var turn = dc.Turn();
        var round = turn.Network.Head.Round;
        if (!turn.Network.Answers.Values.Any(answer => answer.Round == round))
        {
            turn.Tell(PlainNotice.RoundIsNew);
            return dc.GoOnAsync(null, cancellationToken);
        }

        return turn.Me.Position.Place is OpeningRound
            ? dc.ContinueDialogAsync(cancellationToken)
            : dc.StepAsideAsync(new OpeningRound(round + 1), cancellationToken);
    }

    protected override Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, OpeningRound place, CancellationToken cancellationToken)
    {
        switch (turn.Command)
        {
            case Agree or BeginRound when turn.Network.Head.Round >= place.Round:
                turn.Tell(PlainNotice.RoundBegunByOther);
                return dc.GoOnAsync(null, cancellationToken);
            case Agree or BeginRound:
                turn.StartRound();
                turn.Tell(new RoundBegun(turn.Network.Head.Round));
                return dc.GoOnAsync(null, cancellationToken);
            case Back or Decline:
                turn.Tell(PlainNotice.RoundLeft);
                return dc.EndDialogAsync(null, cancellationToken);
            case ProposeRound:
                return ShowAgainAsync(dc);
            default:
                return NotUnderstoodAsync(dc);
        }
    }
}
