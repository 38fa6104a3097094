using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sleutelnet.Core.Guide;

/// <summary>A piece of text with what it covers of the content map and where it comes from.</summary>
/// <param name="Text">Dutch, level B1.</param>
/// <param name="Covers">Ids of the content map; empty only for our own proposals.</param>
/// <param name="Origin">Where the text's content comes from.</param>
public sealed record Element(string Text, IReadOnlyList<string> Covers, Origin Origin);

/// <summary>Where a piece of content comes from, so that a user can tell the guide from our own proposals.</summary>
public enum OriginKind
{
    /// <summary>Our own proposal, where the guide is silent.</summary>
    Proposal,

    /// <summary>The national guide, in the named section.</summary>
    Guide,

    /// <summary>Movisie's page on roles and strengths of key persons.</summary>
    Movisie,
}

/// <summary>Where a piece of content comes from: <c>guide:1.1</c>, <c>movisie</c> or <c>proposal</c>.</summary>
/// <param name="Kind">The source.</param>
/// <param name="Section">The guide's section, only for <see cref="OriginKind.Guide"/>.</param>
[JsonConverter(typeof(OriginConverter))]
public readonly record struct Origin(OriginKind Kind, SectionId? Section = null);

/// <summary>Reads an origin strictly; anything but the three forms is a <see cref="JsonException"/>.</summary>
public sealed class OriginConverter : JsonConverter<Origin>
{
    private const string GuidePrefix = "guide:";

    /// <inheritdoc/>
    public override Origin Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() switch
        {
            "movisie" => new Origin(OriginKind.Movisie),
            "proposal" => new Origin(OriginKind.Proposal),
            { } text when text.StartsWith(GuidePrefix, StringComparison.Ordinal) && text.Length > GuidePrefix.Length
                => new Origin(OriginKind.Guide, new SectionId(text[GuidePrefix.Length..])),
            var other => throw new JsonException($"'{other}' is no origin: use guide:SECTION, movisie or proposal."),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Origin value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Kind == OriginKind.Guide ? GuidePrefix + value.Section : value.Kind.ToString().ToLowerInvariant());
    }
}
