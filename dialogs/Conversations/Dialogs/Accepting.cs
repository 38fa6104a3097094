using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Finding out which signal is meant to be right for this network, and asking why.</summary>
internal static class Accepting
{
    // A card may be about another signal than the one whose reason is asked.
    public static bool IsAsked(Place place, AcceptSignal accept) => place is AcceptingSignal asked && (accept.Rule is null || accept.Rule == asked.Rule);

    public static async Task BeginAsync(DialogContext dc, NetworkTurn turn, AcceptSignal accept, CancellationToken cancellationToken)
    {
        var open = Signals.Open(turn.Guide, turn.Network, turn.Route.Facts);
        var rule = accept.Rule ?? Shown(turn, open) ?? (open.Count == 1 ? open[0].Id : null);
        if (rule is null)
        {
            if (open.Count > 1)
                turn.Tell(Carried(turn, accept));
            Paging.Show(turn, new SignalsScreen());
            return;
        }

        if (turn.Guide.Find(rule.Value) is { Kind: RuleKind.Block })
        {
            turn.Tell(PlainNotice.BlocksAlways);
            Paging.Show(turn, new SignalsScreen());
            return;
        }

        if (turn.Me.Position.Place is AcceptingSignal)
            await dc.EndDialogAsync(null, cancellationToken);
        await dc.StepAsideAsync(new AcceptingSignal(rule.Value), cancellationToken);
        if (accept.Reason is not null)
            await dc.ContinueDialogAsync(cancellationToken);
    }

    // A reason that was given goes along with the choice that is asked for; what may not be stored goes nowhere.
    private static Notice Carried(NetworkTurn turn, AcceptSignal accept) => accept.Reason switch
    {
        null => new Plain(PlainNotice.WhichSignal),
        var reason => Guarding.Against(turn, reason) ?? new Plain(reason.Length <= SignalPages.LongestCarried ? PlainNotice.WhichSignalForReason : PlainNotice.WhichSignal),
    };

    // “Klopt voor ons” is about the signal that the last card showed.
    private static RuleId? Shown(NetworkTurn turn, IReadOnlyList<Rule> open)
    {
        var shown = View.Read(turn.Me.Position.Reply)?.Notices.OfType<NewSignal>()
            .Where(signal => open.Any(rule => rule.Id == signal.Rule))
            .ToList();
        return shown is [var only] ? only.Rule : null;
    }
}
