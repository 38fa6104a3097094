using Sleutelnet.Core.Rules;

namespace Sleutelnet.Core.Guide;

/// <summary>The checks that span files: ids stand once, and what is referred to exists.</summary>
internal static class GuideChecks
{
    internal static void Run(IReadOnlyList<(string File, Section Section)> sections, IReadOnlyList<(string File, Rule Rule)> rules)
    {
        RefuseDuplicates(sections.Select(pair => (pair.File, pair.Section.Id.Value)));
        RefuseDuplicates(sections.SelectMany(pair => pair.Section.Questions.Select(question => (pair.File, question.Id.Value))));
        RefuseDuplicates(sections.SelectMany(pair => pair.Section.Knowledge.Select(entry => (pair.File, entry.Id))));
        RefuseDuplicates(sections.SelectMany(pair => pair.Section.Outcomes.Select(outcome => (pair.File, outcome.Id))));
        RefuseDuplicates(rules.Select(pair => (pair.File, pair.Rule.Id.Value)));

        var references = new References(sections.Select(pair => pair.Section));
        foreach (var (file, section) in sections)
        {
            foreach (var question in section.Questions)
                Check(file, question, references);
            foreach (var outcome in section.Outcomes)
                references.Check(file, outcome.Id, outcome.When);
            foreach (var check in section.Gate?.Checks ?? [])
            {
                references.Check(file, $"gate of {section.Id}", check.Unless);
                references.Check(file, $"gate of {section.Id}", check.GoTo);
            }
        }

        foreach (var (file, rule) in rules)
        {
            references.Check(file, rule.Id.Value, rule.When);
            Require(rule.Solutions.Count == 2, file, rule.Id.Value, "a rule has two ways to solve it");
            foreach (var solution in rule.Solutions)
                references.Check(file, rule.Id.Value, solution.GoTo);
        }
    }

    private static void Check(string file, Question question, References references)
    {
        var place = question.Id.Value;
        var choosing = question.Kind is QuestionKind.Choice or QuestionKind.Choices;
        Require(choosing == question.Options.Count >= 2, file, place, "only a choice has options, and at least two");
        RefuseDuplicates(question.Options.Select(option => (file, $"{place}/{option.Id}")));
        Require(question.Explanation.Count > 0, file, place, "a question needs an explanation");
        Require(question.AppliesWhen is null == question.Otherwise is null, file, place, "appliesWhen and otherwise go together");
        Require(question.Exclusive.All(id => question.Options.Any(option => option.Id == id)), file, place, "exclusive names an option that does not exist");
        var counting = question.Kind is QuestionKind.Number or QuestionKind.Scale;
        Require(counting == (question.Min < question.Max), file, place, "only numbers and scales have min and max, and min is the smaller");
        if (question.AppliesWhen is { } condition)
        {
            references.Check(file, place, condition);
            Require(!condition.Questions.Contains(question.Id), file, place, "a question cannot depend on itself");
        }
    }

    private static void RefuseDuplicates(IEnumerable<(string File, string Id)> ids)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, id) in ids)
            Require(seen.TryAdd(id, file), file, id, "the id stands there twice, or in another file too");
    }

    private static void Require(bool holds, string file, string place, string problem)
    {
        if (!holds)
            throw new GuideException(file, place, problem);
    }

    private sealed class References(IEnumerable<Section> sections)
    {
        private readonly Dictionary<SectionId, Section> sections = sections.ToDictionary(section => section.Id);
        private readonly Dictionary<QuestionId, Question> questions =
            sections.SelectMany(section => section.Questions).ToDictionary(question => question.Id);

        public void Check(string file, string place, QuestionId id) =>
            Require(questions.ContainsKey(id), file, place, $"there is no question '{id}'");

        public void Check(string file, string place, Condition condition)
        {
            foreach (var id in condition.Questions)
                Check(file, place, id);
            foreach (var id in condition.Sections)
                Require(sections.ContainsKey(id), file, place, $"there is no section '{id}'");
            foreach (var (question, options) in OptionsIn(condition))
            {
                foreach (var option in options)
                    Require(questions[question].Choices.Any(known => known.Id == option), file, place, $"'{question}' has no option '{option}'");
            }
        }

        private static IEnumerable<(QuestionId, IReadOnlyList<OptionId>)> OptionsIn(Condition condition) => condition switch
        {
            AllOf all => all.Parts.SelectMany(OptionsIn),
            AnyOf any => any.Parts.SelectMany(OptionsIn),
            Not not => OptionsIn(not.Part),
            Chosen chosen => [(chosen.Question, chosen.Options)],
            OnlyAmong only => [(only.Question, only.Options)],
            _ => [],
        };
    }
}
