using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Agreeing on something to be done: what, by whom, and then when, as any moment is planned.</summary>
internal static class Acting
{
    /// <summary>Begins with what was said of it; asks for it when nothing was.</summary>
    public static async Task<DialogTurnResult> BeginAsync(DialogContext dc, NetworkTurn turn, string said, CancellationToken cancellationToken)
    {
        if (turn.Me.Position.Place is AtAction)
            dc.Stack.RemoveAt(0);
        var place = new AtAction(FromIn(dc, turn), null);
        if (Names.OneLine(said) is not { Length: > 0 } what)
            return await dc.StepAsideAsync(place, cancellationToken);
        if (Refusal(turn, what) is { } refusal)
            turn.Tell(refusal);
        else
            place = place with { What = what };
        return await dc.StepAsideAsync(place, cancellationToken);
    }

    /// <summary>Why an action is not kept; null when it may be.</summary>
    public static Notice? Refusal(NetworkTurn turn, string what) => what.Any(char.IsLetterOrDigit) ? Scheduling.Refusal(turn, what) : new Plain(PlainNotice.ActionMissing);

    /// <summary>Goes on to when it is done.</summary>
    public static Task<DialogTurnResult> AskWhenAsync(DialogContext dc, AtAction place, PersonId? owner, CancellationToken cancellationToken)
    {
        dc.Stack.RemoveAt(0);
        return Scheduling.AskAsync(dc, null, new ActionPoint(place.What!, owner, place.From), cancellationToken);
    }

    /// <summary>The coordinators of whom one can be chosen, the person herself first.</summary>
    public static IReadOnlyList<Member> Owners(Network network, PersonId me) =>
        [.. network.Members.Values.OrderBy(member => member.Id != me).ThenBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Id.Value, StringComparer.Ordinal)];

    // What is agreed while an evaluation is done, is agreed in it.
    private static int? FromIn(DialogContext dc, NetworkTurn turn) =>
        dc.ActiveDialog?.State[Places.Key] is AtEvaluation at && turn.Guide.Find(at.Form) is { AsksActions: true } ? at.Number : null;
}
