using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>The way through the questions: where a question stands, what comes next, in which phase the network is.</summary>
public sealed class Route
{
    private readonly GuideContent guide;
    private readonly Network network;
    private PhaseReport? phase;

    /// <summary>Looks at a network as it stands now; a later change needs a new route.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="network">The network.</param>
    /// <param name="today">The day in the Netherlands.</param>
    public Route(GuideContent guide, Network network, DateOnly today)
    {
        this.guide = guide;
        this.network = network;
        Facts = new NetworkFacts(guide, network, today);
    }

    /// <summary>What the answers say.</summary>
    public NetworkFacts Facts { get; }

    /// <summary>The first question that is open after this one; then from the start; then what was put off; null when all is done.</summary>
    /// <param name="after">Where to look on from; null for the start.</param>
    public Question? Next(QuestionId? after)
    {
        var start = after is { } id ? guide.PlaceOf(id) + 1 : 0;
        return guide.Questions.Skip(start).Concat(guide.Questions.Take(start)).FirstOrDefault(question => question.Id != after && !question.OnDemand && Facts.StateOf(question.Id) == QuestionState.Open)
            ?? guide.Questions.FirstOrDefault(question => question.Id != after && !question.OnDemand && !Facts.IsDone(question.Id));
    }

    /// <summary>The nearest question before this one that applies; null at the start.</summary>
    /// <param name="question">Where to look back from.</param>
    public Question? Previous(QuestionId question) => guide.Questions.Take(guide.PlaceOf(question)).LastOrDefault(IsAsked);

    /// <summary>The last question that is asked; null when none is.</summary>
    public Question? Last() => guide.Questions.LastOrDefault(IsAsked);

    /// <summary>The place of a question among those of its section that apply, from 1, and how many there are.</summary>
    /// <param name="question">The question.</param>
    public (int Number, int Of) PlaceOf(Question question)
    {
        var applicable = Applicable(guide.SectionOf(question.Id)).ToList();
        var index = applicable.FindIndex(candidate => candidate.Id == question.Id);
        return index < 0 ? (0, applicable.Count) : (index + 1, applicable.Count);
    }

    /// <summary>How far a section is.</summary>
    /// <param name="section">The section.</param>
    public SectionProgress ProgressOf(Section section)
    {
        var applicable = Applicable(section).ToList();
        var open = applicable.Where(question => !Facts.IsDone(question.Id)).ToList();
        return new SectionProgress(section, applicable.Count - open.Count, applicable.Count, open)
        {
            IsUntouched = !Facts.HasStarted(section.Id),
            NotAsked = section.Questions.Count(question => Facts.StateOf(question.Id) == QuestionState.TakenIn),
        };
    }

    /// <summary>What of a gate is not arranged; what does not suit the network, or was not asked as it already runs, needs no arranging.</summary>
    /// <param name="gate">The gate.</param>
    public IReadOnlyList<GateCheck> Unmet(Gate gate) =>
        [.. gate.Checks.Where(check => !check.Unless.Holds(Facts) && Facts.StateOf(check.GoTo) is not (QuestionState.Unsuitable or QuestionState.TakenIn))];

    /// <summary>The section whose gate in front of a question is not satisfied and was not passed with a reason; null when the way is free.</summary>
    /// <param name="question">The question to be asked.</param>
    public Section? ClosedBefore(QuestionId question) =>
        guide.GatekeeperOf(guide.SectionOf(question)) is { Gate: { } gate } keeper
        && Unmet(gate).Count > 0
        && !network.Acceptances.ContainsKey(new AcceptanceSubject(AcceptanceKind.Gate, keeper.Id.Value))
            ? keeper
            : null;

    /// <summary>The outcome that the answers lead to and that nobody set aside; null when there is none.</summary>
    public Outcome? Outcome() => Facts.Outcome();

    /// <summary>The phase the network is in: the first with something open or not arranged, or the one after all that the content holds.</summary>
    public PhaseReport Phase() => phase ??= WorkOutPhase();

    private PhaseReport WorkOutPhase()
    {
        var bySection = guide.Sections.Where(section => section.Questions.Count > 0).Select(ProgressOf).ToList();
        var active = bySection.Find(progress => !progress.IsDone)?.Section.Phase
            ?? Math.Min(bySection.Max(progress => progress.Section.Phase) + 1, guide.Phases.Count);
        var closed = bySection.Select(progress => ClosedBefore(progress, active)).FirstOrDefault(keeper => keeper is not null);
        // Another way than a network, or a gate that is closed, keeps a network in the phase where that was found; the gate of a phase in the one before it.
        var outcome = Outcome();
        var held = outcome is not null ? guide.Sections.First(section => section.Outcomes.Contains(outcome)).Phase
            : closed is { Questions: [] } ? closed.Phase - 1
            : closed?.Phase ?? active;
        var number = Math.Clamp(held, 1, active);
        var unmet = closed is null ? [] : Unmet(closed.Gate!);
        var next = Next(null);
        return new PhaseReport(
            guide.Phases[number - 1],
            [.. bySection.Where(progress => progress.Section.Phase <= number)],
            outcome,
            unmet is [var first, ..] && (next is null || guide.SectionOf(next.Id).Phase > number) ? guide.Find(first.GoTo) : next)
        {
            Unmet = unmet,
        };
    }

    // A section's gate matters once the section was begun; the gate of a phase as soon as it is that phase's turn.
    private Section? ClosedBefore(SectionProgress progress, int active) =>
        guide.GatekeeperOf(progress.Section) is { } keeper && (!progress.IsUntouched || (keeper.Questions.Count == 0 && keeper.Phase == active))
            ? ClosedBefore(progress.Section.Questions[0].Id)
            : null;

    private IEnumerable<Question> Applicable(Section section) => section.Questions.Where(IsAsked);

    private bool IsAsked(Question question) => !question.OnDemand && Facts.StateOf(question.Id) is not (QuestionState.NotApplicable or QuestionState.TakenIn);
}
