using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>The last evaluations beside each other, in numbers.</summary>
public sealed class Evaluations_compared
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    private readonly Network network = Said.Of(Guide, "goal.aims=awareness,policy");

    private int days;

    [Fact]
    public void The_newest_three_are_compared_the_newest_first()
    {
        foreach (var step in Enumerable.Range(1, 4))
            Evaluate(("awareness", step), ("policy", 5), (null, 6 - step));

        var comparison = Compare();

        Assert.Equal([4, 3, 2], comparison.Times.Select(time => time.Number));
        Assert.Equal(["awareness 4 3 2", "policy 5 5 5", "- 2 3 4"], comparison.Lines.Select(Written));
    }

    [Fact]
    public void One_that_is_looked_back_on_is_compared_with_those_before_it()
    {
        foreach (var step in Enumerable.Range(1, 3))
            Evaluate(("awareness", step));

        Assert.Equal(["awareness 2 1"], Compare(upTo: 2).Lines.Select(Written));
    }

    [Fact]
    public void What_was_not_said_leaves_a_gap_and_what_was_never_said_no_line()
    {
        Evaluate(("awareness", 2), (null, 3));
        Evaluate((null, 4));

        Assert.Equal(["awareness ? 2", "- 4 3"], Compare().Lines.Select(Written));
    }

    [Fact]
    public void A_goal_that_is_none_any_more_comes_after_those_of_now()
    {
        Evaluate(("awareness", 2), ("policy", 3));
        network.Say(Guide, "goal.aims=policy");
        Evaluate(("policy", 4));

        Assert.Equal(["policy 4 3", "awareness ? 2"], Compare().Lines.Select(Written));
    }

    [Fact]
    public void A_step_that_the_scale_has_no_more_is_not_compared()
    {
        Evaluate(("awareness", 9));
        Evaluate(("awareness", 4));

        Assert.Equal(["awareness 4 ?"], Compare().Lines.Select(Written));
    }

    [Fact]
    public void One_that_is_open_is_not_compared()
    {
        Evaluate(("awareness", 2));
        network.AnswerEvaluation(network.BeginEvaluation(Forms.Id, Said.Anna, Now).Key, Forms.Of(Forms.Far, "awareness"), Forms.Step(5), Said.Anna, Now, Guide.Version);

        Assert.Equal(["awareness 2"], Compare().Lines.Select(Written));
    }

    private DateTimeOffset Now => Said.Start.AddDays(days++);

    private EvaluationComparison Compare(int? upTo = null) =>
        EvaluationComparison.Of(network, EvaluationWay.Of(Guide, network, Forms.Whole), upTo is { } number ? network.Evaluations[new EvaluationKey(Forms.Id, number)] : null);

    private void Evaluate(params (string? Goal, int Step)[] said)
    {
        var key = network.BeginEvaluation(Forms.Id, Said.Anna, Now).Key;
        foreach (var (goal, step) in said)
            network.AnswerEvaluation(key, Forms.Of(goal is null ? Forms.Working : Forms.Far, goal), Forms.Step(step), Said.Anna, Now, Guide.Version);
        network.CompleteEvaluation(Guide, key, Said.Anna, Now);
    }

    private static string Written(ComparedNumbers line) => $"{line.Goal?.Value ?? "-"} {string.Join(' ', line.Numbers.Select(number => number is { } said ? $"{said}" : "?"))}";
}
