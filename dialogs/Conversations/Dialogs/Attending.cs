using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>What is done about a moment that came: do it now, put it off, pass over it, tell that it was done, end it.</summary>
internal static class Attending
{
    public static async Task<DialogTurnResult> RunAsync(DialogContext dc, NetworkTurn turn, HandleMoment wish, CancellationToken cancellationToken)
    {
        var id = wish.Moment ?? AtHand(turn);
        if (id is not { } known || !turn.Network.Moments.TryGetValue(known, out var moment))
        {
            turn.Tell(wish.Moment is null ? new Plain(PlainNotice.WhichMoment) : new AlreadyHandled());
            turn.Show(new AgendaScreen());
            return Dialog.EndOfTurn;
        }

        // A card of a date that was dealt with, by her or by a colleague, has no second effect.
        // What is typed is about what waits: the next date is not dealt with unseen.
        if (!moment.IsOpen || (wish.Card is { } card ? IsPast(moment, card.Planned) : moment.Waiting is null))
        {
            turn.Tell(new AlreadyHandled());
            turn.Show(new MomentScreen(known));
            return Dialog.EndOfTurn;
        }

        if (dc.ActiveDialog?.State[Places.Key] is AtReminder)
            dc.Stack.RemoveAt(0);
        return wish.What switch
        {
            MomentWish.Do => await DoAsync(dc, turn, moment, cancellationToken),
            MomentWish.Later => await Scheduling.StandAsync(dc, new PuttingOffMoment(known, DateOf(moment)), begins: true, cancellationToken),
            MomentWish.Skip => Answer(turn, known, new MomentSkipped()),
            MomentWish.Done => Answer(turn, known, new MomentDone(turn.Today)),
            _ => Answer(turn, known, new MomentNoMore()),
        };
    }

    /// <summary>Stores what is said of a moment and shows how it stands now.</summary>
    public static DialogTurnResult Answer(NetworkTurn turn, MomentId id, MomentAnswer answer)
    {
        turn.AnswerMoment(id, answer);
        turn.Tell(new MomentAnswered(id, answer));
        // The last part of an evaluation lists what was agreed before, to be dealt with one after the other.
        turn.Show(turn.Me.Position.Place is AtEvaluation { Question: null } ? new EvaluationScreen() : new MomentScreen(id));
        return Dialog.EndOfTurn;
    }

    /// <summary>The date of a moment that can be answered now: the one that waits, or else the one that comes.</summary>
    public static DateOnly DateOf(Moment moment) => moment.Waiting?.Planned ?? moment.Coming!.Planned;

    private static bool IsPast(Moment moment, DateOnly planned) => moment.Waiting?.Planned != planned && moment.Coming?.Planned != planned;

    private static MomentId? AtHand(NetworkTurn turn) =>
        turn.Me.Position.Place is AtReminder { Moments: [var only] } ? only
        : turn.Network.Moments.Values.Where(moment => moment is { Ended: false, Waiting.Ahead: 0 }).ToList() is [var waiting] ? waiting.Id
        : null;

    private static async Task<DialogTurnResult> DoAsync(DialogContext dc, NetworkTurn turn, Moment moment, CancellationToken cancellationToken)
    {
        var kind = moment.About is OfGuide about ? turn.Guide.Find(about.Kind) : null;
        if (kind?.Evaluation is { } form && turn.Guide.Find(form) is not null)
            return await Evaluating.OpenAsync(dc, turn, form, cancellationToken);
        if (kind?.Register is { } register && turn.Guide.Find(register) is not null)
            return await dc.StepAsideAsync(new AtRegister(register, []), cancellationToken);
        if (kind?.Question is { } question && turn.Guide.Find(question) is not null)
        {
            await Going.ToAsync(dc, turn, new GoToQuestion(question), cancellationToken);
            return Dialog.EndOfTurn;
        }

        turn.Tell(PlainNotice.TellWhenDone);
        turn.Show(new MomentScreen(moment.Id));
        return Dialog.EndOfTurn;
    }
}
