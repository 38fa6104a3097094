using System.Text.Json.Serialization;

namespace Sleutelnet.Core.Guide;

/// <summary>A condition over answers, written in the content so that a non-programmer can read it.</summary>
[JsonConverter(typeof(ConditionConverter))]
public abstract record Condition
{
    /// <summary>The questions the condition looks at.</summary>
    public virtual IEnumerable<QuestionId> Questions => [];

    /// <summary>The sections the condition looks at.</summary>
    public virtual IEnumerable<SectionId> Sections => [];

    /// <summary>The counters the condition looks at.</summary>
    public virtual IEnumerable<CounterId> Counters => [];

    /// <summary>Whether it holds for these answers.</summary>
    /// <param name="facts">What is known of the network.</param>
    public abstract bool Holds(IAnswerFacts facts);
}

/// <summary>Holds when all parts hold.</summary>
/// <param name="Parts">The parts.</param>
public sealed record AllOf(IReadOnlyList<Condition> Parts) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<QuestionId> Questions => Parts.SelectMany(part => part.Questions);

    /// <inheritdoc/>
    public override IEnumerable<SectionId> Sections => Parts.SelectMany(part => part.Sections);

    /// <inheritdoc/>
    public override IEnumerable<CounterId> Counters => Parts.SelectMany(part => part.Counters);

    /// <inheritdoc/>
    public override bool Holds(IAnswerFacts facts)
    {
        // Loops here and below: conditions are looked at hundreds of times in a turn.
        foreach (var part in Parts)
        {
            if (!part.Holds(facts))
                return false;
        }

        return true;
    }
}

/// <summary>Holds when at least one part holds.</summary>
/// <param name="Parts">The parts.</param>
public sealed record AnyOf(IReadOnlyList<Condition> Parts) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<QuestionId> Questions => Parts.SelectMany(part => part.Questions);

    /// <inheritdoc/>
    public override IEnumerable<SectionId> Sections => Parts.SelectMany(part => part.Sections);

    /// <inheritdoc/>
    public override IEnumerable<CounterId> Counters => Parts.SelectMany(part => part.Counters);

    /// <inheritdoc/>
    public override bool Holds(IAnswerFacts facts)
    {
        foreach (var part in Parts)
        {
            if (part.Holds(facts))
                return true;
        }

        return false;
    }
}

/// <summary>Holds when its part does not.</summary>
/// <param name="Part">The part.</param>
public sealed record Not(Condition Part) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<QuestionId> Questions => Part.Questions;

    /// <inheritdoc/>
    public override IEnumerable<SectionId> Sections => Part.Sections;

    /// <inheritdoc/>
    public override IEnumerable<CounterId> Counters => Part.Counters;

    /// <inheritdoc/>
    public override bool Holds(IAnswerFacts facts) => !Part.Holds(facts);
}

/// <summary>Holds when at least one of the options is among those chosen.</summary>
/// <param name="Question">The question.</param>
/// <param name="Options">The options, one or more.</param>
public sealed record Chosen(QuestionId Question, IReadOnlyList<OptionId> Options) : OneQuestion(Question)
{
    /// <inheritdoc/>
    public override bool Holds(IAnswerFacts facts)
    {
        foreach (var chosen in facts.OptionsOf(Question))
        {
            if (Options.Contains(chosen))
                return true;
        }

        return false;
    }
}

/// <summary>Holds when something is chosen, and nothing outside these options.</summary>
/// <param name="Question">The question.</param>
/// <param name="Options">The options, one or more.</param>
public sealed record OnlyAmong(QuestionId Question, IReadOnlyList<OptionId> Options) : OneQuestion(Question)
{
    /// <inheritdoc/>
    public override bool Holds(IAnswerFacts facts) =>
        facts.OptionsOf(Question) is { Count: > 0 } chosen && chosen.All(Options.Contains);
}

/// <summary>Holds when the question is answered and so many things are chosen or listed.</summary>
/// <param name="Question">The question.</param>
/// <param name="AtLeast">The smallest count.</param>
/// <param name="AtMost">The largest count.</param>
public sealed record ChosenCount(QuestionId Question, int AtLeast, int AtMost) : OneQuestion(Question)
{
    /// <inheritdoc/>
    public override bool Holds(IAnswerFacts facts) =>
        facts.CountOf(Question) is var count && count > 0 && count >= AtLeast && count <= AtMost;
}

/// <summary>Holds when a number was given that lies between these, both included.</summary>
/// <param name="Question">The question.</param>
/// <param name="AtLeast">The smallest number.</param>
/// <param name="AtMost">The largest number.</param>
public sealed record NumberBetween(QuestionId Question, int AtLeast, int AtMost) : OneQuestion(Question)
{
    /// <inheritdoc/>
    public override bool Holds(IAnswerFacts facts) =>
        facts.NumberOf(Question) is { } number && number >= AtLeast && number <= AtMost;
}

/// <summary>Holds when the question is in one of these states.</summary>
/// <param name="Question">The question.</param>
/// <param name="States">The states, one or more.</param>
public sealed record InState(QuestionId Question, IReadOnlyList<QuestionState> States) : OneQuestion(Question)
{
    /// <inheritdoc/>
    public override bool Holds(IAnswerFacts facts) => States.Contains(facts.StateOf(Question));
}

/// <summary>A condition over a single question.</summary>
/// <param name="Question">The question.</param>
public abstract record OneQuestion(QuestionId Question) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<QuestionId> Questions => [Question];
}

/// <summary>Holds when the section's start, or its end, is as asked.</summary>
/// <param name="Section">The section.</param>
/// <param name="Started">Whether it has to be begun (or not); null when that does not matter.</param>
/// <param name="Done">Whether it has to be done (or not); null when that does not matter.</param>
public sealed record SectionIs(SectionId Section, bool? Started, bool? Done) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<SectionId> Sections => [Section];

    /// <inheritdoc/>
    public override bool Holds(IAnswerFacts facts) =>
        (Started is not { } started || facts.HasStarted(Section) == started)
        && (Done is not { } done || facts.IsDone(Section) == done);
}

/// <summary>Holds when the network has come to a phase.</summary>
/// <param name="Phase">1 to 3.</param>
public sealed record ReachedPhase(int Phase) : Condition
{
    /// <inheritdoc/>
    public override bool Holds(IAnswerFacts facts) => facts.HasReached(Phase);
}
