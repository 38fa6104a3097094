using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>An answer that no question of the content has as its answer any more, or not the whole of it; shown, never lost.</summary>
/// <param name="Answer">The answer as it was stored.</param>
/// <param name="Was">The question as it was; null when the content never knew it.</param>
/// <param name="Instead">The questions in its place that were not answered since; none when it went.</param>
public sealed record OldAnswer(Answer Answer, Question? Was, IReadOnlyList<QuestionId> Instead)
{
    /// <summary>Whether the question went, with none in its place.</summary>
    public bool IsGone => Instead.Count == 0;

    /// <summary>What is left of it to show once a question was answered; null when nothing is.</summary>
    /// <param name="question">The question.</param>
    internal OldAnswer? Beside(QuestionId question) =>
        !Instead.Contains(question) ? this : Instead.Count > 1 ? this with { Instead = [.. Instead.Where(other => other != question)] } : null;
}
