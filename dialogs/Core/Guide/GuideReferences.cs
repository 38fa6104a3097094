namespace Sleutelnet.Core.Guide;

/// <summary>Checks that what a condition or a way to solve something refers to exists, and suits what is asked of it.</summary>
internal sealed class GuideReferences(IEnumerable<Section> sections, IEnumerable<Register> registers, IEnumerable<EvaluationForm> evaluations)
{
    private readonly HashSet<CounterId> counters = [.. registers.SelectMany(register => register.Counters), .. evaluations.Select(form => form.Counter)];
    private readonly HashSet<SectionId> sections = [.. sections.Select(section => section.Id)];
    private readonly Dictionary<QuestionId, Question> questions =
        sections.SelectMany(section => section.Questions).ToDictionary(question => question.Id);

    public void Check(string file, string place, QuestionId id) =>
        GuideChecks.Require(questions.ContainsKey(id), file, place, $"there is no question '{id}'");

    public void Check(string file, string place, SectionId id) =>
        GuideChecks.Require(sections.Contains(id), file, place, $"there is no section '{id}'");

    public void Check(string file, string place, CounterId id) =>
        GuideChecks.Require(counters.Contains(id), file, place, $"nothing counts '{id}'");

    public Question? Find(QuestionId id) => questions.GetValueOrDefault(id);

    public void Check(string file, string place, Condition condition)
    {
        foreach (var id in condition.Questions)
            Check(file, place, id);
        foreach (var id in condition.Sections)
            Check(file, place, id);
        foreach (var counter in condition.Counters)
            Check(file, place, counter);
        foreach (var part in PartsOf(condition))
        {
            foreach (var option in OptionsOf(part))
                GuideChecks.Require(questions[part.Question].Choices.Any(known => known.Id == option), file, place, $"'{part.Question}' has no option '{option}'");
            GuideChecks.Require(Suits(part), file, place, $"'{part.Question}' cannot be compared with a number in this way");
        }
    }

    private static IEnumerable<OneQuestion> PartsOf(Condition condition) => condition switch
    {
        AllOf all => all.Parts.SelectMany(PartsOf),
        AnyOf any => any.Parts.SelectMany(PartsOf),
        Not not => PartsOf(not.Part),
        OneQuestion one => [one],
        _ => [],
    };

    private static IReadOnlyList<OptionId> OptionsOf(OneQuestion part) => part switch
    {
        Chosen chosen => chosen.Options,
        OnlyAmong only => only.Options,
        _ => [],
    };

    // A number asked of a question that gives none would make a condition that never holds.
    private bool Suits(OneQuestion part) => part switch
    {
        NumberBetween => questions[part.Question].Kind is QuestionKind.Number or QuestionKind.Scale,
        ChosenCount => questions[part.Question].Kind is QuestionKind.Choices or QuestionKind.List or QuestionKind.Counts,
        SomeCount => questions[part.Question].Kind == QuestionKind.Counts,
        _ => true,
    };
}
