using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace Sleutelnet.Core.Guide;

/// <summary>What became of a question of earlier content: it got another id, was split, changed its kind or options, or went.</summary>
public sealed record Migration
{
    private readonly Lazy<Question> former;

    /// <summary>Makes one; the content's reader fills it.</summary>
    public Migration() => former = new(AsQuestion);

    /// <summary>The content's version that brought the change; answers of an earlier version are taken along.</summary>
    public required int Version { get; init; }

    /// <summary>The id the question had until then.</summary>
    public required QuestionId Was { get; init; }

    /// <summary>What the question was called in overviews, so that its answer can still be shown.</summary>
    public required string Short { get; init; }

    /// <summary>What kind of answer it took.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>What it counted; only for numbers.</summary>
    public string? Unit { get; init; }

    /// <summary>The options it had, as the coordinator read them; only for a choice.</summary>
    public IReadOnlyDictionary<OptionId, string> Options { get => field ?? FrozenDictionary<OptionId, string>.Empty; init; }

    /// <summary>The questions that stand in its place; none when it went.</summary>
    public required IReadOnlyList<Successor> To { get; init; }

    /// <summary>The question as it was, with what is needed to show its answers.</summary>
    [JsonIgnore]
    public Question Former => former.Value;

    /// <summary>Whether the question got another id and nothing else.</summary>
    [JsonIgnore]
    public bool IsRename => To is [{ Afresh: false, Options.Count: 0, Ranges.Count: 0 } only] && only.Question != Was;

    private Question AsQuestion() => new()
    {
        Id = Was,
        Kind = Kind,
        Text = Short,
        Short = Short,
        Covers = [],
        Origin = default,
        Minutes = 0,
        Explanation = [],
        Unit = Unit,
        Options = [.. Options.Select(option => new Option { Id = option.Key, Text = option.Value })],
    };
}

/// <summary>A question that came in the place of another, and what it takes over of its answers.</summary>
/// <param name="Question">The question, as it is called from that version on; the same id when the question changed in place.</param>
public sealed record Successor(QuestionId Question)
{
    /// <summary>Which option became which; an option that is not named is not taken over. Empty when answers are taken over as they are.</summary>
    public IReadOnlyDictionary<OptionId, OptionId> Options { get => field ?? FrozenDictionary<OptionId, OptionId>.Empty; init; }

    /// <summary>Which numbers became which option.</summary>
    public IReadOnlyList<NumberRange> Ranges { get => field ?? []; init; }

    /// <summary>Whether the question is asked afresh: earlier answers are shown with it, and do not count.</summary>
    public bool Afresh { get; init; }
}

/// <summary>Numbers that became an option.</summary>
/// <param name="Option">The option.</param>
public sealed record NumberRange(OptionId Option)
{
    /// <summary>The smallest number; null for no limit.</summary>
    public int? AtLeast { get; init; }

    /// <summary>The largest number; null for no limit.</summary>
    public int? AtMost { get; init; }

    /// <summary>Whether a number lies in it.</summary>
    /// <param name="number">The number.</param>
    public bool Holds(int number) => !(number < AtLeast) && !(number > AtMost);

    /// <summary>Whether a number can lie in both.</summary>
    /// <param name="other">The other range.</param>
    public bool Overlaps(NumberRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !(other.AtMost < AtLeast) && !(other.AtLeast > AtMost);
    }
}
