using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>What there is to tell about the agenda in passing: what the guide newly offers, what waits, who is not reached.</summary>
internal static class AgendaNews
{
    /// <summary>The kinds that are offered as things stand.</summary>
    public static IReadOnlySet<MomentKindId> Now(NetworkTurn turn) => turn.Offers().Select(offer => offer.Kind.Id).ToHashSet();

    /// <summary>Tells what is offered now and was not before. What fits any network is offered in the agenda alone.</summary>
    public static void TellOffers(NetworkTurn turn, IReadOnlySet<MomentKindId> before)
    {
        MomentKindId[] added = [.. Now(turn).Except(before)];
        if (added.Length > 0)
            turn.Tell(new NewOffers(added));
    }

    /// <summary>On the first turn of another day: what waits for an answer, and which colleagues hear nothing.</summary>
    public static void TellOnReturn(NetworkTurn turn)
    {
        if (DutchTime.Day(turn.Me.Position.At) == turn.Today)
            return;
        var waiting = turn.Network.Moments.Values
            .Where(moment => moment is { Ended: false, Waiting: { Ahead: 0, Again: null } })
            .OrderBy(moment => moment.Waiting!.On)
            .Select(moment => moment.Id)
            .ToList();
        var told = turn.Notices.Count;
        if (waiting.Count > 0 && turn.Me.Position.Place is not Core.Networks.AtReminder && turn.Command is not (AgendaWish or ShowAgenda or ShowMoment))
        {
            turn.Tell(new MomentsWaiting(waiting));
            turn.Network.Put(turn.Me with { WaitingTold = turn.Today });
        }

        foreach (var colleague in turn.Network.Members.Values.Where(member => member.Unreachable is not null && member.Id != turn.Me.Id))
            turn.Tell(new ColleagueUnreachable(colleague.Id));
        // Remembered, so that it is told once.
        if (turn.Notices.Count > told)
            turn.Remember(turn.Me.Position);
    }
}
