using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Two coordinators answered the same question: lets the second choose, with both answers in view.</summary>
internal sealed class ConflictDialog : PlaceDialog<AtConflict>
{
    protected override Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, AtConflict place, CancellationToken cancellationToken)
    {
        switch (Choice(turn.Command))
        {
            case false:
                turn.Tell(PlainNotice.TheirsKept);
                return dc.GoOnAsync(place.Question, cancellationToken);
            case true when turn.VersionOf(place.Question) != place.Seen && turn.Network.Answers[place.Question].Content is not Withdrawn:
                // It was changed once more while the person was choosing: show the newest beside mine.
                turn.Tell(PlainNotice.SomeoneElseWasFirst);
                return dc.GoToAsync(place with { Seen = turn.VersionOf(place.Question) }, cancellationToken);
            case true:
                return Answering.StoreAsync(dc, place.Question, place.Mine, place.With, cancellationToken);
            default:
                return NotUnderstoodAsync(dc);
        }
    }

    private static bool? Choice(Command command) => command switch
    {
        Resolve resolve => resolve.Mine,
        Say say => Words.Normalise(say.Text) switch
        {
            "1" => false,
            "2" => true,
            _ => null,
        },
        _ => null,
    };
}
