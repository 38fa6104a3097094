using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sleutelnet.Core.Guide;

/// <summary>An identifier from the content: permanent, never reused, never renumbered.</summary>
/// <typeparam name="T">The identifier's own type.</typeparam>
public interface IContentId<T> where T : IContentId<T>
{
    /// <summary>The identifier as it stands in the content.</summary>
    string Value { get; }

    /// <summary>Wraps an identifier that was read from content or storage.</summary>
    /// <param name="value">The identifier, not empty.</param>
    static abstract T From(string value);
}

/// <summary>Identifies a question, such as <c>goal.issue</c>.</summary>
/// <param name="Value">The identifier as it stands in the content.</param>
[JsonConverter(typeof(ContentIdConverter<QuestionId>))]
public readonly record struct QuestionId(string Value) : IContentId<QuestionId>
{
    /// <inheritdoc/>
    public static QuestionId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Identifies an option within its question; a yes/no question has <c>yes</c> and <c>no</c>.</summary>
/// <param name="Value">The identifier as it stands in the content.</param>
[JsonConverter(typeof(ContentIdConverter<OptionId>))]
public readonly record struct OptionId(string Value) : IContentId<OptionId>
{
    /// <summary>The option “yes” of a yes/no question.</summary>
    public static readonly OptionId Yes = new("yes");

    /// <summary>The option “no” of a yes/no question.</summary>
    public static readonly OptionId No = new("no");

    /// <summary>The option “we do not know”, where not knowing is an answer.</summary>
    public static readonly OptionId Unknown = new("unknown");

    /// <inheritdoc/>
    public static OptionId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Identifies a section of the guide, such as <c>1.1</c> or <c>INL</c>.</summary>
/// <param name="Value">The identifier as it stands in the content.</param>
[JsonConverter(typeof(ContentIdConverter<SectionId>))]
public readonly record struct SectionId(string Value) : IContentId<SectionId>
{
    /// <inheritdoc/>
    public static SectionId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Identifies a consistency rule, such as <c>CR-09</c>.</summary>
/// <param name="Value">The identifier as it stands in the content.</param>
[JsonConverter(typeof(ContentIdConverter<RuleId>))]
public readonly record struct RuleId(string Value) : IContentId<RuleId>
{
    /// <inheritdoc/>
    public static RuleId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Identifies a register, such as <c>exit</c>.</summary>
/// <param name="Value">The identifier as it stands in the content.</param>
[JsonConverter(typeof(ContentIdConverter<RegisterId>))]
public readonly record struct RegisterId(string Value) : IContentId<RegisterId>
{
    /// <inheritdoc/>
    public static RegisterId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Names something that registers count per month, such as <c>exit.reason.private</c>.</summary>
/// <param name="Value">The name as it stands in the content.</param>
[JsonConverter(typeof(ContentIdConverter<CounterId>))]
public readonly record struct CounterId(string Value) : IContentId<CounterId>
{
    /// <inheritdoc/>
    public static CounterId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Identifies a kind of moment, such as <c>evaluation</c>.</summary>
/// <param name="Value">The identifier as it stands in the content.</param>
[JsonConverter(typeof(ContentIdConverter<MomentKindId>))]
public readonly record struct MomentKindId(string Value) : IContentId<MomentKindId>
{
    /// <inheritdoc/>
    public static MomentKindId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Identifies a form to look back with, such as <c>evaluation</c> or <c>reflection</c>.</summary>
/// <param name="Value">The identifier as it stands in the content.</param>
[JsonConverter(typeof(ContentIdConverter<EvaluationFormId>))]
public readonly record struct EvaluationFormId(string Value) : IContentId<EvaluationFormId>
{
    /// <inheritdoc/>
    public static EvaluationFormId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Reads and writes an identifier as a JSON string; an empty one is refused.</summary>
/// <typeparam name="T">The identifier's type.</typeparam>
public sealed class ContentIdConverter<T> : JsonConverter<T> where T : IContentId<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Value);
    }

    private static T Read(string? text) =>
        text is { Length: > 0 } ? T.From(text) : throw new JsonException("An identifier must be a string that is not empty.");
}
