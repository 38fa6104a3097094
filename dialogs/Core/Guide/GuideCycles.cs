namespace Sleutelnet.Core.Guide;

/// <summary>Refuses questions that depend on themselves through others: whether they apply could not be worked out.</summary>
internal static class GuideCycles
{
    internal static void Refuse(IReadOnlyList<(string File, Section Section)> sections)
    {
        var bySection = sections.ToDictionary(pair => pair.Section.Id, pair => pair.Section.Questions.Select(question => question.Id));
        var dependencies = sections.SelectMany(pair => pair.Section.Questions).ToDictionary(
            question => question.Id,
            question => question.AppliesWhen is { } condition
                ? condition.Questions.Concat(condition.Sections.SelectMany(id => bySection[id])).Distinct().ToArray()
                : []);

        var safe = new HashSet<QuestionId>();
        foreach (var (file, section) in sections)
        {
            foreach (var question in section.Questions)
                Follow(file, [question.Id]);
        }

        void Follow(string file, List<QuestionId> path)
        {
            foreach (var next in dependencies[path[^1]].Where(id => !safe.Contains(id)))
            {
                GuideChecks.Require(
                    !path.Contains(next), file, path[0].Value, $"a question cannot depend on itself: {string.Join(" → ", path.Append(next))}");
                Follow(file, [.. path, next]);
            }

            safe.Add(path[^1]);
        }
    }
}
