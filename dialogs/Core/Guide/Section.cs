using System.Text.Json.Serialization;

namespace Sleutelnet.Core.Guide;

/// <summary>A section of the guide: its questions and what there is to know about them.</summary>
public sealed record Section
{
    /// <summary>The section's code in the guide.</summary>
    public required SectionId Id { get; init; }

    /// <summary>The phase it belongs to, 1 to 3.</summary>
    public required int Phase { get; init; }

    /// <summary>Where it stands among all sections.</summary>
    public required int Order { get; init; }

    /// <summary>The title as the coordinator reads it.</summary>
    public required string Title { get; init; }

    /// <summary>One or two words for places with little room.</summary>
    public required string Short { get; init; }

    /// <summary>What a user may call it in “ga naar …”.</summary>
    public IReadOnlyList<string> Names { get => field ?? []; init; }

    /// <summary>What is said when the section opens.</summary>
    public IReadOnlyList<Element> Intro { get => field ?? []; init; }

    /// <summary>What can be looked up.</summary>
    public IReadOnlyList<KnowledgeEntry> Knowledge { get => field ?? []; init; }

    /// <summary>What the guide wants done before this section, or before its whole phase when it asks nothing itself; advice, never a lock.</summary>
    public Gate? Gate { get; init; }

    /// <summary>The guiding questions in the order they are asked.</summary>
    public IReadOnlyList<Question> Questions { get => field ?? []; init; }

    /// <summary>Results that end the preparation in another way than a network.</summary>
    public IReadOnlyList<Outcome> Outcomes { get => field ?? []; init; }

    /// <summary>The JSON schema the file names; editors use it.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
}

/// <summary>Something that can be looked up by name.</summary>
/// <param name="Id">Permanent id.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Names">What a user may type for it.</param>
/// <param name="Text">What the coordinator reads.</param>
/// <param name="Covers">Ids of the content map.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record KnowledgeEntry(
    string Id, string Title, IReadOnlyList<string> Names, string Text, IReadOnlyList<string> Covers, Origin Origin);

/// <summary>What should stand before a section is begun.</summary>
/// <param name="Text">Why.</param>
/// <param name="Checks">What is looked at.</param>
public sealed record Gate(Element Text, IReadOnlyList<GateCheck> Checks);

/// <summary>One thing a gate looks at.</summary>
/// <param name="Unless">Holds when the thing is arranged.</param>
/// <param name="Missing">What the coordinator reads when it is not.</param>
/// <param name="GoTo">The question that arranges it.</param>
/// <param name="Covers">Ids of the content map.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record GateCheck(
    Condition Unless, string Missing, QuestionId GoTo, IReadOnlyList<string> Covers, Origin Origin);

/// <summary>A full result other than a network of key persons.</summary>
/// <param name="Id">Permanent id.</param>
/// <param name="When">When it is the result.</param>
/// <param name="Title">The result in a few words.</param>
/// <param name="Text">What it means.</param>
/// <param name="Next">What the guide advises then.</param>
/// <param name="Undecided">Whether it is no result yet but a doubt, that one may go on with as it is.</param>
public sealed record Outcome(
    string Id, Condition When, string Title, IReadOnlyList<Element> Text, IReadOnlyList<Element> Next, bool Undecided = false)
{
    /// <summary>Questions that can be answered with this result, such as who keeps contact.</summary>
    public IReadOnlyList<QuestionId> FollowUp { get => field ?? []; init; }
}
