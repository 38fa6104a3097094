using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Tests.Guide;

/// <summary>The forms to look back with ask about goals and the group, and about nobody in person.</summary>
public sealed class EvaluationContentTests
{
    private static readonly GuideContent Content = GuideReader.ReadBuiltIn();

    private static readonly EvaluationForm Evaluation = Content.Find(new EvaluationFormId("evaluation"))!;

    private static readonly EvaluationForm Reflection = Content.Find(new EvaluationFormId("reflection"))!;

    private static readonly string[] NobodyIsJudged = ["nooit over één lid", "nooit om wat één lid doet"];

    [Fact]
    public void There_are_an_evaluation_and_a_short_reflection()
    {
        Assert.Equal([Evaluation, Reflection], Content.Evaluations);
        Assert.InRange(Evaluation.Steps.Count, 5, 8);
        Assert.InRange(Reflection.Steps.Count, 2, 4);
    }

    [Fact]
    public void An_evaluation_asks_about_the_networks_own_goals_how_far_and_how_one_sees_it()
    {
        Assert.Equal([new QuestionId("goal.aims"), new QuestionId("goal.other-aim")], Evaluation.Goals);
        Assert.Equal([QuestionKind.Scale, QuestionKind.Text], Evaluation.PerGoal.Select(question => question.Kind));
        Assert.True(Evaluation.AsksActions);
    }

    [Fact]
    public void Each_form_says_that_it_is_about_no_member() =>
        Findings.None(
            from form in Content.Evaluations
            where !form.Intro.Any(text => NobodyIsJudged.Any(assurance => text.Text.Contains(assurance, StringComparison.Ordinal)))
            select form.Id.Value);

    [Fact]
    public void Each_open_question_has_an_example_and_says_to_write_of_no_one_or_to_be_short() =>
        Findings.None(
            from question in Content.Evaluations.SelectMany(form => form.Questions)
            where question.Kind == QuestionKind.Text && (question.Example is null || question.Hint is null)
            select question.Id.Value);

    [Fact]
    public void Members_are_a_number_and_never_a_name()
    {
        var attention = Reflection.Steps.Single(step => step.Kind == QuestionKind.Number);

        Assert.Contains("3.3-ALLELEDEN-HER1", attention.Covers);
        Assert.Contains("nooit namen", attention.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_the_guide_says_of_looking_back_is_in_them()
    {
        var covered = Content.Evaluations.SelectMany(form => (IEnumerable<string>)
        [
            .. form.Covers, .. form.Intro.SelectMany(text => text.Covers), .. form.After.SelectMany(text => text.Covers),
            .. form.Questions.SelectMany(question => question.Covers),
        ]).ToHashSet();

        Findings.None(((string[])["3.4-EVALUATIE-HER1", "3.4-EVALUATIE-V1", "3.4-EVALUATIE-OPT1", "3.4-EVALUATIE-OPT2", "3.4-REFLECTIE-HER1", "3.4-REFLECTIE-V1", "3.1-NIETPROFESSIONEEL-ADV1"]).Except(covered));
    }

    [Fact]
    public void Options_of_a_question_cannot_be_taken_for_each_other() =>
        Findings.None(
            from question in Content.Evaluations.SelectMany(form => form.Questions)
            from word in question.Options.SelectMany(option => option.Synonyms.Append(option.Text).Select(word => word.ToUpperInvariant()).Distinct())
                .GroupBy(word => word).Where(same => same.Count() > 1).Select(same => same.Key)
            select $"{question.Id}: {word}");

    [Fact]
    public void A_name_of_a_form_is_no_name_of_a_question_section_or_register()
    {
        var names = Content.Evaluations.SelectMany(form => form.Names).ToList();

        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
        Findings.None(names.Intersect(
            [.. Content.Questions.SelectMany(question => question.Names), .. Content.Sections.SelectMany(section => section.Names), .. Content.Registers.SelectMany(register => register.Names)],
            StringComparer.OrdinalIgnoreCase));
    }
}
