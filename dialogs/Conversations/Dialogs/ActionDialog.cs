using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Asks what will be done and who does it. Only coordinators are named: of anyone else no name is kept.</summary>
internal sealed class ActionDialog : PlaceDialog<AtAction>
{
    /// <summary>What a button carries for someone who is no coordinator.</summary>
    public const string Other = "other";

    protected override Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, AtAction place, CancellationToken cancellationToken)
    {
        switch (turn.Command)
        {
            case Back when place.What is not null:
                dc.ActiveDialog.State[Places.Key] = place with { What = null };
                return ShowAgainAsync(dc);
            case Back or Decline or Skip when place.What is null:
            case Decline:
                turn.Tell(PlainNotice.ActionLeft);
                return dc.EndDialogAsync(null, cancellationToken);
            case DontKnow or PutOff or Skip when place.What is not null:
                return Acting.AskWhenAsync(dc, place, null, cancellationToken);
            case Say { Text: var said }:
                return place.What is null ? Take(dc, turn, place, said) : OwnerAsync(dc, turn, place, said, cancellationToken);
            case AskBack { Text: var said } when place.What is null:
                return Take(dc, turn, place, said);
            case FillStep { Value: var filled } when place.What is null:
                return Take(dc, turn, place, filled);
            case FillStep { Value: Other }:
                return Acting.AskWhenAsync(dc, place, null, cancellationToken);
            case FillStep { Value: var owner } when turn.Network.Members.ContainsKey(new PersonId(owner)):
                return Acting.AskWhenAsync(dc, place, new PersonId(owner), cancellationToken);
            default:
                return NotUnderstoodAsync(dc);
        }
    }

    private static Task<DialogTurnResult> Take(DialogContext dc, NetworkTurn turn, AtAction place, string said)
    {
        var what = Names.OneLine(said);
        if (Acting.Refusal(turn, what) is { } refusal)
            turn.Tell(refusal);
        else
            dc.ActiveDialog.State[Places.Key] = place with { What = what };
        return ShowAgainAsync(dc);
    }

    private static Task<DialogTurnResult> OwnerAsync(DialogContext dc, NetworkTurn turn, AtAction place, string said, CancellationToken cancellationToken)
    {
        var owners = Acting.Owners(turn.Network, turn.Me.Id);
        if (ActionPhrases.SaysMe(said))
            return Acting.AskWhenAsync(dc, place, turn.Me.Id, cancellationToken);
        if (ActionPhrases.SaysOther(said))
            return Acting.AskWhenAsync(dc, place, null, cancellationToken);
        if (int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= owners.Count + 1)
            return Acting.AskWhenAsync(dc, place, number <= owners.Count ? owners[number - 1].Id : null, cancellationToken);
        var named = owners.Where(owner => IsNamed(owner.Name, said)).ToList();
        return named is [var one]
            ? Acting.AskWhenAsync(dc, place, one.Id, cancellationToken)
            : NotUnderstoodAsync(dc, named.Count > 1 ? PlainNotice.OwnerWhich : PlainNotice.OwnerUnknown);
    }

    private static bool IsNamed(string name, string said) =>
        Words.Normalise(said) is { Length: > 1 } typed && Words.Normalise(name) is var known && (known == typed || known.Split(' ').Contains(typed));
}
