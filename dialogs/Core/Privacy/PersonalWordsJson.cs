using System.Text.Json.Serialization;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Privacy;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(CamelCaseEnumConverter<PersonalFinding>)])]
[JsonSerializable(typeof(WordsFile))]
internal sealed partial class PersonalWordsJson : JsonSerializerContext;

/// <summary>The file with words. Each line of a list holds words apart by spaces; a kind's lines are patterns.</summary>
internal sealed record WordsFile(
    NumberLabels Labels,
    IReadOnlyList<string> Months,
    IReadOnlyList<string> Ordinals,
    IReadOnlyList<string> StreetEnds,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Sets,
    IReadOnlyList<KindWords> Kinds);

/// <summary>What stands near a number or address and tells what it is.</summary>
internal sealed record NumberLabels(
    IReadOnlyList<string> CitizenServiceNumber,
    IReadOnlyList<string> OtherNumber,
    IReadOnlyList<string> Amount,
    IReadOnlyList<string> Currency,
    IReadOnlyList<string> Mobile,
    IReadOnlyList<string> Office,
    IReadOnlyList<string> Home,
    IReadOnlyList<string> Mailbox);

/// <summary>The words of one kind.</summary>
/// <param name="Kind">What they say.</param>
/// <param name="Traits">Words that say what somebody is.</param>
/// <param name="Has">Words for what somebody has.</param>
/// <param name="Anyone">Patterns that tell enough beside a name, a function or a pronoun.</param>
/// <param name="Named">Patterns that tell something only beside a name.</param>
internal sealed record KindWords(
    PersonalFinding Kind,
    IReadOnlyList<string> Traits,
    IReadOnlyList<string> Has,
    IReadOnlyList<string> Anyone,
    IReadOnlyList<string> Named)
{
    private static readonly string[] TraitPatterns =
        ["<be> .. <traits>!", "#pause een? <traits>!", "als <traits>!", "<traits> #name", "<traits> <be>"];

    private static readonly string[] HasPatterns = ["<have> .. <has>", "<has> <have>", "#pause met? <has>"];

    internal IEnumerable<Pattern> Patterns(IReadOnlyDictionary<string, IReadOnlyList<string>> sets)
    {
        var known = new Dictionary<string, IReadOnlyList<string>>(sets, StringComparer.Ordinal)
        {
            ["traits"] = [.. Traits.SelectMany(PersonalWords.Words)],
            ["has"] = [.. Has.SelectMany(PersonalWords.Words)],
        };
        return TraitPatterns.Concat(HasPatterns).Concat(Anyone).Select(line => new Pattern(Kind, line, needsName: false, known))
            .Concat(Named.Select(line => new Pattern(Kind, line, needsName: true, known)));
    }
}
