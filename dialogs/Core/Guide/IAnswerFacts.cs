namespace Sleutelnet.Core.Guide;

/// <summary>What a condition may ask of a network.</summary>
public interface IAnswerFacts
{
    /// <summary>The state of a question.</summary>
    QuestionState StateOf(QuestionId question);

    /// <summary>The chosen options; empty when none was given.</summary>
    IReadOnlyList<OptionId> OptionsOf(QuestionId question);

    /// <summary>The number given; null when none was.</summary>
    int? NumberOf(QuestionId question);

    /// <summary>How many things were chosen or listed; 0 when none were.</summary>
    int CountOf(QuestionId question);

    /// <summary>The smallest of the numbers that were listed; null when none were.</summary>
    int? SmallestOf(QuestionId question);

    /// <summary>Whole months since the question was answered; null when it is not.</summary>
    int? MonthsSince(QuestionId question);

    /// <summary>What registers counted in this month and those before it.</summary>
    /// <param name="counter">What is counted.</param>
    /// <param name="months">How many months, this one among them.</param>
    int Counted(CounterId counter, int months);

    /// <summary>Whether a text that is about to be stored tells something personal of someone.</summary>
    bool HasPersonalText { get; }

    /// <summary>Whether any question of the section has been dealt with.</summary>
    bool HasStarted(SectionId section);

    /// <summary>Whether the network has come to a phase: it began there, or all before it is done or was taken in; never when the answers lead to another way than a network.</summary>
    /// <param name="phase">1 to 3.</param>
    bool HasReached(int phase);

    /// <summary>Whether every question of the section that applies is done.</summary>
    bool IsDone(SectionId section);
}

/// <summary>The state of a question in a network.</summary>
public enum QuestionState
{
    /// <summary>Not dealt with yet.</summary>
    Open,

    /// <summary>Answered.</summary>
    Answered,

    /// <summary>Put off by the coordinator.</summary>
    Later,

    /// <summary>The coordinator does not know.</summary>
    Unknown,

    /// <summary>Does not suit this network, with a reason; counts as done, for the guide is no blueprint.</summary>
    Unsuitable,

    /// <summary>Does not apply, because of another answer.</summary>
    NotApplicable,

    /// <summary>Not asked, because the network already runs; can be answered all the same.</summary>
    TakenIn,
}
