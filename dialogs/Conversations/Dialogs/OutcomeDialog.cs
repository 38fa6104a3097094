using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>The answers lead to another result than a network. That is a full result; it can be set aside with a reason.</summary>
internal sealed class OutcomeDialog : WhyDialog<AtOutcome, GoOnAnyway>
{
    protected override AtOutcome Asking(AtOutcome place) => place with { AskingWhy = true };

    protected override bool NeedsReason(NetworkTurn turn, AtOutcome place) => turn.Route.Outcome() is not { Undecided: true };

    protected override Task<DialogTurnResult> TakeAsync(DialogContext dc, NetworkTurn turn, AtOutcome place, string reason, CancellationToken cancellationToken)
    {
        if (turn.Route.Outcome()?.Id != place.Outcome)
        {
            turn.Tell(PlainNotice.OutcomeGone);
        }
        else
        {
            turn.Accept(new AcceptanceSubject(AcceptanceKind.Outcome, place.Outcome), reason);
            turn.Tell(reason.Length > 0 ? PlainNotice.OutcomeSetAside : PlainNotice.Undecided);
        }

        return dc.GoOnAsync(null, cancellationToken);
    }

    protected override Task<DialogTurnResult> OtherwiseAsync(DialogContext dc, NetworkTurn turn, AtOutcome place, CancellationToken cancellationToken) =>
        turn.Command switch
        {
            Continue when !NeedsReason(turn, place) => TakeAsync(dc, turn, place, "", cancellationToken),
            Decline => dc.GoToAsync(place with { AskingWhy = false }, cancellationToken),
            Say say when Leading(turn, place) is { } question && AnswerReader.ReadTyped(question, say.Text, turn.Today) is Understood understood =>
                Answering.GiveAsync(dc, Seen(turn, place, question), understood.Answer, turn.Me.Position.With, cancellationToken),
            Back when Leading(turn, place) is { } question => dc.GoToAsync(turn.At(question.Id), cancellationToken),
            _ => NotUnderstoodAsync(dc),
        };

    // The question whose answer led here.
    private static Question? Leading(NetworkTurn turn, AtOutcome place) => turn.Guide.Sections
        .SelectMany(section => section.Outcomes)
        .FirstOrDefault(outcome => outcome.Id == place.Outcome)?.When.Questions
        .Select(turn.Guide.Find)
        .LastOrDefault();

    // An outcome shows the answer that led to it, but not one that a colleague gave instead since then.
    private static AtQuestion Seen(NetworkTurn turn, AtOutcome place, Question question) =>
        turn.Route.Outcome()?.Id == place.Outcome ? turn.At(question.Id) : new AtQuestion(question.Id, 0);
}
