using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>What an answer or a count means for the moments that are planned: done, moved, or waiting afresh.</summary>
internal static class AgendaFollowing
{
    /// <summary>Follows an answer: a moment that asked for it is done, and one whose dates follow from it is moved.</summary>
    public static void Answer(NetworkTurn turn, QuestionId question)
    {
        foreach (var kind in turn.Guide.Moments)
        {
            var id = Offers.IdOf(kind.Id);
            if (turn.Network.Moments.GetValueOrDefault(id) is not { IsOpen: true } moment)
                continue;
            if ((kind.Proposal.DateOf == question || kind.Proposal.RhythmOf == question) && Offers.Of(kind, turn.Network, turn.Today) is { Schedule: { } schedule } && IsOther(kind, moment.Schedule, schedule))
            {
                turn.Plan(id, moment.About, schedule);
                turn.Tell(new MomentMoved(id));
            }
            else if (kind.Question == question)
            {
                Done(turn, moment);
            }
        }

        turn.Network.LetLapse(turn.Guide, turn.Route.Facts);
    }

    /// <summary>Follows a count: a moment that asked for it is done, and one that waits for silence waits afresh.</summary>
    public static void Count(NetworkTurn turn, Register register, IReadOnlyDictionary<CounterId, int> added)
    {
        foreach (var kind in turn.Guide.Moments)
        {
            if (turn.Network.Moments.GetValueOrDefault(Offers.IdOf(kind.Id)) is not { IsOpen: true } moment)
                continue;
            if (kind.RestartsOn.Any(added.ContainsKey))
                turn.Restart(moment.Id);
            else if (kind.Register == register.Id)
                Done(turn, moment);
        }

        turn.Network.LetLapse(turn.Guide, turn.Route.Facts);
    }

    private static void Done(NetworkTurn turn, Moment moment)
    {
        if (moment.Waiting is null)
            return;
        var answer = new MomentDone(turn.Today);
        turn.AnswerMoment(moment.Id, answer);
        turn.Tell(new MomentAnswered(moment.Id, answer));
    }

    // Dates that someone chose herself stay, as long as the answer says no other rhythm.
    private static bool IsOther(MomentKind kind, Schedule now, Schedule proposed) =>
        kind.Proposal.DateOf is not null ? now.Start != proposed.Start || now.Rhythm != proposed.Rhythm : now.Rhythm != proposed.Rhythm;
}
