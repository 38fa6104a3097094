using System.Text.Json.Serialization;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>Names an evaluation within its network.</summary>
/// <param name="Form">The form it is filled in on, which the content may have dropped since.</param>
/// <param name="Number">Which of that form it is, from 1.</param>
public readonly record struct EvaluationKey(EvaluationFormId Form, int Number)
{
    /// <summary>The evaluation as the log names it, such as <c>evaluation:2</c>.</summary>
    public string Name => $"{Form}:{Number}";
}

/// <summary>Looking back once: what the coordinators said of the network's goals and of the network, never of a person.</summary>
/// <param name="Form">The form, which the content may have dropped since.</param>
/// <param name="Number">Which of that form it is, from 1.</param>
/// <param name="By">The employee who began it.</param>
/// <param name="Begun">When, in UTC.</param>
/// <param name="Completed">When it was completed, in UTC; null as long as it is not.</param>
/// <param name="Answers">What was said, at most once to each stop.</param>
public sealed record Evaluation(
    EvaluationFormId Form, int Number, PersonId By, DateTimeOffset Begun, DateTimeOffset? Completed, IReadOnlyList<EvaluationAnswer> Answers)
{
    /// <summary>The longest text that is kept of one answer, in UTF-16 units: one row holds all of an evaluation.</summary>
    public const int TextLength = 2_000;

    /// <summary>The evaluation's name within its network.</summary>
    public EvaluationKey Key => new(Form, Number);

    /// <summary>Whether it is still being filled in.</summary>
    public bool IsOpen => Completed is null;

    /// <summary>What was said; null when nothing was.</summary>
    /// <param name="stop">To which question, of which goal.</param>
    public EvaluationAnswer? At(EvaluationStop stop) => Answers.FirstOrDefault(answer => answer.Stop == stop);

    internal Evaluation With(EvaluationAnswer answer) => this with { Answers = [.. Answers.Where(other => other.Stop != answer.Stop), answer] };
}

/// <summary>Something that an evaluation asks.</summary>
/// <param name="Question">The question of the form.</param>
/// <param name="Goal">The goal it is asked about; null when it is about the whole network.</param>
public readonly record struct EvaluationStop(QuestionId Question, OptionId? Goal)
{
    /// <summary>The stop as the log names it, such as <c>evaluation.goal-far:policy</c>.</summary>
    public string Name => Goal is { } goal ? $"{Question}:{goal}" : Question.Value;
}

/// <summary>What was said to one stop of an evaluation, with who said so and when.</summary>
/// <param name="Question">The question of the form.</param>
/// <param name="Goal">The goal it is about; null when it is about the whole network.</param>
/// <param name="Content">An answer, or that it was put off, is not known, or was taken back.</param>
/// <param name="By">The employee who entered it.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="ContentVersion">The content's version at the time.</param>
/// <param name="Version">How often it was written, from 1; cards carry it, so that an old card is recognised.</param>
public sealed record EvaluationAnswer(
    QuestionId Question, OptionId? Goal, AnswerContent Content, PersonId By, DateTimeOffset At, int ContentVersion, int Version = 1)
{
    /// <summary>Where it was said.</summary>
    [JsonIgnore]
    public EvaluationStop Stop => new(Question, Goal);
}
