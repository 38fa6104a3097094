namespace Sleutelnet.Core.Guide;

/// <summary>Something that happens now and then and is only counted, per month: never a record of a person.</summary>
public sealed record Register
{
    /// <summary>The register's permanent id, which also names the counter of how often it was filled in.</summary>
    public required RegisterId Id { get; init; }

    /// <summary>The section it belongs to.</summary>
    public required SectionId Section { get; init; }

    /// <summary>The title as the coordinator reads it.</summary>
    public required string Title { get; init; }

    /// <summary>What a user may type for it.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>What is said above its steps.</summary>
    public required string Text { get; init; }

    /// <summary>Ids of the content map.</summary>
    public required IReadOnlyList<string> Covers { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Whether what was filled in must not be traced to one occasion: the log tells that it was filled in, not what.</summary>
    public bool Confidential { get; init; }

    /// <summary>Counters that grow by one as well.</summary>
    public IReadOnlyList<CounterId> AlsoCounts { get => field ?? []; init; }

    /// <summary>What is asked, in order: choices, yes or no, numbers; may be nothing.</summary>
    public IReadOnlyList<Question> Steps { get => field ?? []; init; }

    /// <summary>Advice shown once it is counted.</summary>
    public IReadOnlyList<Element> After { get => field ?? []; init; }

    /// <summary>Everything it can count.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<CounterId> Counters =>
    [
        new(Id.Value),
        .. AlsoCounts,
        .. Steps.SelectMany(step => step.Kind == QuestionKind.Number ? [new CounterId(step.Id.Value)] : step.Choices.Select(option => Counter(step.Id, option.Id))),
    ];

    /// <summary>What it counts above all: the first number that is asked, or how often it was filled in.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public CounterId Main => Steps.FirstOrDefault(step => step.Kind == QuestionKind.Number) is { } number ? new(number.Id.Value) : new(Id.Value);

    /// <summary>The counter of an option of a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="option">The option.</param>
    public static CounterId Counter(QuestionId step, OptionId option) => new($"{step}.{option}");
}
