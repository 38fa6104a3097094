using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>A place where something is done once its reason is given: with the wish itself, or when asked for.</summary>
internal abstract class WhyDialog<TPlace, TWish> : PlaceDialog<TPlace>
    where TPlace : Place
    where TWish : WithReason
{
    protected sealed override Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, TPlace place, CancellationToken cancellationToken) =>
        ReasonIn(turn.Command, place) switch
        {
            null when turn.Command is AskBack && Asking(place) == place => NotUnderstoodAsync(dc, PlainNotice.IsThatTheReason),
            null => OtherwiseAsync(dc, turn, place, cancellationToken),
            "" when NeedsReason(turn, place) => AskAsync(dc, place),
            { Length: > Limits.AnswerLength } => NotUnderstoodAsync(dc, PlainNotice.ReasonTooLong),
            { } reason when Guarding.Against(turn, reason) is { } blocked => RefuseAsync(dc, turn, blocked),
            { } reason => TakeAsync(dc, turn, place, reason, cancellationToken),
        };

    /// <summary>The place while it asks for the reason; the same place where it always does.</summary>
    protected virtual TPlace Asking(TPlace place) => place;

    /// <summary>Whether the wish waits for its reason; without one the reason is empty.</summary>
    protected virtual bool NeedsReason(NetworkTurn turn, TPlace place) => true;

    /// <summary>The reason is given.</summary>
    protected abstract Task<DialogTurnResult> TakeAsync(DialogContext dc, NetworkTurn turn, TPlace place, string reason, CancellationToken cancellationToken);

    /// <summary>The person wants something else.</summary>
    protected abstract Task<DialogTurnResult> OtherwiseAsync(DialogContext dc, NetworkTurn turn, TPlace place, CancellationToken cancellationToken);

    // Empty when the wish comes without its reason; null when it is another wish.
    private string? ReasonIn(Command command, TPlace place) => command switch
    {
        TWish wish => wish.Reason ?? "",
        Agree => "",
        Say say when Asking(place) == place => say.Text,
        _ => null,
    };

    private static Task<DialogTurnResult> RefuseAsync(DialogContext dc, NetworkTurn turn, Notice blocked)
    {
        turn.Tell(blocked);
        return ShowAgainAsync(dc);
    }

    private Task<DialogTurnResult> AskAsync(DialogContext dc, TPlace place)
    {
        dc.ActiveDialog.State[Places.Key] = Asking(place);
        return NotUnderstoodAsync(dc, PlainNotice.ReasonMissing);
    }
}
