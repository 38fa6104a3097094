using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>No question is open: shows what was put off, and what the preparation led to.</summary>
internal sealed class EndDialog : PlaceDialog<AtEnd>
{
    protected override Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, AtEnd place, CancellationToken cancellationToken) =>
        turn.Command is Back
            ? dc.GoToAsync(turn.At((turn.Route.Last() ?? turn.Guide.Questions[0]).Id), cancellationToken)
            : NotUnderstoodAsync(dc);
}
