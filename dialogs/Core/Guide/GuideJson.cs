using System.Text.Json;
using System.Text.Json.Serialization;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Core.Guide;

/// <summary>How the content's files are read: strictly, and by code made at build time, for finding out the types at start costs half a second.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(CamelCaseEnumConverter<QuestionKind>), typeof(CamelCaseEnumConverter<RuleKind>)])]
[JsonSerializable(typeof(GuideFile))]
[JsonSerializable(typeof(RulesFile))]
[JsonSerializable(typeof(RegistersFile))]
[JsonSerializable(typeof(TensionsFile))]
[JsonSerializable(typeof(MigrationsFile))]
[JsonSerializable(typeof(MomentsFile))]
[JsonSerializable(typeof(EvaluationsFile))]
[JsonSerializable(typeof(Section))]
internal sealed partial class GuideJson : JsonSerializerContext;

/// <summary>The file with the phases and what goes on beside them.</summary>
internal sealed record GuideFile(int Version, IReadOnlyList<Phase> Phases)
{
    public IReadOnlyList<Track> Tracks { get => field ?? []; init; }

    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
}

/// <summary>A file with rules.</summary>
internal sealed record RulesFile(IReadOnlyList<Rule> Rules)
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
}

/// <summary>The file with what is counted.</summary>
internal sealed record RegistersFile(IReadOnlyList<Register> Registers)
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
}

/// <summary>The file with what the guide says from two sides.</summary>
internal sealed record TensionsFile(IReadOnlyList<Tension> Tensions)
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
}

/// <summary>The file with what became of earlier questions.</summary>
internal sealed record MigrationsFile(IReadOnlyList<Migration> Migrations)
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
}

/// <summary>The file with the moments of the guide.</summary>
internal sealed record MomentsFile(IReadOnlyList<MomentKind> Moments)
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
}

/// <summary>The file with the forms to look back with.</summary>
internal sealed record EvaluationsFile(IReadOnlyList<EvaluationForm> Evaluations)
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
}

/// <summary>Reads an enum by its name in camel case, never by its number.</summary>
internal sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
