using System.Collections.Frozen;

namespace Sleutelnet.Core.Guide;

/// <summary>What became of the questions of earlier content, over all its versions.</summary>
public sealed class Migrations
{
    private readonly FrozenDictionary<QuestionId, Migration[]> byQuestion;
    private readonly Func<QuestionId, Question?> find;

    internal Migrations(IEnumerable<Migration> all, Func<QuestionId, Question?> find)
    {
        this.find = find;
        byQuestion = all.GroupBy(migration => migration.Was).ToFrozenDictionary(group => group.Key, group => group.OrderBy(migration => migration.Version).ToArray());
    }

    /// <summary>The first change of a question after a version of the content; null when it did not change since.</summary>
    /// <param name="question">The question, by the id it had in that version.</param>
    /// <param name="version">The version.</param>
    public Migration? After(QuestionId question, int version) =>
        byQuestion.TryGetValue(question, out var changes) ? Array.Find(changes, migration => migration.Version > version) : null;

    /// <summary>A question as it was right after a version of the content; null when there was none.</summary>
    /// <param name="question">The question, by the id it had then.</param>
    /// <param name="version">The version.</param>
    public Question? ShapeOf(QuestionId question, int version) => After(question, version)?.Former ?? find(question);

    /// <summary>A question that the content dropped, as it last was; null when it is still there or never was.</summary>
    /// <param name="question">The question.</param>
    public Question? Former(QuestionId question) => find(question) is null && byQuestion.TryGetValue(question, out var changes) ? changes[^1].Former : null;

    /// <summary>The questions that stand now where an earlier one stood: itself while the content has it; none when it went.</summary>
    /// <param name="question">The question.</param>
    /// <param name="version">The version in which it was called so.</param>
    public IReadOnlyList<QuestionId> InPlaceOf(QuestionId question, int version = 0)
    {
        if (After(question, version) is { } migration && (version > 0 || find(question) is null))
            return [.. migration.To.SelectMany(successor => InPlaceOf(successor.Question, migration.Version)).Distinct()];
        return find(question) is null ? [] : [question];
    }

    /// <summary>The id that a question has now, when nothing else of it changed since; null otherwise.</summary>
    /// <param name="question">The id it had.</param>
    public QuestionId? RenamedTo(QuestionId question) => find(question) is null ? Renamed(question, 0) : question;

    private QuestionId? Renamed(QuestionId question, int version)
    {
        if (After(question, version) is not { } migration)
            return find(question)?.Id;
        return migration is { IsRename: true, To: [var only] } && ShapeOf(only.Question, migration.Version)?.Kind == migration.Kind
            ? Renamed(only.Question, migration.Version)
            : null;
    }
}
