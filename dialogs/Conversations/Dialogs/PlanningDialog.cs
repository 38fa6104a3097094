using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Moments.Reading;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Asks what a new moment is about, or when it is, and plans it.</summary>
internal sealed class PlanningDialog : PlaceDialog<PlanningMoment>
{
    protected override Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, PlanningMoment place, CancellationToken cancellationToken) => turn.Command switch
    {
        Back or Decline or Skip or PutOff => LeaveAsync(dc, turn, cancellationToken),
        FillWhen { When: "" } => NotUnderstoodAsync(dc, PlainNotice.WhenMissing),
        FillWhen { When: var when } => ReadAsync(dc, turn, place, when, cancellationToken),
        Say { Text: var text } => ReadAsync(dc, turn, place, text, cancellationToken),
        AskBack { Text: var text } => ReadAsync(dc, turn, place, text, cancellationToken),
        _ => NotUnderstoodAsync(dc),
    };

    private static Task<DialogTurnResult> ReadAsync(DialogContext dc, NetworkTurn turn, PlanningMoment place, string text, CancellationToken cancellationToken)
    {
        if (place.Candidates is { } candidates && int.TryParse(text, out var number) && number >= 1 && number <= candidates.Count)
            return Scheduling.TakeAsync(dc, turn, place, new WhenRead(candidates[number - 1], TimeNamed: true, ""), begins: false, cancellationToken);
        if (place.About is not null)
            return Scheduling.TakeAsync(dc, turn, place, MomentReader.Read(text, turn.Now), begins: false, cancellationToken);

        var about = Scheduling.About(turn, text);
        if (about is OwnReminder own && Scheduling.Refusal(turn, own.Title) is { } refusal)
        {
            turn.Tell(refusal);
            return ShowAgainAsync(dc);
        }

        var known = place with { About = about, Moment = about is OfGuide { Kind: var kind } ? Offers.IdOf(kind) : null };
        return about is null ? NotUnderstoodAsync(dc)
            : place.When is { } when ? Scheduling.PlanAsync(dc, turn, known.Moment ?? Scheduling.NewId(), about, when, leave: true, cancellationToken)
            : Scheduling.StandAsync(dc, known, begins: false, cancellationToken);
    }

    private static Task<DialogTurnResult> LeaveAsync(DialogContext dc, NetworkTurn turn, CancellationToken cancellationToken)
    {
        turn.Tell(PlainNotice.NothingPlanned);
        return dc.EndDialogAsync(null, cancellationToken);
    }
}
