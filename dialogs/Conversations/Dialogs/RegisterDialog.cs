using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Fills in a register step by step, counts it, and returns to where the person was. Only numbers are kept.</summary>
internal sealed class RegisterDialog : PlaceDialog<AtRegister>
{
    /// <summary>What the button carries for what was counted before.</summary>
    public const string Known = "known";

    /// <summary>Whether something is looked over before it is counted: where there is nothing to fill in, or no way to take it back.</summary>
    public static bool Confirms(Register register) => register.Confidential || register.Steps.Count == 0;

    protected override Task<DialogTurnResult> HandleAsync(DialogContext dc, NetworkTurn turn, AtRegister place, CancellationToken cancellationToken)
    {
        var register = turn.Guide.Find(place.Register)!;
        var step = place.Given.Count < register.Steps.Count ? register.Steps[place.Given.Count] : null;
        return (turn.Command, step) switch
        {
            (Back or Decline, _) when place.Given.Count == 0 => LeaveAsync(dc, turn, cancellationToken),
            (Back or Decline, _) => MoveAsync(dc, place with { Given = [.. place.Given.SkipLast(1)] }),
            (Agree or FillStep { Value: "" }, null) => CountAsync(dc, turn, register, place, known: false, cancellationToken),
            (FillStep { Value: Known }, null) when Counting.MayBeKnown(register, turn.Route.Facts) => CountAsync(dc, turn, register, place, known: true, cancellationToken),
            (Say { Text: var said }, null) when Counting.MayBeKnown(register, turn.Route.Facts) && RegisterPhrases.SaysKnown(said) => CountAsync(dc, turn, register, place, known: true, cancellationToken),
            (DontKnow or Skip or PutOff, { Kind: not QuestionKind.Number }) => TakeAsync(dc, turn, register, place, null, cancellationToken),
            (Say say, { } asked) => ReadAsync(dc, turn, register, place, AnswerReader.ReadTyped(asked, say.Text, turn.Today), cancellationToken),
            (FillStep form, { } asked) => ReadAsync(dc, turn, register, place, AnswerReader.ReadCard(asked, form.Value, null, turn.Today), cancellationToken),
            _ => NotUnderstoodAsync(dc),
        };
    }

    private static Task<DialogTurnResult> ReadAsync(
        DialogContext dc, NetworkTurn turn, Register register, AtRegister place, AnswerReading reading, CancellationToken cancellationToken)
    {
        if (reading is Understood understood)
            return TakeAsync(dc, turn, register, place, understood.Answer.Value, cancellationToken);
        var problem = (NotUnderstood)reading;
        turn.Tell(new StepProblem(register.Id, place.Given.Count, problem.Problem, problem.Detail));
        return ShowAgainAsync(dc);
    }

    private static Task<DialogTurnResult> TakeAsync(
        DialogContext dc, NetworkTurn turn, Register register, AtRegister place, AnswerValue? value, CancellationToken cancellationToken)
    {
        var next = place with { Given = [.. place.Given, value] };
        return next.Given.Count == register.Steps.Count && !Confirms(register)
            ? CountAsync(dc, turn, register, next, known: false, cancellationToken)
            : MoveAsync(dc, next);
    }

    private static Task<DialogTurnResult> CountAsync(DialogContext dc, NetworkTurn turn, Register register, AtRegister place, bool known, CancellationToken cancellationToken)
    {
        var before = Answering.FiringIn(turn);
        var offered = AgendaNews.Now(turn);
        turn.Count(register, Counting.Of(register, place.Given, known));
        turn.Tell(new CountedNotice(register.Id));
        Answering.TellNewSignals(turn, before, null);
        AgendaNews.TellOffers(turn, offered);
        return dc.EndDialogAsync(null, cancellationToken);
    }

    private static Task<DialogTurnResult> LeaveAsync(DialogContext dc, NetworkTurn turn, CancellationToken cancellationToken)
    {
        turn.Tell(PlainNotice.RegisterLeft);
        return dc.EndDialogAsync(null, cancellationToken);
    }

    private static Task<DialogTurnResult> MoveAsync(DialogContext dc, AtRegister place)
    {
        dc.ActiveDialog.State[Places.Key] = place;
        return ShowAgainAsync(dc);
    }
}
