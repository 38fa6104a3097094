namespace Sleutelnet.Core.Guide;

/// <summary>Holds when one of the numbers listed is this small.</summary>
/// <param name="Question">The question.</param>
/// <param name="AtMost">The number.</param>
public sealed record SomeCount(QuestionId Question, int AtMost) : OneQuestion(Question)
{
    /// <inheritdoc/>
    public override bool Holds(IAnswerFacts facts) => facts.SmallestOf(Question) <= AtMost;
}

/// <summary>Holds when the question was answered longer ago than this.</summary>
/// <param name="Question">The question.</param>
/// <param name="Months">Whole months.</param>
public sealed record OlderThan(QuestionId Question, int Months) : OneQuestion(Question)
{
    /// <inheritdoc/>
    public override bool Holds(IAnswerFacts facts) => facts.MonthsSince(Question) > Months;
}

/// <summary>Holds when registers counted so much in the last months.</summary>
/// <param name="Counter">What is counted.</param>
/// <param name="Months">How many months, this one among them.</param>
/// <param name="AtLeast">The smallest sum.</param>
/// <param name="AtMost">The largest sum.</param>
public sealed record CountedBetween(CounterId Counter, int Months, int AtLeast, int AtMost) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<CounterId> Counters => [Counter];

    /// <inheritdoc/>
    public override bool Holds(IAnswerFacts facts) => facts.Counted(Counter, Months) is var sum && sum >= AtLeast && sum <= AtMost;
}

/// <summary>Holds when registers counted more of one thing than of another in the last months.</summary>
/// <param name="Counter">What is counted.</param>
/// <param name="Than">What it is compared with.</param>
/// <param name="Months">How many months, this one among them.</param>
public sealed record CountedMore(CounterId Counter, CounterId Than, int Months) : Condition
{
    /// <inheritdoc/>
    public override IEnumerable<CounterId> Counters => [Counter, Than];

    /// <inheritdoc/>
    public override bool Holds(IAnswerFacts facts) => facts.Counted(Counter, Months) > facts.Counted(Than, Months);
}

/// <summary>Holds when a text that is about to be stored tells something personal of someone.</summary>
public sealed record PersonalFreeText : Condition
{
    /// <inheritdoc/>
    public override bool Holds(IAnswerFacts facts) => facts.HasPersonalText;
}
