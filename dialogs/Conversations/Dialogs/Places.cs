using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Places as dialogs: the stack that is stored and the SDK's own, made of each other.</summary>
internal static class Places
{
    public const string Key = "place";

    public static DialogState ToDialogs(IReadOnlyList<Place> stack) => new([.. stack
        .Reverse()
        .Select(place => new DialogInstance { Id = IdOf(place), State = new Dictionary<string, object> { [Key] = place } })]);

    // The SDK keeps its stack with the active dialog first.
    public static IReadOnlyList<Place> FromDialogs(DialogState state) =>
        [.. state.DialogStack.AsEnumerable().Reverse().Select(instance => (Place)instance.State[Key])];

    /// <summary>Whether the content still holds what a place is about.</summary>
    public static bool IsIn(this Place place, GuideContent guide) => place switch
    {
        AtQuestion at => guide.Find(at.Question) is not null,
        AskingReason asking => guide.Find(asking.Question) is not null,
        AtConflict conflict => guide.Find(conflict.Question) is not null,
        AtGate gate => guide.Find(gate.Section) is { Gate: not null },
        AtOutcome outcome => guide.Sections.Any(section => section.Outcomes.Any(known => known.Id == outcome.Outcome)),
        AcceptingSignal accepting => guide.Find(accepting.Rule) is not null,
        AtRegister at => guide.Find(at.Register) is { } register && at.Given.Count <= register.Steps.Count,
        OpeningEvaluation opening => guide.Find(opening.Form) is not null,
        AtEvaluation at => guide.Find(at.Form) is { } form && (at.Question is not { } question || form.Questions.Any(known => known.Id == question)),
        _ => true,
    };

    /// <summary>What a place is about, which a button that counts only there carries.</summary>
    public static string About(this Place place) => place switch
    {
        AtQuestion at => at.Question.Value,
        AskingReason asking => asking.Question.Value,
        AtConflict conflict => conflict.Question.Value,
        AtGate gate => gate.Section.Value,
        AtOutcome outcome => outcome.Outcome,
        AcceptingSignal accepting => accepting.Rule.Value,
        OpeningRound opening => $"round/{opening.Round}",
        AtRegister at => $"{at.Register}/{at.Given.Count}",
        AtAction at => at.What is null ? "action/what" : "action/who",
        PlanningMoment at => $"planning/{at.Moment}/{(at.About is null ? "about" : "when")}",
        PuttingOffMoment at => string.Create(CultureInfo.InvariantCulture, $"later/{at.Moment}/{at.Planned:yyyy-MM-dd}"),
        OpeningEvaluation opening => $"{opening.Form}/begin",
        AtEvaluation at => $"{at.Key.Name}/{at.Stop?.Name}",
        _ => "end",
    };

    public static NetworkTurn Turn(this DialogContext dc) => dc.Context.TurnState.Get<NetworkTurn>();

    /// <summary>Moves to a place; nothing is left to return to.</summary>
    public static async Task<DialogTurnResult> GoToAsync(this DialogContext dc, Place place, CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(IdOf(place), place, cancellationToken);
    }

    /// <summary>Moves to a place for a moment, to return to the one before it.</summary>
    public static Task<DialogTurnResult> StepAsideAsync(this DialogContext dc, Place place, CancellationToken cancellationToken) =>
        dc.BeginDialogAsync(IdOf(place), place, cancellationToken);

    /// <summary>Changes where the person stands without showing it.</summary>
    public static void StandAt(this DialogContext dc, Place place)
    {
        dc.Stack.Clear();
        dc.Stack.Add(ToDialogs([place]).DialogStack[0]);
    }

    /// <summary>Goes on to the next open question after this one, by way of an outcome or a gate where there is one.</summary>
    public static Task<DialogTurnResult> GoOnAsync(this DialogContext dc, QuestionId? after, CancellationToken cancellationToken)
    {
        var turn = dc.Turn();
        if (turn.Route.Outcome() is { } outcome)
            return dc.GoToAsync(new AtOutcome(outcome.Id), cancellationToken);
        var next = turn.Route.Next(after);
        if (next is null || turn.Route.Facts.StateOf(next.Id) != QuestionState.Open)
            return dc.GoToAsync(new AtEnd(), cancellationToken);
        return dc.GoToQuestionAsync(next, cancellationToken);
    }

    /// <summary>Goes to a question, by way of the gate of its section when that one is closed.</summary>
    public static Task<DialogTurnResult> GoToQuestionAsync(this DialogContext dc, Question question, CancellationToken cancellationToken)
    {
        var turn = dc.Turn();
        return turn.Network.Current(question.Id)?.Content is null or Withdrawn && !turn.Guide.CanLiftABlock(question.Id) && turn.Route.ClosedBefore(question.Id) is { } keeper
            ? dc.GoToAsync(new AtGate(keeper.Id), cancellationToken)
            : dc.GoToAsync(turn.At(question.Id), cancellationToken);
    }

    private static string IdOf(Place place) => place.GetType().Name;
}
