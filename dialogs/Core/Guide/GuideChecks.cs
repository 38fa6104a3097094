using System.Text.Json;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Core.Guide;

/// <summary>The checks that span files: ids stand once, and what is referred to exists.</summary>
internal static class GuideChecks
{
    /// <summary>Refuses what the types let through: a text of nothing but spaces, and null in a list.</summary>
    internal static void RefuseBlanks(string file, string json)
    {
        using var document = JsonDocument.Parse(json);
        RefuseBlanks(file, "$", document.RootElement);
    }

    internal static void Run(GuideParts parts)
    {
        var (phases, sections, rules) = (parts.Phases, parts.Sections, parts.Rules);
        Require(phases.Count > 0 && phases.Select((phase, index) => phase.Number == index + 1).All(inOrder => inOrder), "guide.json", "$.phases", "phases are numbered from 1, in order");
        RefuseDuplicates(sections.Select(pair => (pair.File, pair.Section.Id.Value)));
        RefuseDuplicates(sections.Select(pair => (pair.File, $"order {pair.Section.Order}")));
        RefuseDuplicates(sections.SelectMany(pair => pair.Section.Questions.Select(question => (pair.File, question.Id.Value))));
        RefuseDuplicates(sections.SelectMany(pair => pair.Section.Knowledge.Select(entry => (pair.File, entry.Id))));
        RefuseDuplicates(sections.SelectMany(pair => pair.Section.Outcomes.Select(outcome => (pair.File, outcome.Id))));
        RefuseDuplicates(rules.Select(pair => (pair.File, pair.Rule.Id.Value)));

        RefuseDuplicates(parts.Registers.Select(register => (GuideParts.RegistersFile, register.Id.Value)));
        RefuseDuplicates(parts.Registers.SelectMany(register => register.Steps).Select(step => (GuideParts.RegistersFile, step.Id.Value)));
        RefuseDuplicates(parts.Tensions.Select(tension => (GuideParts.TensionsFile, tension.Id)));
        RefuseDuplicates(parts.Tracks.Select(track => (GuideParts.Frame, track.Id)));

        var references = new GuideReferences(sections.Select(pair => pair.Section), parts.Registers, parts.Evaluations);
        foreach (var (file, section) in sections)
        {
            Require(section.Phase >= 1 && section.Phase <= phases.Count, file, section.Id.Value, $"there is no phase {section.Phase}");
            foreach (var question in section.Questions)
                Check(file, question, references);
            foreach (var outcome in section.Outcomes)
            {
                references.Check(file, outcome.Id, outcome.When);
                foreach (var question in outcome.FollowUp)
                    references.Check(file, outcome.Id, question);
            }

            foreach (var check in section.Gate?.Checks ?? [])
            {
                references.Check(file, $"gate of {section.Id}", check.Unless);
                references.Check(file, $"gate of {section.Id}", check.GoTo);
            }
        }

        foreach (var (file, rule) in rules)
        {
            references.Check(file, rule.Id.Value, rule.Section);
            references.Check(file, rule.Id.Value, rule.When);
            Require(rule.Solutions.Count == 2, file, rule.Id.Value, "a rule has two ways to solve it");
            foreach (var solution in rule.Solutions)
                references.Check(file, rule.Id.Value, solution.GoTo);
        }

        foreach (var register in parts.Registers)
        {
            references.Check(GuideParts.RegistersFile, register.Id.Value, register.Section);
            foreach (var step in register.Steps)
            {
                Check(GuideParts.RegistersFile, step, references);
                Require(step.Kind is QuestionKind.Choice or QuestionKind.Choices or QuestionKind.YesNo or QuestionKind.Number, GuideParts.RegistersFile, step.Id.Value, "only a choice, yes or no, or a number can be counted");
            }
        }

        foreach (var (id, question) in parts.Tensions.SelectMany(tension => tension.Questions.Select(question => (tension.Id, question))))
            references.Check(GuideParts.TensionsFile, id, question);
        foreach (var track in parts.Tracks)
        {
            foreach (var question in track.Questions)
                references.Check(GuideParts.Frame, track.Id, question);
            foreach (var section in track.Sections)
                references.Check(GuideParts.Frame, track.Id, section);
        }

        EvaluationChecks.Run(parts, references);
        MomentChecks.Run(parts, references);
        GuideCycles.Refuse(sections);
    }

    internal static void Check(string file, Question question, GuideReferences references)
    {
        var place = question.Id.Value;
        var choosing = question.Kind is QuestionKind.Choice or QuestionKind.Choices;
        Require(choosing == question.Options.Count >= 2, file, place, "only a choice has options, and at least two");
        RefuseDuplicates(question.Options.Select(option => (file, $"{place}/{option.Id}")));
        Require(question.Explanation.Count > 0, file, place, "a question needs an explanation");
        Require(question.OnDemand || question.Options.All(option => option.TakesIn is null), file, place, "only a question asked on demand can take a network in");
        Require(question.AppliesWhen is null == question.Otherwise is null, file, place, "appliesWhen and otherwise go together");
        Require(question.Exclusive.All(id => question.Options.Any(option => option.Id == id)), file, place, "exclusive names an option that does not exist");
        var counting = question.Kind is QuestionKind.Number or QuestionKind.Scale;
        Require(
            counting ? question.Min < question.Max : question.Min is null && question.Max is null,
            file, place, "only numbers and scales have min and max, and min is the smaller");
        if (question.AppliesWhen is { } condition)
            references.Check(file, place, condition);
    }

    private static void RefuseBlanks(string file, string place, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
                RefuseBlanks(file, $"{place}.{property.Name}", property.Value);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in element.EnumerateArray().Index())
                RefuseBlanks(file, $"{place}[{index}]", item);
        }

        Require(element.ValueKind != JsonValueKind.Null, file, place, "the value is missing");
        Require(element.ValueKind != JsonValueKind.String || !string.IsNullOrWhiteSpace(element.GetString()), file, place, "the text is empty");
    }

    internal static void RefuseDuplicates(IEnumerable<(string File, string Id)> ids)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, id) in ids)
            Require(seen.TryAdd(id, file), file, id, "the id stands there twice, or in another file too");
    }

    internal static void Require(bool holds, string file, string place, string problem)
    {
        if (!holds)
            throw new GuideException(file, place, problem);
    }
}
