using System.Text.Json;
using System.Text.Json.Serialization;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Search;

/// <summary>What is known about Dutch words when searching, from <c>words.json</c>.</summary>
internal sealed class SearchWords
{
    // No Dutch word is longer; what is, is no word and costs time.
    private const int Longest = 40;

    private readonly HashSet<string> small;
    private readonly Dictionary<string, string> forms;
    private readonly Dictionary<string, HashSet<string>> related = new(StringComparer.Ordinal);

    private SearchWords(SearchWordsFile file)
    {
        small = file.Small.Select(Words.Normalise).ToHashSet(StringComparer.Ordinal);
        forms = file.Forms.SelectMany(pair => pair.Value.Select(form => (form, pair.Key))).ToDictionary(pair => pair.form, pair => pair.Key, StringComparer.Ordinal);
        foreach (var group in file.Same)
            Relate(group, group);
        foreach (var (typed, means) in file.Means)
            Relate([typed], means);
        Related = [.. file.Same.SelectMany(group => group).Concat(file.Means.Keys).Select(Words.Normalise).Distinct()];
    }

    /// <summary>All words that others stand for, normalised.</summary>
    public IReadOnlyList<string> Related { get; }

    public static SearchWords Read()
    {
        using var stream = typeof(SearchWords).Assembly.GetManifestResourceStream("search/words.json")!;
        return new SearchWords(JsonSerializer.Deserialize(stream, SearchJson.Default.SearchWordsFile)!);
    }

    /// <summary>The words of a text that say something, normalised.</summary>
    public IEnumerable<string> In(string text) => Words.Normalise(text).Split(' ').Where(word => word.Length is > 1 and <= Longest && !small.Contains(word));

    /// <summary>The stem of a normalised word, also of one whose forms follow no rule.</summary>
    public string Stem(string word) => DutchStemmer.Stem(forms.GetValueOrDefault(word, word));

    /// <summary>The stems of other words that mean about the same.</summary>
    public IReadOnlyCollection<string> RelatedTo(string stem) => related.TryGetValue(stem, out var others) ? others : [];

    private void Relate(IReadOnlyList<string> from, IReadOnlyList<string> to)
    {
        foreach (var stem in from.Select(Words.Normalise).Select(Stem))
        {
            if (!related.TryGetValue(stem, out var others))
                related[stem] = others = new HashSet<string>(StringComparer.Ordinal);
            others.UnionWith(to.Select(Words.Normalise).Select(Stem).Where(other => other != stem));
        }
    }
}

/// <summary>The file with words.</summary>
/// <param name="Small">Words that say nothing about the subject.</param>
/// <param name="Forms">Forms that follow no rule, by the word they are forms of.</param>
/// <param name="Same">Words that stand for each other.</param>
/// <param name="Means">Words that people type for those of the guide, but not the other way round.</param>
internal sealed record SearchWordsFile(
    IReadOnlyList<string> Small,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Forms,
    IReadOnlyList<IReadOnlyList<string>> Same,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Means);

/// <summary>How the file with words is read: strictly, by code made at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SearchWordsFile))]
internal sealed partial class SearchJson : JsonSerializerContext;
