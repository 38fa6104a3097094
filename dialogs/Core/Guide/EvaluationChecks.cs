namespace Sleutelnet.Core.Guide;

/// <summary>Checks that forms to look back with ask what can be kept and compared, under ids that stand once.</summary>
internal static class EvaluationChecks
{
    private const string File = GuideParts.EvaluationsFile;

    internal static void Run(GuideParts parts, GuideReferences references)
    {
        // A form counts under its own id, as a register does.
        GuideChecks.RefuseDuplicates([
            .. parts.Registers.Select(register => (GuideParts.RegistersFile, register.Id.Value)),
            .. parts.Evaluations.Select(form => (File, form.Id.Value)),
        ]);
        GuideChecks.RefuseDuplicates([
            .. parts.Sections.SelectMany(pair => pair.Section.Questions.Select(question => (pair.File, question.Id.Value))),
            .. parts.Registers.SelectMany(register => register.Steps).Select(step => (GuideParts.RegistersFile, step.Id.Value)),
            .. parts.Evaluations.SelectMany(form => form.Questions).Select(question => (File, question.Id.Value)),
        ]);
        GuideChecks.RefuseDuplicates(parts.Evaluations.SelectMany(form => form.Names).Select(name => (File, name)));
        foreach (var form in parts.Evaluations)
            Check(form, references);
    }

    private static void Check(EvaluationForm form, GuideReferences references)
    {
        var place = form.Id.Value;
        references.Check(File, place, form.Section);
        GuideChecks.Require(form.Names.Count > 0, File, place, "a form needs a name that can be typed");
        GuideChecks.Require(form.Intro.Count > 0, File, place, "a form says something when it begins");
        GuideChecks.Require(form.Steps.Count > 0, File, place, "a form asks something");
        foreach (var question in form.Questions)
        {
            GuideChecks.Check(File, question, references);
            GuideChecks.Require(!question.OnDemand, File, question.Id.Value, "a form asks all its questions");
            GuideChecks.Require(
                question.Kind is not (QuestionKind.Date or QuestionKind.List or QuestionKind.Counts),
                File, question.Id.Value, "a form asks for scales, texts, choices, yes or no, and numbers");
        }

        foreach (var question in form.PerGoal)
            GuideChecks.Require(question.Kind is QuestionKind.Scale or QuestionKind.Text, File, question.Id.Value, "a goal is asked about with scales and texts");
        CheckGoals(form, references);
    }

    private static void CheckGoals(EvaluationForm form, GuideReferences references)
    {
        var place = form.Id.Value;
        GuideChecks.Require(form.Goals.Count > 0 == form.PerGoal.Count > 0, File, place, "goals and perGoal go together");
        foreach (var (index, goal) in form.Goals.Index())
        {
            references.Check(File, place, goal);
            GuideChecks.Require(
                references.Find(goal)!.Kind == (index == 0 ? QuestionKind.Choices : QuestionKind.Text),
                File, place, $"goals are choices, and then texts that word them; '{goal}' is not");
        }
    }
}
