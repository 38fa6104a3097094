using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Networks;

/// <summary>What a network's answers say of each question and section, worked out once per state.</summary>
public sealed class NetworkFacts : IAnswerFacts
{
    private readonly GuideContent guide;
    private readonly Network network;
    private readonly DateOnly today;
    private readonly Proposal? proposal;
    // By the question's place in the content; null until someone asks.
    private readonly Known?[] known;
    private readonly Dictionary<SectionId, bool> started = [];
    private readonly Dictionary<SectionId, bool> done = [];
    private readonly Dictionary<int, bool> reached = [];

    /// <summary>Looks at a network as it stands now; a later change needs new facts.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="network">The network.</param>
    /// <param name="today">The day in the Netherlands.</param>
    /// <param name="proposal">An answer to be looked at as if it were stored; null for none.</param>
    public NetworkFacts(GuideContent guide, Network network, DateOnly today, Proposal? proposal = null)
    {
        this.guide = guide;
        this.network = network;
        this.today = today;
        this.proposal = proposal;
        known = new Known?[guide.Questions.Count];
        TakenInUpTo = guide.IntakeQuestions
            .SelectMany(question => question.Options.Where(option => OptionsOf(question.Id).Contains(option.Id)))
            .Max(option => option.TakesIn) ?? 0;
    }

    /// <summary>The last phase that is behind a network that already runs; 0 for one that begins.</summary>
    public int TakenInUpTo { get; }

    /// <inheritdoc/>
    public bool HasPersonalText => proposal is { HasPersonalText: true };

    /// <inheritdoc/>
    public QuestionState StateOf(QuestionId question) => Of(question).State;

    /// <inheritdoc/>
    public IReadOnlyList<OptionId> OptionsOf(QuestionId question) =>
        ValueOf(question) is OptionsValue value ? value.Options : [];

    /// <inheritdoc/>
    public int? NumberOf(QuestionId question) => (ValueOf(question) as NumberValue)?.Number;

    /// <inheritdoc/>
    public int CountOf(QuestionId question) => ValueOf(question) switch
    {
        OptionsValue options => options.Options.Count,
        ListValue list => list.Lines.Count,
        CountsValue counts => counts.Counts.Count,
        _ => 0,
    };

    /// <inheritdoc/>
    public int? SmallestOf(QuestionId question) => ValueOf(question) is CountsValue value ? value.Counts.Min(count => count.Number) : null;

    /// <inheritdoc/>
    public int? MonthsSince(QuestionId question) =>
        StateOf(question) == QuestionState.Answered && network.Current(question) is { } answer
            ? Whole(DutchTime.Day(answer.At), today)
            : null;

    /// <inheritdoc/>
    public int Counted(CounterId counter, int months)
    {
        var now = Month.Of(today);
        return network.Tallies.Values
            .Where(tally => tally.Month.Before(now) is var ago && ago >= 0 && ago < months)
            .Sum(tally => tally.Counts.GetValueOrDefault(counter));
    }

    /// <inheritdoc/>
    public bool HasStarted(SectionId section) => Once(started, section, WorkOutStarted);

    /// <inheritdoc/>
    public bool IsDone(SectionId section) => Once(done, section, WorkOutDone);

    /// <inheritdoc/>
    public bool HasReached(int phase) => Once(reached, phase, WorkOutReached);

    /// <summary>The outcome that the answers lead to and that nobody set aside; null when there is none.</summary>
    public Outcome? Outcome() => guide.Sections
        .SelectMany(section => section.Outcomes)
        .FirstOrDefault(outcome => outcome.When.Holds(this)
            && !network.Acceptances.ContainsKey(new AcceptanceSubject(AcceptanceKind.Outcome, outcome.Id)));

    /// <summary>Whether nothing is left to do about a question.</summary>
    public bool IsDone(QuestionId question) => StateOf(question).IsDone();

    /// <summary>Whether an answer should be looked at again: one it depends on was changed after it.</summary>
    public bool NeedsAnotherLook(Question question) =>
        network.Current(question.Id) is { Content: Given } answer
        && question.AppliesWhen is { } condition
        && condition.Questions.Any(id => network.Current(id) is { } ground && ground.Version > 1 && ground.At > answer.At);

    // Rules and moments ask the same of the same answers many times over.
    private static bool Once<TKey>(Dictionary<TKey, bool> known, TKey key, Func<TKey, bool> workOut) where TKey : notnull =>
        known.TryGetValue(key, out var found) ? found : known[key] = workOut(key);

    private bool WorkOutStarted(SectionId section) => guide.Find(section)!.Questions.Any(question => !question.OnDemand && !guide.CanLiftABlock(question.Id)
        && StateOf(question.Id) is not (QuestionState.Open or QuestionState.NotApplicable or QuestionState.TakenIn));

    private bool WorkOutDone(SectionId section) => guide.Find(section)!.Questions.All(question => question.OnDemand || IsDone(question.Id));

    private bool WorkOutReached(int phase) => Outcome() is null or { Undecided: true }
        && (phase <= TakenInUpTo + 1
            || guide.Sections.Any(section => section.Phase >= phase && HasStarted(section.Id))
            || guide.Sections.Where(section => section.Phase < phase).All(section => IsDone(section.Id)));

    private static int Whole(DateOnly from, DateOnly to) => Month.Of(from).Before(Month.Of(to)) - (to.Day < from.Day ? 1 : 0);

    private Known Of(QuestionId question) => guide.PlaceOf(question) switch
    {
        >= 0 and var place => known[place] ??= WorkOut(guide.Questions[place]),
        _ => new Known(ContentOf(question)?.State ?? QuestionState.Open, ContentOf(question)),
    };

    private Known WorkOut(Question question)
    {
        var content = ContentOf(question.Id);
        var state = question.AppliesWhen?.Holds(this) == false ? QuestionState.NotApplicable : content?.State ?? QuestionState.Open;
        // What was put off before the intake, or not known, is not waited for either.
        var unanswered = state is QuestionState.Open or QuestionState.Later or QuestionState.Unknown;
        var isTakenIn = unanswered && question is { Intake: false, OnDemand: false } && guide.SectionOf(question.Id).Phase <= TakenInUpTo;
        return new Known(isTakenIn ? QuestionState.TakenIn : state, content);
    }

    private AnswerContent? ContentOf(QuestionId question) =>
        proposal is { } proposed && proposed.Question == question ? proposed.Content : network.Current(question)?.Content;

    private AnswerValue? ValueOf(QuestionId question) => Of(question) is { State: QuestionState.Answered, Content: Given given } ? given.Value : null;

    private readonly record struct Known(QuestionState State, AnswerContent? Content);
}

/// <summary>An answer that is about to be stored.</summary>
/// <param name="Question">The question; one that does not exist for a text of another kind.</param>
/// <param name="Content">What is said.</param>
/// <param name="HasPersonalText">Whether it tells something personal of someone.</param>
public sealed record Proposal(QuestionId Question, AnswerContent Content, bool HasPersonalText);

/// <summary>What the states of a question mean for progress.</summary>
public static class QuestionStates
{
    /// <summary>Whether nothing is left to do: answered, not suitable, not applicable or taken in.</summary>
    public static bool IsDone(this QuestionState state) =>
        state is QuestionState.Answered or QuestionState.Unsuitable or QuestionState.NotApplicable or QuestionState.TakenIn;
}
