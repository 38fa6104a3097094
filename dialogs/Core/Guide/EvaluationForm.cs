namespace Sleutelnet.Core.Guide;

/// <summary>Looking back with the network, by chat: what is asked per goal, then about the network as a whole. Never about one person.</summary>
public sealed record EvaluationForm
{
    /// <summary>The form's permanent id, which also names the counter of how often it was completed.</summary>
    public required EvaluationFormId Id { get; init; }

    /// <summary>The section it belongs to.</summary>
    public required SectionId Section { get; init; }

    /// <summary>The title as the coordinator reads it.</summary>
    public required string Title { get; init; }

    /// <summary>What a user may type for it.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>What is said when it begins.</summary>
    public required IReadOnlyList<Element> Intro { get; init; }

    /// <summary>Ids of the content map.</summary>
    public required IReadOnlyList<string> Covers { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The questions whose answers are the network's goals: each chosen option of the first is one, in the words of the others where it has some.</summary>
    public IReadOnlyList<QuestionId> Goals { get => field ?? []; init; }

    /// <summary>Asked about each goal: scales and texts; empty when the form does not ask per goal.</summary>
    public IReadOnlyList<Question> PerGoal { get => field ?? []; init; }

    /// <summary>Asked once, in order: scales, texts, choices, yes or no, numbers.</summary>
    public required IReadOnlyList<Question> Steps { get; init; }

    /// <summary>Whether actions are asked for at the end, each with an owner and a date.</summary>
    public bool AsksActions { get; init; }

    /// <summary>Advice shown once it is done.</summary>
    public IReadOnlyList<Element> After { get => field ?? []; init; }

    /// <summary>Every question it asks, those about each goal first.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<Question> Questions => [.. PerGoal, .. Steps];

    /// <summary>The counter of how often it was completed.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public CounterId Counter => new(Id.Value);
}
