using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Asks one question, of any kind; which one, and how, is the content's.</summary>
internal sealed class QuestionDialog : PlaceDialog<AtQuestion>
{
    protected override Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, AtQuestion place, CancellationToken cancellationToken)
    {
        var question = turn.Guide.Find(place.Question);
        if (question is null)
            return dc.GoOnAsync(null, cancellationToken);

        switch (turn.Command)
        {
            case Say say:
                return AnswerAsync(dc, place, AnswerReader.ReadTyped(question, say.Text, turn.Today), turn.Me.Position.With, cancellationToken);
            case AskBack:
                // On the card stands what was typed, for where it is the answer after all.
                return NotUnderstoodAsync(dc, question.Kind == QuestionKind.Text ? PlainNotice.IsThatTheAnswer : PlainNotice.ThatIsAQuestion);
            case FillIn form:
                var with = form.With ?? turn.Me.Position.With;
                return AnswerAsync(dc, place, AnswerReader.ReadCard(question, form.Value, form.Why, turn.Today), with, cancellationToken);
            case DontKnow when question.Options.Any(option => option.Id == OptionId.Unknown):
                return Answering.GiveAsync(dc, place, new Given(new OptionsValue([OptionId.Unknown])), turn.Me.Position.With, cancellationToken);
            case StillRight:
                return StillAsync(dc, turn, place, question, cancellationToken);
            case PutOff or DontKnow when turn.Network.Current(question.Id)?.Content is Given:
                // Putting off a question that was answered takes nothing away: least of all what a colleague said.
                turn.Tell(PlainNotice.AnswerKept);
                return dc.GoOnAsync(question.Id, cancellationToken);
            case PutOff or DontKnow when turn.Route.Facts.StateOf(question.Id) == QuestionState.TakenIn:
                turn.Tell(PlainNotice.NotNeeded);
                return dc.GoOnAsync(question.Id, cancellationToken);
            case PutOff:
                return Answering.GiveAsync(dc, place, new Postponed(), turn.Me.Position.With, cancellationToken);
            case DontKnow:
                return Answering.GiveAsync(dc, place, new NotKnown(), turn.Me.Position.With, cancellationToken);
            case DoesNotSuit { Reason: { } reason }:
                return reason.Length > Limits.AnswerLength
                    ? NotUnderstoodAsync(dc, PlainNotice.ReasonTooLong)
                    : Answering.GiveAsync(dc, place, new NotSuitable(reason), turn.Me.Position.With, cancellationToken);
            case DoesNotSuit:
                return dc.StepAsideAsync(new AskingReason(place.Question, place.Seen), cancellationToken);
            case Restore or RestoreNumbered:
                return turn.Recalled?.Entry is { After: Given or NotSuitable } entry && turn.Guide.Now(new QuestionId(entry.Subject), entry.After, entry.ContentVersion, question.Id) is { } said
                    ? Answering.GiveAsync(dc, place, said, entry.With ?? turn.Me.Position.With, cancellationToken)
                    : NotUnderstoodAsync(dc, PlainNotice.CannotRestore);
            case Explain:
                turn.Show(new ExplanationScreen(question.Id));
                return Task.FromResult(EndOfTurn);
            case ShowExample:
                turn.Show(new ExampleScreen(question.Id));
                return Task.FromResult(EndOfTurn);
            case ShowMore:
                turn.Show(new MoreScreen(question.Id));
                return Task.FromResult(EndOfTurn);
            case Skip:
                return dc.GoOnAsync(question.Id, cancellationToken);
            case Back when question.OnDemand:
                return dc.GoOnAsync(null, cancellationToken);
            case Back when turn.Route.Previous(question.Id) is { } previous:
                return dc.GoToAsync(turn.At(previous.Id), cancellationToken);
            case Back:
                return NotUnderstoodAsync(dc, PlainNotice.NothingBefore);
            default:
                return NotUnderstoodAsync(dc, PlainNotice.NotHere);
        }
    }

    // What a colleague said in this round meanwhile stands; it is shown, and not written over.
    private static Task<DialogTurnResult> StillAsync(DialogContext dc, NetworkTurn turn, AtQuestion place, Question question, CancellationToken cancellationToken)
    {
        if (turn.Network.Current(question.Id) is { Content: Given or NotSuitable })
        {
            turn.Tell(new AlreadyStored(question.Id));
            return dc.GoToAsync(turn.At(question.Id), cancellationToken);
        }

        return turn.Network.Earlier(question.Id) is { } earlier
            ? Answering.GiveAsync(dc, place, earlier.Content, turn.Me.Position.With, cancellationToken)
            : NotUnderstoodAsync(dc, PlainNotice.NothingEarlier);
    }

    private static Task<DialogTurnResult> AnswerAsync(DialogContext dc, AtQuestion place, AnswerReading reading, Together with, CancellationToken cancellationToken)
    {
        if (reading is Understood understood)
            return Answering.GiveAsync(dc, place, understood.Answer, with, cancellationToken);
        var problem = (NotUnderstood)reading;
        dc.Turn().Tell(new AnswerProblemNotice(place.Question, problem.Problem, problem.Detail));
        return ShowAgainAsync(dc);
    }
}
