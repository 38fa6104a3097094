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
    Converters = [typeof(CamelCaseEnumConverter<PersonalFinding>), typeof(CamelCaseEnumConverter<WordClass>)])]
[JsonSerializable(typeof(WordsFile))]
internal sealed partial class PersonalWordsJson : JsonSerializerContext;

/// <summary>The file with words. Each line of a list holds words apart by spaces; a kind's lines are patterns.</summary>
internal sealed record WordsFile(
    NumberLabels Labels,
    IReadOnlyList<string> Months,
    IReadOnlyList<string> Ordinals,
    IReadOnlyList<string> StreetEnds,
    IReadOnlyList<string> ThingEnds,
    IReadOnlyList<string> ThingEndsAtStart,
    IReadOnlyList<string> SurnameEnds,
    IReadOnlyDictionary<WordClass, IReadOnlyList<string>> Classes,
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
    IReadOnlyList<string> Mailbox,
    IReadOnlyList<string> SocialNetwork);

/// <summary>The words of one kind.</summary>
/// <param name="Kind">What they say.</param>
/// <param name="Traits">Words that say what somebody is.</param>
/// <param name="Has">Words for what somebody has.</param>
/// <param name="Anyone">Patterns that tell enough beside a name, a function or a pronoun.</param>
/// <param name="Named">Patterns that tell something only beside a name.</param>
/// <param name="Private">Patterns that tell something only beside a name with no office.</param>
/// <param name="Near">Patterns that only name the thing, and count when somebody stands before them who is not at work.</param>
internal sealed record KindWords(
    PersonalFinding Kind,
    IReadOnlyList<string> Traits,
    IReadOnlyList<string> Has,
    IReadOnlyList<string> Anyone,
    IReadOnlyList<string> Named,
    IReadOnlyList<string> Private,
    IReadOnlyList<string> Near)
{
    private static readonly string[] Certain =
        ["<be> .. <traits>!", "#pause een? <traits>!", "als <traits>!", "<traits> #name", "<traits> <persons>", "<traits> <be>", "<have> .. <has>", "<has> <have>", "#pause met <has>"];

    private static readonly string[] Loose = ["<traits>!", "<has>"];

    internal IEnumerable<Pattern> Patterns(IReadOnlyDictionary<string, IReadOnlyList<string>> sets)
    {
        var known = new Dictionary<string, IReadOnlyList<string>>(sets, StringComparer.Ordinal)
        {
            ["traits"] = [.. Traits.SelectMany(PersonalWords.Words)],
            ["has"] = [.. Has.SelectMany(PersonalWords.Words)],
        };
        return
        [
            .. Read(Certain.Concat(Anyone), Certainty.Anyone), .. Read(Named, Certainty.Named),
            .. Read(Private, Certainty.Private), .. Read(Loose.Concat(Near), Certainty.Nearby),
        ];

        IEnumerable<Pattern> Read(IEnumerable<string> lines, Certainty certainty) => lines.Select(line => new Pattern(Kind, line, certainty, known));
    }
}
