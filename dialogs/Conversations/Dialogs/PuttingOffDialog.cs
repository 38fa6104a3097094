using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Moments.Reading;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Asks until when a moment is put off; it always comes back.</summary>
internal sealed class PuttingOffDialog : PlaceDialog<PuttingOffMoment>
{
    // A year on, the next reminder of most moments has come by itself.
    private const int LongestDays = 366;

    protected override async Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, PuttingOffMoment place, CancellationToken cancellationToken)
    {
        switch (turn.Command)
        {
            case Back or Decline:
                await dc.EndDialogAsync(null, cancellationToken);
                turn.Show(new MomentScreen(place.Moment));
                return EndOfTurn;
            case HandleMoment { What: MomentWish.Later } or PutOff:
                return await ShowAgainAsync(dc);
            case Skip { DrawnFor: null }:
                return await InsteadAsync(dc, turn, new HandleMoment(place.Moment, MomentWish.Skip), cancellationToken);
            case HandleMoment { Moment: null, What: var wish }:
                return await InsteadAsync(dc, turn, new HandleMoment(place.Moment, wish), cancellationToken);
            case FillWhen { When: var when }:
                return await ReadAsync(dc, turn, place, when, cancellationToken);
            case Say { Text: var text }:
                return await ReadAsync(dc, turn, place, text, cancellationToken);
            case AskBack { Text: var text }:
                return await ReadAsync(dc, turn, place, text, cancellationToken);
            default:
                return await NotUnderstoodAsync(dc);
        }
    }

    /// <summary>The day until which something can be put off; null when none was read, or one that is past or too far.</summary>
    public static DateOnly? DayIn(WhenReading reading, DateOnly today) =>
        reading is WhenRead { Schedule: { Rhythm: Once, Start: var until } } && until > today && until.DayNumber - today.DayNumber <= LongestDays ? until : null;

    /// <summary>Whether something else is said of a moment by then: that would take the place of what was put off.</summary>
    public static bool IsTooLate(Network network, GuideContent guide, Moment moment, DateOnly until) => network.Next(guide, moment) is { } next && until >= DutchTime.Day(next.DueAt);

    private static async Task<DialogTurnResult> ReadAsync(DialogContext dc, NetworkTurn turn, PuttingOffMoment place, string text, CancellationToken cancellationToken)
    {
        var reading = MomentReader.Read(text, turn.Now);
        if (DayIn(reading, turn.Today) is not { } until)
        {
            turn.Tell(reading switch
            {
                WhenRead { Schedule.Rhythm: not Once } => new Plain(PlainNotice.OneDayOnly),
                WhenRead { Schedule.Start: var day } when day > turn.Today => new Plain(PlainNotice.PutOffTooFar),
                WhenRead => new Plain(PlainNotice.PutOffToday),
                WhenAmbiguous => new Plain(PlainNotice.PutOffWhichDay),
                _ => WhenNotice.Of(reading),
            });
            return await ShowAgainAsync(dc);
        }

        if (turn.Network.Moments.GetValueOrDefault(place.Moment) is { } known && IsTooLate(turn.Network, turn.Guide, known, until))
        {
            turn.Tell(new PutOffPastNext(place.Moment));
            return await ShowAgainAsync(dc);
        }

        await dc.EndDialogAsync(null, cancellationToken);
        return turn.Network.Moments.GetValueOrDefault(place.Moment) is { IsOpen: true } moment && Attending.DateOf(moment) == place.Planned
            ? Attending.Answer(turn, place.Moment, new MomentPutOff(until))
            : GoneAsync(turn, place.Moment);
    }

    private static async Task<DialogTurnResult> InsteadAsync(DialogContext dc, NetworkTurn turn, HandleMoment wish, CancellationToken cancellationToken)
    {
        await dc.EndDialogAsync(null, cancellationToken);
        return await Attending.RunAsync(dc, turn, wish, cancellationToken);
    }

    private static DialogTurnResult GoneAsync(NetworkTurn turn, MomentId moment)
    {
        turn.Tell(new AlreadyHandled());
        turn.Show(new MomentScreen(moment));
        return EndOfTurn;
    }
}
