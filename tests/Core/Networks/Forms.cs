using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>A form to look back with, small enough to know by heart, and what is said in it.</summary>
internal static class Forms
{
    public static readonly EvaluationFormId Id = new("evaluation");

    public static readonly QuestionId Far = new("evaluation.far");

    public static readonly QuestionId Signs = new("evaluation.signs");

    public static readonly QuestionId Working = new("evaluation.working");

    public static EvaluationForm Whole { get; } = new()
    {
        Id = Id,
        Section = new SectionId("3.4"),
        Title = "De evaluatie",
        Names = ["evaluatie"],
        Intro = [],
        Covers = [],
        Origin = default,
        Goals = [new QuestionId("goal.aims"), new QuestionId("goal.other-aim")],
        PerGoal = [Asked(Far, QuestionKind.Scale), Asked(Signs, QuestionKind.Text)],
        Steps = [Asked(Working, QuestionKind.Scale)],
    };

    public static EvaluationStop Of(QuestionId question, string? goal = null) => new(question, goal is null ? null : new OptionId(goal));

    public static Given Step(int step) => new(new NumberValue(step));

    private static Question Asked(QuestionId id, QuestionKind kind) => new()
    {
        Id = id,
        Kind = kind,
        Text = id.Value,
        Covers = [],
        Origin = default,
        Short = id.Value,
        Minutes = 2,
        Explanation = [],
        Min = kind == QuestionKind.Scale ? 1 : null,
        Max = kind == QuestionKind.Scale ? 5 : null,
    };
}
