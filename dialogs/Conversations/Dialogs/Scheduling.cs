using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Moments.Reading;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Planning moments: what was asked for in one sentence, what the guide offers, and what gets other dates.</summary>
internal static class Scheduling
{
    /// <summary>Plans what a sentence says; asks for what it does not say.</summary>
    public static Task<DialogTurnResult> RemindAsync(DialogContext dc, NetworkTurn turn, string text, CancellationToken cancellationToken)
    {
        var reading = MomentReader.Read(text, turn.Now);
        var about = About(turn, reading.Rest);
        if (about is OwnReminder own && Refusal(turn, own.Title) is { } refusal)
        {
            turn.Tell(refusal);
            return Task.FromResult(Dialog.EndOfTurn);
        }

        var place = new PlanningMoment(about, about is OfGuide { Kind: var kind } ? Offers.IdOf(kind) : null, null, null);
        return TakeAsync(dc, turn, place, reading, begins: true, cancellationToken);
    }

    /// <summary>Goes on with what was read of a date: plans it, asks which is meant, or says what is the matter.</summary>
    /// <param name="dc">The dialogs.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="place">What is being planned.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="begins">Whether the person is not at that place yet.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public static Task<DialogTurnResult> TakeAsync(
        DialogContext dc, NetworkTurn turn, PlanningMoment place, WhenReading reading, bool begins, CancellationToken cancellationToken)
    {
        switch (reading)
        {
            case WhenRead { Schedule: var schedule } when place.About is { } about:
                return PlanAsync(dc, turn, place.Moment ?? NewId(), about, schedule, leave: !begins, cancellationToken);
            case WhenRead { Schedule: var schedule }:
                return StandAsync(dc, place with { When = schedule, Candidates = null }, begins, cancellationToken);
            case WhenAmbiguous { Candidates: var candidates }:
                turn.Tell(PlainNotice.WhichDate);
                return StandAsync(dc, place with { Candidates = candidates }, begins, cancellationToken);
            case WhenUnclear { Problem: WhenProblem.NothingRead } when begins:
                return StandAsync(dc, place, begins, cancellationToken);
            default:
                turn.Tell(WhenNotice.Of(reading));
                return StandAsync(dc, place with { Candidates = null }, begins, cancellationToken);
        }
    }

    /// <summary>Plans a moment, says so in full, and returns to where the person was.</summary>
    public static async Task<DialogTurnResult> PlanAsync(
        DialogContext dc, NetworkTurn turn, MomentId id, MomentSubject about, Schedule schedule, bool leave, CancellationToken cancellationToken)
    {
        if (turn.Network.Moments.Values.Count(moment => moment.IsOpen) >= Network.MostMoments && turn.Network.Moments.GetValueOrDefault(id) is not { IsOpen: true })
            turn.Tell(PlainNotice.AgendaFull);
        else
        {
            turn.Plan(id, about, schedule);
            turn.Tell(new MomentPlanned(id));
        }

        if (leave)
            await dc.EndDialogAsync(null, cancellationToken);
        // What is agreed in an evaluation is listed in its last part, where she goes on.
        turn.Show(dc.ActiveDialog?.State[Places.Key] is AtEvaluation { Question: null } ? new EvaluationScreen() : new MomentScreen(id));
        return Dialog.EndOfTurn;
    }

    /// <summary>Moves the moment that a sentence names to the day it names; the rhythm stays.</summary>
    public static async Task<DialogTurnResult> MoveAsync(DialogContext dc, NetworkTurn turn, string text, CancellationToken cancellationToken)
    {
        var reading = MomentReader.Read(text, turn.Now);
        var named = MomentNames.Find(turn.Guide, reading.Rest) is { } kind
            ? turn.Network.Moments.GetValueOrDefault(Offers.IdOf(kind.Id))
            : turn.Network.Moments.Values.FirstOrDefault(moment => moment.IsOpen && MomentNames.IsCalled(moment, reading.Rest));
        if (named is not { IsOpen: true } moment)
        {
            turn.Tell(PlainNotice.WhichMoment);
            turn.Show(new AgendaScreen());
            return Dialog.EndOfTurn;
        }

        if (reading is not WhenRead { Schedule: var to })
        {
            turn.Tell(WhenNotice.Of(reading));
            return await AskAsync(dc, moment.Id, moment.About, cancellationToken);
        }

        // A named day moves the rhythm along; “de tweede dinsdag” of a rhythm cannot begin on another day.
        var rhythm = to.Rhythm is Once && moment.Schedule.Rhythm is not NthWeekday ? moment.Schedule.Rhythm : to.Rhythm;
        return await PlanAsync(dc, turn, moment.Id, moment.About, to with { Rhythm = rhythm }, leave: false, cancellationToken);
    }

    /// <summary>Plans what the guide offers, as it is proposed.</summary>
    public static void Take(NetworkTurn turn, MomentKindId? kind)
    {
        var room = Network.MostMoments - turn.Network.Moments.Values.Count(moment => moment.IsOpen);
        var offers = turn.Offers().Where(offer => (kind is null || offer.Kind.Id == kind) && offer.Schedule is not null).Take(room).ToList();
        foreach (var offer in offers)
            turn.Plan(Offers.IdOf(offer.Kind.Id), new OfGuide(offer.Kind.Id), offer.Schedule!);
        if (offers.Count == 0)
            turn.Tell(new AlreadyHandled());
        else if (kind is { } one)
            turn.Tell(new MomentPlanned(Offers.IdOf(one)));
        else
            turn.Tell(new MomentsPlanned(offers.Count));
        turn.Show(kind is { } shown && offers.Count > 0 ? new MomentScreen(Offers.IdOf(shown)) : new AgendaScreen());
    }

    /// <summary>Notes that an offer is not wanted; it is not made again.</summary>
    public static void Decline(NetworkTurn turn, MomentKindId kind)
    {
        var id = Offers.IdOf(kind);
        if (turn.Offers().FirstOrDefault(offer => offer.Kind.Id == kind) is { } offer)
        {
            turn.Plan(id, new OfGuide(kind), offer.Schedule ?? new Schedule(turn.Today.AddDays(1), Schedule.UsualTime, offer.Kind.Proposal.Rhythm));
            turn.AnswerMoment(id, new MomentNoMore());
            turn.Tell(new OfferDeclined(kind));
        }
        else
        {
            turn.Tell(new AlreadyHandled());
        }

        turn.Show(new AgendaScreen());
    }

    /// <summary>Asks when, for something new or for a moment that gets other dates.</summary>
    public static Task<DialogTurnResult> AskAsync(DialogContext dc, MomentId? moment, MomentSubject? about, CancellationToken cancellationToken) =>
        StandAsync(dc, new PlanningMoment(about, moment, null, null), begins: true, cancellationToken);

    /// <summary>An id for a moment that is none of the guide's.</summary>
    public static MomentId NewId() => new(Guid.NewGuid().ToString("N"));

    /// <summary>What a text asks to be reminded of: a moment of the guide by one of its names, or something of the network's own; null when it says nothing.</summary>
    public static MomentSubject? About(NetworkTurn turn, string text) =>
        MomentNames.Find(turn.Guide, text) is { } kind ? new OfGuide(kind.Id)
        : MomentNames.SaysNothing(text) ? null
        : Names.OneLine(text) is { Length: > 0 } title ? new OwnReminder(title)
        : null;

    /// <summary>Why a title is not kept; null when it may be.</summary>
    public static Notice? Refusal(NetworkTurn turn, string title) =>
        title.Length > Limits.NameLength * 2 ? new Plain(PlainNotice.TitleTooLong) : Guarding.Against(turn, title);

    /// <summary>Goes to the place where something is asked about a moment, or on to what is asked there next.</summary>
    public static async Task<DialogTurnResult> StandAsync(DialogContext dc, Place place, bool begins, CancellationToken cancellationToken)
    {
        // One such question at a time: asked twice, it is still one.
        if (!begins || dc.ActiveDialog?.State[Places.Key] is PlanningMoment or PuttingOffMoment)
            dc.Stack.RemoveAt(0);
        return await dc.StepAsideAsync(place, cancellationToken);
    }
}
