using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Understanding;

/// <summary>What became of a text that was given as an answer.</summary>
public abstract record AnswerReading;

/// <summary>It is an answer.</summary>
/// <param name="Answer">The answer.</param>
public sealed record Understood(Given Answer) : AnswerReading;

/// <summary>It is none.</summary>
/// <param name="Problem">Why not.</param>
/// <param name="Detail">What the problem is about, such as a length or the options that were meant perhaps.</param>
public sealed record NotUnderstood(AnswerProblem Problem, string? Detail = null) : AnswerReading;

/// <summary>Why a text is no answer to a question.</summary>
public enum AnswerProblem
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>It is longer than <see cref="Limits.AnswerLength"/>.</summary>
    TooLong,

    /// <summary>No option is meant by it.</summary>
    NoSuchOption,

    /// <summary>It could mean more than one option.</summary>
    Ambiguous,

    /// <summary>It names several options where one is asked.</summary>
    OnlyOne,

    /// <summary>It combines an option with one that rules out all others.</summary>
    RulesOutOthers,

    /// <summary>It is no whole number.</summary>
    NoNumber,

    /// <summary>The number is too small or too large.</summary>
    OutOfRange,

    /// <summary>It is no date.</summary>
    NoDate,

    /// <summary>It is a list with more than <see cref="Limits.Lines"/> lines.</summary>
    TooManyLines,

    /// <summary>A line of it is no label with a number.</summary>
    NoCounts,

    /// <summary>A label stands in it twice.</summary>
    LabelTwice,
}
