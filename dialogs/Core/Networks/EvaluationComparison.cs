using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>A question with a number for an answer, over several evaluations.</summary>
/// <param name="Question">The question.</param>
/// <param name="Goal">The goal it is about; null when it is about the network.</param>
/// <param name="Numbers">What was said, the newest evaluation first; null where nobody said a number.</param>
public sealed record ComparedNumbers(Question Question, OptionId? Goal, IReadOnlyList<int?> Numbers);

/// <summary>The last evaluations on a form beside each other.</summary>
/// <param name="Times">The evaluations, the newest first.</param>
/// <param name="Lines">What can be compared: each goal of now, then goals that are none any more, then the network.</param>
public sealed record EvaluationComparison(IReadOnlyList<Evaluation> Times, IReadOnlyList<ComparedNumbers> Lines)
{
    /// <summary>How many evaluations are compared at most.</summary>
    public const int Most = 3;

    /// <summary>Compares the completed evaluations on a form.</summary>
    /// <param name="network">The network.</param>
    /// <param name="way">The way through the form as it is now.</param>
    /// <param name="upTo">The newest evaluation that is looked at; null for all of them.</param>
    public static EvaluationComparison Of(Network network, EvaluationWay way, Evaluation? upTo = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(way);
        var times = network.CompletedEvaluations(way.Form.Id).SkipWhile(evaluation => upTo is not null && evaluation.Number != upTo.Number).Take(Most).ToList();
        var goals = way.Goals.Select(goal => goal.Id).Concat(times.SelectMany(time => time.Answers).Select(answer => answer.Goal).OfType<OptionId>()).Distinct();
        return new EvaluationComparison(times,
        [
            .. from goal in goals
               from question in way.Form.PerGoal
               where IsNumber(question)
               select Numbers(times, question, goal) into line
               where line.Numbers.Any(number => number is not null)
               select line,
            .. from question in way.Form.Steps
               where IsNumber(question)
               select Numbers(times, question, null) into line
               where line.Numbers.Any(number => number is not null)
               select line,
        ]);
    }

    private static bool IsNumber(Question question) => question.Kind is QuestionKind.Scale or QuestionKind.Number;

    private static ComparedNumbers Numbers(IEnumerable<Evaluation> times, Question question, OptionId? goal) =>
        new(question, goal, [.. times.Select(time => Number(question, time.At(new EvaluationStop(question.Id, goal))))]);

    // A step that the scale has no more would compare two scales.
    private static int? Number(Question question, EvaluationAnswer? answer) =>
        answer?.Content is Given { Value: NumberValue { Number: var number } } && number >= question.Min && number <= question.Max ? number : null;
}
