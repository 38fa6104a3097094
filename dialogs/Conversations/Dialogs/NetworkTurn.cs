using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Search;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>One turn about one network: what came in, the network in memory, and what will be said once it is stored.</summary>
internal sealed class NetworkTurn(GuideContent guide, Network network, PersonId person, Command command, DateTimeOffset now)
{
    private readonly List<Notice> notices = [];
    private Route? route;

    public GuideContent Guide => guide;

    public required GuideSearch Search { get; init; }

    public Network Network => network;

    public Command Command => command;

    public DateTimeOffset Now => now;

    public DateOnly Today => DutchTime.Day(now);

    public Member Me => network.Members[person];

    public IReadOnlyList<Notice> Notices => notices;

    public Screen? Screen { get; private set; }

    /// <summary>Where calendar files are fetched from; null when that is not known.</summary>
    public Uri? CalendarAddress { get; init; }

    /// <summary>What the command needs of the log; null when it needs nothing.</summary>
    public Recalled? Recalled { get; init; }

    /// <summary>The way through the questions as the answers stand now.</summary>
    public Route Route => route ??= new Route(guide, network, Today);

    public void Show(Screen screen) => Screen = screen;

    public void Tell(Notice notice) => notices.Add(notice);

    public void Tell(PlainNotice what) => notices.Add(new Plain(what));

    public int VersionOf(QuestionId question) => network.Answers.GetValueOrDefault(question)?.Version ?? 0;

    public AtQuestion At(QuestionId question) => new(question, VersionOf(question));

    public void Record(QuestionId question, AnswerContent content, Together with)
    {
        var before = network.Current(question)?.Content;
        network.Record(question, content, with, person, now, guide.Version);
        route = null;
        // Who says the same once more moves nothing.
        if (before != content)
            AgendaFollowing.Answer(this, question);
    }

    public void Accept(AcceptanceSubject subject, string reason)
    {
        network.Accept(new Acceptance(subject, reason, person, now));
        route = null;
    }

    public void Count(Register register, IReadOnlyDictionary<CounterId, int> added)
    {
        network.Count(register, Month.Of(Today), added, person, now);
        route = null;
        AgendaFollowing.Count(this, register, added);
    }

    /// <summary>What the guide offers for the agenda, as the answers stand.</summary>
    public IReadOnlyList<Offer> Offers() => Core.Moments.Offers.Of(guide, network, Route.Facts, now);

    public void Plan(MomentId id, MomentSubject about, Schedule schedule)
    {
        network.Plan(guide, id, about, schedule, person, now);
        route = null;
    }

    public void AnswerMoment(MomentId id, MomentAnswer answer)
    {
        network.Answer(guide, id, answer, person, now);
        route = null;
    }

    public void Restart(MomentId id) => network.Restart(guide, id, person, now);

    public void Settle(AgendaSettings settings) => network.Settle(guide, settings, person, now);

    public void StartRound()
    {
        network.StartRound(person, now);
        route = null;
    }

    public Evaluation BeginEvaluation(EvaluationFormId form) => network.BeginEvaluation(form, person, now);

    public void Evaluate(EvaluationKey key, EvaluationStop stop, AnswerContent content) => network.AnswerEvaluation(key, stop, content, person, now, guide.Version);

    public void CompleteEvaluation(EvaluationKey key)
    {
        network.CompleteEvaluation(guide, key, person, now);
        route = null;
    }

    public void EndAcceptance(AcceptanceSubject subject)
    {
        network.EndAcceptance(subject, person, now);
        route = null;
    }

    public bool TakeBack(LogEntry entry, Former? former)
    {
        route = null;
        if (!network.TakeBack(entry, former, guide, now))
            return false;
        if (entry.Kind == LogKind.Answered)
            AgendaFollowing.Answer(this, new QuestionId(entry.Subject));
        return true;
    }

    /// <summary>The section the person is at; the first one with something open when the person is at none.</summary>
    public SectionId SectionInView() => Me.Position.Place switch
    {
        AtQuestion at when guide.Find(at.Question) is not null => guide.SectionOf(at.Question).Id,
        AtGate gate => guide.SectionOf(guide.GuardedBy(guide.Find(gate.Section)!).First().Id).Id,
        _ => guide.SectionOf((Route.Next(null) ?? guide.Questions[^1]).Id).Id,
    };

    /// <summary>What was typed or filled in and not stored; it stands on the card again, so that nothing has to be typed twice.</summary>
    public FillIn? Refused() => (command, Me.Position.Place) switch
    {
        (FillIn form, _) when notices.Exists(notice => notice is AnswerProblemNotice or Blocked) => form,
        (FillStep { Value: var filled }, AtEvaluation or AtAction) when IsRefusedStep() => FilledIn(null, filled),
        (Say { Text: var said }, AtEvaluation or AtAction) when IsRefusedStep() => FilledIn(null, said),
        (AskBack asked, var place) => FilledIn(place, asked.Text),
        (Say typed, AtQuestion at) when guide.Find(at.Question) is { Kind: QuestionKind.Text or QuestionKind.List or QuestionKind.Counts } && notices.Exists(notice => notice is AnswerProblemNotice) => FilledIn(at, typed.Text),
        (AcceptSignal { Reason: { } reason }, _) when notices.Exists(notice => notice is Plain { What: PlainNotice.WhichSignalForReason }) => FilledIn(null, reason),
        _ when !notices.Exists(notice => notice is Blocked) => null,
        // No field waits for it: it must not travel along in buttons.
        (AcceptSignal { Rule: null }, not AcceptingSignal) => null,
        (Say typed, var place) => FilledIn(place, typed.Text),
        (WithReason { Reason: { } reason }, _) => FilledIn(null, reason),
        _ => null,
    };

    private bool IsRefusedStep() => notices.Exists(notice => notice is Blocked or EvaluationProblem or Plain { What: PlainNotice.EvaluationTextTooLong or PlainNotice.TitleTooLong or PlainNotice.SomeoneElseWasFirst });

    private static FillIn FilledIn(Place? place, string text) =>
        new(place is AtQuestion at ? new CardMark(at.Question, at.Seen) : default, text, null, null);

    public void Remember(Position position) => network.Put(Me with { Position = position });
}
