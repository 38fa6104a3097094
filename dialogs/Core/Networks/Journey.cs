using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>Follows what was said through the changes of the content since it was given, to the questions it is an answer to now.</summary>
internal sealed class Journey
{
    private readonly GuideContent guide;
    private readonly List<Arrival> arrivals = [];

    /// <summary>Follows what was said.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="question">The question, by the id it had then.</param>
    /// <param name="content">What was said.</param>
    /// <param name="version">The content's version at the time.</param>
    public Journey(GuideContent guide, QuestionId question, AnswerContent content, int version)
    {
        this.guide = guide;
        Was = guide.Migrations.ShapeOf(question, version) ?? guide.Migrations.Former(question);
        IsWhole = Go(question, content, version);
    }

    /// <summary>The question as it was when it was answered; null when the content never knew it.</summary>
    public Question? Was { get; }

    /// <summary>Whether all that was said is an answer now.</summary>
    public bool IsWhole { get; }

    /// <summary>What the questions that stand in its place got of it.</summary>
    public IReadOnlyList<Arrival> Arrivals => arrivals;

    private bool Go(QuestionId question, AnswerContent content, int version)
    {
        if (guide.Migrations.After(question, version) is { } migration)
            return content is Given given ? Spread(migration, given) : Spread(migration, content);
        if (guide.Find(question) is not { } asked)
            return content is not (Given or NotSuitable);
        return content is Given said ? Arrive(asked, said) : Arrive(question, content);
    }

    // “Later”, “don't know” and “does not suit us” hold for all that came in the question's place.
    private bool Spread(Migration migration, AnswerContent content)
    {
        foreach (var successor in migration.To)
            Go(successor.Question, content, migration.Version);
        return migration.To.Count > 0 || content is not NotSuitable;
    }

    private bool Spread(Migration migration, Given given)
    {
        var whole = true;
        var takers = new List<(Successor, Question)>();
        foreach (var successor in migration.To)
        {
            var shape = guide.Migrations.ShapeOf(successor.Question, migration.Version)!;
            if (Conversion.TakeOver(migration, successor, shape, given.Value) is { } value)
            {
                takers.Add((successor, shape));
                whole &= Go(successor.Question, given with { Value = value }, migration.Version);
            }
            else
            {
                arrivals.AddRange(guide.Migrations.InPlaceOf(successor.Question, migration.Version).Select(id => new Arrival(id, null)));
            }
        }

        return whole && takers.Count > 0 && !(given.Value is OptionsValue chosen && Conversion.LeftBehind(migration, chosen, takers).Any());
    }

    private bool Arrive(Question question, Given given)
    {
        var value = Conversion.Fitting(question, given.Value);
        arrivals.Add(new Arrival(question.Id, value is null ? null : given with { Value = value }));
        return Equals(value, given.Value);
    }

    private bool Arrive(QuestionId question, AnswerContent content)
    {
        arrivals.Add(new Arrival(question, content));
        return true;
    }
}

/// <summary>What a question of today gets of an earlier answer.</summary>
/// <param name="Question">The question.</param>
/// <param name="Content">What it is answered with; null when it only stands in the place of the question that was.</param>
internal sealed record Arrival(QuestionId Question, AnswerContent? Content);
