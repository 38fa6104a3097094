using Sleutelnet.Core.Moments;

namespace Sleutelnet.Core.Guide;

/// <summary>A moment that the guide wants a network to have, with when it matters and what we propose.</summary>
public sealed record MomentKind
{
    /// <summary>The kind's permanent id.</summary>
    public required MomentKindId Id { get; init; }

    /// <summary>The section it belongs to.</summary>
    public required SectionId Section { get; init; }

    /// <summary>Two to five words, as in an agenda.</summary>
    public required string Title { get; init; }

    /// <summary>What a user may type for it.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The question that the reminder comes with.</summary>
    public required string Ask { get; init; }

    /// <summary>Why the guide wants it, in one or two sentences.</summary>
    public required string Why { get; init; }

    /// <summary>Ids of the content map.</summary>
    public required IReadOnlyList<string> Covers { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>When it is offered.</summary>
    public required Condition When { get; init; }

    /// <summary>What we propose.</summary>
    public required MomentProposal Proposal { get; init; }

    /// <summary>How many days before the date it is announced, the most first; empty when it comes on the day itself only.</summary>
    public IReadOnlyList<int> Ahead { get => field ?? []; init; }

    /// <summary>What to arrange beforehand, shown with each announcement.</summary>
    public IReadOnlyList<Element> Prepare { get => field ?? []; init; }

    /// <summary>The question to look at when it comes; null when there is none.</summary>
    public QuestionId? Question { get; init; }

    /// <summary>The register to fill in when it comes; null when there is none.</summary>
    public RegisterId? Register { get; init; }

    /// <summary>The evaluation to do when it comes; null when there is none.</summary>
    public EvaluationFormId? Evaluation { get; init; }

    /// <summary>Counters that start its wait afresh when they grow, such as that of contact for a reminder after silence.</summary>
    public IReadOnlyList<CounterId> RestartsOn { get => field ?? []; init; }
}

/// <summary>When we propose that a moment is, in our own words and as dates.</summary>
public sealed record MomentProposal
{
    /// <summary>What is proposed, as the coordinator reads it.</summary>
    public required string Text { get; init; }

    /// <summary>How the dates follow each other.</summary>
    public required Rhythm Rhythm { get; init; }

    /// <summary>Days from the day it is offered to the first date; null when that follows from a date that was answered, or is one rhythm on.</summary>
    public int? InDays { get; init; }

    /// <summary>The question whose date the first date follows from; null when it follows from today.</summary>
    public QuestionId? DateOf { get; init; }

    /// <summary>Days from that answered date to the moment; negative for before it.</summary>
    public int DaysFromDate { get; init; }

    /// <summary>The question whose answer says the rhythm; null when there is none.</summary>
    public QuestionId? RhythmOf { get; init; }

    /// <summary>The rhythm that goes with each of that question's options; an option without one means that no moment is wanted.</summary>
    public IReadOnlyDictionary<OptionId, Rhythm> Rhythms { get => field ?? System.Collections.Frozen.FrozenDictionary<OptionId, Rhythm>.Empty; init; }
}
