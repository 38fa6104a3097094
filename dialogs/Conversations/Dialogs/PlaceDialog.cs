using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>
/// The dialog of one kind of place. Beginning it moves the person there and shows it; continuing it handles what the person did.
/// It sends nothing: what is to be said is kept in the turn until everything is stored.
/// </summary>
internal abstract class PlaceDialog<TPlace>() : Dialog(typeof(TPlace).Name) where TPlace : Place
{
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var place = (TPlace)options!;
        dc.ActiveDialog.State[Places.Key] = place;
        dc.Turn().Show(PlaceScreens.Of(place));
        return Task.FromResult(EndOfTurn);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        HandleAsync(dc, dc.Turn(), PlaceOf(dc.ActiveDialog), cancellationToken);

    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default) =>
        ShowAgainAsync(dc);

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        turnContext.TurnState.Get<NetworkTurn>().Show(PlaceScreens.Of(PlaceOf(instance)));
        return Task.CompletedTask;
    }

    protected abstract Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, TPlace place, CancellationToken cancellationToken);

    protected static Task<DialogTurnResult> ShowAgainAsync(DialogContext dc)
    {
        dc.Turn().Show(PlaceScreens.Of(PlaceOf(dc.ActiveDialog)));
        return Task.FromResult(EndOfTurn);
    }

    /// <summary>What is not understood gets the same place again, with what can be done there.</summary>
    protected static Task<DialogTurnResult> NotUnderstoodAsync(DialogContext dc, PlainNotice what = PlainNotice.NotUnderstood)
    {
        dc.Turn().Tell(what);
        return ShowAgainAsync(dc);
    }

    private static TPlace PlaceOf(DialogInstance instance) => (TPlace)instance.State[Places.Key];
}
