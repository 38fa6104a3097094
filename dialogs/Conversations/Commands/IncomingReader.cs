using Sleutelnet.Conversations.Dialogs;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments.Reading;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Search;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Reads what a person wants, by typing or by button, from where she is.</summary>
internal sealed class IncomingReader
{
    private readonly GuideContent guide;
    private readonly CommandWords words = CommandWords.Read();
    private readonly CommandReader typing;
    private readonly PressReader presses;

    public IncomingReader(GuideContent guide, GuideSearch search)
    {
        this.guide = guide;
        typing = new CommandReader(guide, words, search);
        presses = new PressReader(guide);
    }

    /// <summary>Reads what came in; null for a button that means nothing here.</summary>
    /// <param name="incoming">What was done.</param>
    /// <param name="stack">Where she is, last; empty when she is at no network.</param>
    public Command? Read(Incoming incoming, IReadOnlyList<Place> stack) => incoming.Input switch
    {
        Typed typed => Read(typed.Text, stack),
        Pressed pressed => presses.Read(pressed),
        _ => new Greet(),
    };

    private Command Read(string text, IReadOnlyList<Place> stack)
    {
        // Right after a reminder “geregeld” and “nog niet” are about it, whatever question stands below.
        if (stack is [.., AtReminder] && words.AfterReminder.TryGetValue(Words.Normalise(text), out var wish))
            return new HandleMoment(null, wish);
        var place = stack.LastOrDefault(below => below is not AtReminder);
        if (place is AtEvaluation at && EvaluationPhrases.SaysDone(text, at.Question is null))
            return new FinishEvaluation();
        if (ActionReader.After(text) is { } action)
            return new NewAction(action);
        var asked = AskedAt(place);
        // Where a day is waited for, “volgende vrijdag” is one, and no wish for what is next. After a reminder it puts that off.
        var awaitsDay = place is PlanningMoment { About: not null } or PuttingOffMoment || (stack is [.., AtReminder] && asked is not { Kind: QuestionKind.Date });
        return awaitsDay && IsTime(text) ? new Say(text) : typing.Read(text, asked, AwaitsReason(place));
    }

    private Question? AskedAt(Place? place) => place switch
    {
        AtQuestion at => guide.Migrations.RenamedTo(at.Question) is { } asked ? guide.Find(asked) : null,
        AtRegister at => guide.Find(at.Register)?.Steps.ElementAtOrDefault(at.Given.Count),
        AtEvaluation { Question: { } question } at => guide.Find(at.Form)?.Questions.FirstOrDefault(known => known.Id == question),
        _ => null,
    };

    // Whether a text names a time and nothing else does not depend on the day.
    private static bool IsTime(string text) => MomentReader.Read(text, TargetReader.AnyTime) is { Rest: "" } and not WhenUnclear { Problem: WhenProblem.NothingRead or WhenProblem.Vague };

    private bool AwaitsReason(Place? place) => place is AskingReason or AcceptingSignal or AtGate or AtOutcome or OpeningRound or OpeningEvaluation or AtEvaluation { Question: null } or AtAction or PlanningMoment or PuttingOffMoment
        || (place is AtRegister at && at.Given.Count == guide.Find(at.Register)?.Steps.Count);
}
