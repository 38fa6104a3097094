using System.Collections.Frozen;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Core.Guide;

/// <summary>The whole guide as it was read at start-up; never changes afterwards.</summary>
public sealed class GuideContent
{
    // By its text: looked up hundreds of times in a turn.
    private readonly FrozenDictionary<string, int> places;
    private readonly Section[] sectionsByPlace;
    private readonly FrozenDictionary<RuleId, Rule> rules;
    private readonly FrozenDictionary<SectionId, Section> sections;
    private readonly FrozenSet<QuestionId> lifting;

    internal GuideContent(int version, GuideParts parts)
    {
        Version = version;
        Phases = parts.Phases;
        Sections = [.. parts.Sections.Select(pair => pair.Section).OrderBy(section => section.Order)];
        Rules = [.. parts.Rules.Select(pair => pair.Rule).OrderBy(rule => rule.Id.Value, StringComparer.Ordinal)];
        Registers = parts.Registers;
        Tensions = parts.Tensions;
        Tracks = parts.Tracks;
        Moments = parts.Moments;
        Evaluations = parts.Evaluations;
        Questions = [.. Sections.SelectMany(section => section.Questions)];
        IntakeQuestions = [.. Questions.Where(question => question.Options.Any(option => option.TakesIn is not null))];
        places = Questions.Select((question, place) => KeyValuePair.Create(question.Id.Value, place)).ToFrozenDictionary(StringComparer.Ordinal);
        sectionsByPlace = [.. Sections.SelectMany(section => section.Questions.Select(_ => section))];
        this.rules = Rules.ToFrozenDictionary(rule => rule.Id);
        this.sections = Sections.ToFrozenDictionary(section => section.Id);
        lifting = Rules.Where(rule => rule.Kind == RuleKind.Block)
            .SelectMany(rule => rule.Solutions.Select(solution => solution.GoTo).Intersect(rule.When.Questions))
            .ToFrozenSet();
        Migrations = new Migrations(parts.Migrations, Find);
    }

    /// <summary>The content's version; every answer keeps the one it was given under.</summary>
    public int Version { get; }

    /// <summary>The three phases, first to last.</summary>
    public IReadOnlyList<Phase> Phases { get; }

    /// <summary>All sections in the guide's order.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>All questions in the order they are asked.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>The questions that tell that a network already runs.</summary>
    public IReadOnlyList<Question> IntakeQuestions { get; }

    /// <summary>All consistency rules.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>What is counted.</summary>
    public IReadOnlyList<Register> Registers { get; }

    /// <summary>What the guide says from two sides.</summary>
    public IReadOnlyList<Tension> Tensions { get; }

    /// <summary>What goes on beside the phases.</summary>
    public IReadOnlyList<Track> Tracks { get; }

    /// <summary>The moments that the guide wants a network to have, in the order they are offered.</summary>
    public IReadOnlyList<MomentKind> Moments { get; }

    /// <summary>The forms to look back with; their questions are not among <see cref="Questions"/>.</summary>
    public IReadOnlyList<EvaluationForm> Evaluations { get; }

    /// <summary>What became of the questions of earlier versions.</summary>
    public Migrations Migrations { get; }

    /// <summary>The question with this id, or null when the content has none (any more).</summary>
    public Question? Find(QuestionId id) => PlaceOf(id) is >= 0 and var place ? Questions[place] : null;

    /// <summary>The place of the question with this id among <see cref="Questions"/>, from 0; -1 when the content has none (any more).</summary>
    public int PlaceOf(QuestionId id) => id.Value is { } value && places.TryGetValue(value, out var place) ? place : -1;

    /// <summary>The section with this id, or null.</summary>
    public Section? Find(SectionId id) => sections.GetValueOrDefault(id);

    /// <summary>The rule with this id, or null when the content has none (any more).</summary>
    public Rule? Find(RuleId id) => rules.GetValueOrDefault(id);

    /// <summary>What the guide says from two sides where this question is asked.</summary>
    public IEnumerable<Tension> TensionsAt(QuestionId question) => Tensions.Where(tension => tension.Questions.Contains(question));

    /// <summary>Whether answering this can lift what a rule blocks; such a question stands behind no gate, and begins no section.</summary>
    public bool CanLiftABlock(QuestionId question) => lifting.Contains(question);

    /// <summary>The register with this id, or null when the content has none (any more).</summary>
    public Register? Find(RegisterId id) => Registers.FirstOrDefault(register => register.Id == id);

    /// <summary>The kind of moment with this id, or null when the content has none (any more).</summary>
    public MomentKind? Find(MomentKindId id) => Moments.FirstOrDefault(kind => kind.Id == id);

    /// <summary>The form with this id, or null when the content has none (any more).</summary>
    public EvaluationForm? Find(EvaluationFormId id) => Evaluations.FirstOrDefault(form => form.Id == id);

    /// <summary>The section whose gate stands before this one: its own, or that of its phase; null when there is none.</summary>
    public Section? GatekeeperOf(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return section.Gate is not null ? section : Sections.FirstOrDefault(other => other.Phase == section.Phase && other is { Gate: not null, Questions: [] });
    }

    /// <summary>The questions behind a section's gate.</summary>
    public IEnumerable<Question> GuardedBy(Section keeper) => Sections.Where(section => GatekeeperOf(section) == keeper).SelectMany(section => section.Questions);

    /// <summary>The section a question stands in.</summary>
    /// <exception cref="KeyNotFoundException">The content has no such question.</exception>
    public Section SectionOf(QuestionId id) => sectionsByPlace[places[id.Value]];
}

/// <summary>A phase of the guide.</summary>
/// <param name="Number">1 to 3.</param>
/// <param name="Title">As the coordinator reads it.</param>
/// <param name="Text">What happens in it, one sentence.</param>
/// <param name="Covers">Ids of the content map.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record Phase(int Number, string Title, string Text, IReadOnlyList<string> Covers, Origin Origin);
