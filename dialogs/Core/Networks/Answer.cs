using System.Text.Json.Serialization;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>What a network says to a question: an answer, or one of the ways not to give one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Given), "given")]
[JsonDerivedType(typeof(Postponed), "later")]
[JsonDerivedType(typeof(NotKnown), "unknown")]
[JsonDerivedType(typeof(NotSuitable), "unsuitable")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
public abstract record AnswerContent
{
    /// <summary>The question's state with this content, as long as the question applies.</summary>
    [JsonIgnore]
    public abstract QuestionState State { get; }
}

/// <summary>An answer.</summary>
/// <param name="Value">What was answered.</param>
/// <param name="Why">Why this was chosen; only for choices, and only when someone said so.</param>
public sealed record Given(AnswerValue Value, string? Why = null) : AnswerContent
{
    /// <inheritdoc/>
    public override QuestionState State => QuestionState.Answered;
}

/// <summary>Put off until later.</summary>
public sealed record Postponed : AnswerContent
{
    /// <inheritdoc/>
    public override QuestionState State => QuestionState.Later;
}

/// <summary>The coordinator does not know.</summary>
public sealed record NotKnown : AnswerContent
{
    /// <inheritdoc/>
    public override QuestionState State => QuestionState.Unknown;
}

/// <summary>The question does not suit this network; counts as done.</summary>
/// <param name="Reason">Why not.</param>
public sealed record NotSuitable(string Reason) : AnswerContent
{
    /// <inheritdoc/>
    public override QuestionState State => QuestionState.Unsuitable;
}

/// <summary>What was said before was taken back, and nothing was said since.</summary>
public sealed record Withdrawn : AnswerContent
{
    /// <inheritdoc/>
    public override QuestionState State => QuestionState.Open;
}

/// <summary>What was said does not fit the question as it is now, which is open therefore. Made of what is stored, and never stored.</summary>
/// <param name="Was">What was said.</param>
public sealed record Outdated(AnswerContent Was) : AnswerContent
{
    /// <inheritdoc/>
    public override QuestionState State => QuestionState.Open;
}

/// <summary>The value of an answer, of one of six shapes.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextValue), "text")]
[JsonDerivedType(typeof(OptionsValue), "options")]
[JsonDerivedType(typeof(NumberValue), "number")]
[JsonDerivedType(typeof(DateValue), "date")]
[JsonDerivedType(typeof(ListValue), "list")]
[JsonDerivedType(typeof(CountsValue), "counts")]
public abstract record AnswerValue;

/// <summary>Open text.</summary>
/// <param name="Text">Cleaned, in normal form C, at most <see cref="Limits.AnswerLength"/> characters.</param>
public sealed record TextValue(string Text) : AnswerValue;

/// <summary>Chosen options, one or more, in the order of the question.</summary>
/// <param name="Options">The options.</param>
public sealed record OptionsValue(IReadOnlyList<OptionId> Options) : AnswerValue
{
    /// <inheritdoc/>
    public bool Equals(OptionsValue? other) => other is not null && Options.SequenceEqual(other.Options);

    /// <inheritdoc/>
    public override int GetHashCode() => Options.Aggregate(0, HashCode.Combine);
}

/// <summary>A whole number, in the question's unit, or a step on its scale.</summary>
/// <param name="Number">The number.</param>
public sealed record NumberValue(int Number) : AnswerValue;

/// <summary>A calendar date.</summary>
/// <param name="Date">The date.</param>
public sealed record DateValue(DateOnly Date) : AnswerValue;

/// <summary>Lines of text, one or more.</summary>
/// <param name="Lines">Each cleaned and not empty.</param>
public sealed record ListValue(IReadOnlyList<string> Lines) : AnswerValue
{
    /// <inheritdoc/>
    public bool Equals(ListValue? other) => other is not null && Lines.SequenceEqual(other.Lines);

    /// <inheritdoc/>
    public override int GetHashCode() => Lines.Aggregate(0, HashCode.Combine);
}

/// <summary>Numbers with a label, one or more.</summary>
/// <param name="Counts">Each label once.</param>
public sealed record CountsValue(IReadOnlyList<LabelledCount> Counts) : AnswerValue
{
    /// <inheritdoc/>
    public bool Equals(CountsValue? other) => other is not null && Counts.SequenceEqual(other.Counts);

    /// <inheritdoc/>
    public override int GetHashCode() => Counts.Aggregate(0, HashCode.Combine);
}

/// <summary>How many there are of something.</summary>
/// <param name="Label">What is counted, such as a neighbourhood; cleaned and not empty.</param>
/// <param name="Number">How many, from 0 to <see cref="Limits.LargestCount"/>.</param>
public sealed record LabelledCount(string Label, int Number);

/// <summary>With whom an answer was given; the guide asks to do much of it together.</summary>
public enum Together
{
    /// <summary>By the coordinator alone.</summary>
    Alone,

    /// <summary>With colleagues.</summary>
    Colleagues,

    /// <summary>With local partners.</summary>
    Partners,

    /// <summary>With key persons.</summary>
    KeyPersons,
}

/// <summary>What a network says to one question, with who said so and when.</summary>
/// <param name="Question">The question, which the content may have dropped since.</param>
/// <param name="Content">What was said.</param>
/// <param name="With">With whom.</param>
/// <param name="By">The employee who entered it.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="ContentVersion">The content's version at the time.</param>
/// <param name="Version">How often it was written, from 1; cards carry it, so that an old card is recognised.</param>
/// <param name="Round">The round it was given in; an answer of an earlier round is shown, but does not count any more.</param>
/// <param name="Earlier">What stood here in the round before; null when nothing did.</param>
public sealed record Answer(
    QuestionId Question, AnswerContent Content, Together With, PersonId By, DateTimeOffset At, int ContentVersion, int Version, int Round = 1,
    EarlierAnswer? Earlier = null);

/// <summary>The product's own limits, well within those of Table Storage and of a card.</summary>
public static class Limits
{
    /// <summary>The longest open answer or reason, in UTF-16 characters.</summary>
    public const int AnswerLength = 10_000;

    /// <summary>The longest name of a network or municipality, in UTF-16 characters.</summary>
    public const int NameLength = 80;

    /// <summary>The most lines of a list.</summary>
    public const int Lines = 60;

    /// <summary>The largest number in a list of counts.</summary>
    public const int LargestCount = 100_000;
}
