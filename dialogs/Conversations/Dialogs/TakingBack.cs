using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Taking back the person's own last change, and going to where it was made.</summary>
internal static class TakingBack
{
    public static async Task RunAsync(DialogContext dc, NetworkTurn turn, TakeBack wish, CancellationToken cancellationToken)
    {
        var last = turn.Recalled!.Last!;
        if (turn.Me.Position.Place is AtRegister)
            turn.Tell(PlainNotice.NotCountedYet);
        else if (wish.AsOf < last.Newest)
            turn.Tell(new AlreadyHandled());
        else if (last.Problem is { } problem)
            Refuse(turn, problem, last.Version);
        else
            await RunAsync(dc, turn, last, cancellationToken);
    }

    private static async Task RunAsync(DialogContext dc, NetworkTurn turn, LastChange last, CancellationToken cancellationToken)
    {
        var before = Answering.FiringIn(turn);
        var (taken, left) = (new List<LogEntry>(), new List<Notice>());
        // The last thing first, so that each finds what it made.
        foreach (var entry in last.Entries.Reverse())
        {
            if (Forbidden(turn, entry) is { } forbidden)
                left.Insert(0, forbidden);
            else if (turn.TakeBack(entry, last.Former.GetValueOrDefault(entry.Place)))
                taken.Insert(0, entry);
            else if (entry.Kind == LogKind.Answered)
                left.Insert(0, new ChangedSince(new QuestionId(entry.Subject)));
            else if (entry.Kind is LogKind.Evaluated or LogKind.EvaluationCompleted)
                left.Insert(0, new Plain(PlainNotice.EvaluationStands));
        }

        if (taken.Count > 0)
            turn.Tell(new TakenBack(last.Version, [.. taken.Select(entry => entry.Sequence)]));
        foreach (var notice in left)
            turn.Tell(notice);
        if (taken.Count == 0)
        {
            Refuse(turn, CannotTakeBack.ChangedSince, last.Version);
            return;
        }

        Answering.TellNewSignals(turn, before, null);
        await ShowAsync(dc, turn, taken, cancellationToken);
    }

    // What must not be stored now may have been stored once.
    private static Notice? Forbidden(NetworkTurn turn, LogEntry entry) =>
        entry.Kind == LogKind.Answered ? Guarding.Against(turn, new QuestionId(entry.Subject), entry.Before ?? new Withdrawn())
        : entry is { Kind: LogKind.Evaluated, Before: { } before } ? Guarding.Against(turn, before)
        : null;

    private static void Refuse(NetworkTurn turn, CannotTakeBack problem, int version)
    {
        turn.Tell(new NotTakenBack(problem, version));
        // Remembered, so that who asks again goes further back.
        if (problem is not (CannotTakeBack.Nothing or CannotTakeBack.Unsure))
            turn.Remember(turn.Me.Position);
    }

    private static async Task ShowAsync(DialogContext dc, NetworkTurn turn, List<LogEntry> taken, CancellationToken cancellationToken)
    {
        if (taken.FirstOrDefault(entry => entry.Kind == LogKind.Answered) is { } answered)
        {
            var question = new QuestionId(answered.Subject);
            await (turn.Route.Facts.StateOf(question) == QuestionState.NotApplicable ? dc.GoOnAsync(null, cancellationToken) : dc.GoToAsync(turn.At(question), cancellationToken));
            return;
        }

        if (taken.FirstOrDefault(entry => entry.Kind is LogKind.Evaluated or LogKind.EvaluationCompleted) is { } looked)
        {
            await Evaluating.ReturnAsync(dc, turn, looked, cancellationToken);
            return;
        }

        switch (taken[0].Accepted)
        {
            case { Kind: AcceptanceKind.Gate } subject when turn.Guide.Find(new SectionId(subject.Id)) is { Gate: { } gate } section && turn.Route.Unmet(gate).Count > 0:
                await dc.GoToAsync(new AtGate(section.Id), cancellationToken);
                break;
            case { Kind: AcceptanceKind.Outcome } subject when turn.Route.Outcome()?.Id == subject.Id:
                await dc.GoToAsync(new AtOutcome(subject.Id), cancellationToken);
                break;
            case { Kind: AcceptanceKind.Signal }:
                Paging.Show(turn, new SignalsScreen());
                break;
        }
    }
}
