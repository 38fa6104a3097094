using System.Text.Json;

namespace Sleutelnet.Core.Privacy;

/// <summary>The Dutch words the guard knows, read once from <c>personal-words.json</c>.</summary>
internal sealed class PersonalWords
{
    private readonly WordMap<Pattern> _patterns = new();
    private static readonly Token Pause = new("#pause", "#pause", 0, 0);

    private readonly WordSet _ordinary;

    private PersonalWords(WordsFile file)
    {
        var lists = file.Sets.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[.. pair.Value.SelectMany(Words)], StringComparer.Ordinal);
        var sets = lists.ToDictionary(pair => pair.Key, pair => new WordSet(pair.Value), StringComparer.Ordinal);
        Abbreviations = sets["abbreviations"];
        Honorifics = sets["honorifics"];
        Politeness = sets["politeness"];
        Titles = sets["titles"];
        FirstNames = sets["firstNames"];
        CapitalNames = sets["capitalNames"];
        Particles = sets["particles"];
        Pointers = sets["pointers"];
        Roles = sets["roles"];
        Pronouns = sets["pronouns"];
        Verbs = sets["verbs"];
        Groups = sets["groups"];
        Generic = sets["generic"];
        Supposing = sets["supposing"];
        FunctionWords = sets["functionWords"];
        OnePerson = sets["onePerson"];
        Breakers = sets["breakers"];
        BeforeThings = sets["beforeThings"];
        Birth = sets["birth"];
        Birthday = sets["birthday"];
        Home = sets["home"];
        PublicPlaces = sets["publicPlaces"];
        _ordinary = sets["ordinary"];
        StreetEnds = [.. file.StreetEnds.SelectMany(Words)];
        Labels = file.Labels;
        Months = Numbered(file.Months);
        Ordinals = Numbered(file.Ordinals);
        foreach (var pattern in file.Kinds.SelectMany(kind => kind.Patterns(lists)))
        {
            foreach (var word in pattern.FirstWords.Distinct())
                _patterns.Add(word, pattern);
        }
    }

    internal static PersonalWords Nl { get; } = Read();

    internal WordSet Abbreviations { get; }

    internal WordSet Honorifics { get; }

    internal WordSet Politeness { get; }

    internal WordSet Titles { get; }

    internal WordSet FirstNames { get; }

    internal WordSet CapitalNames { get; }

    internal WordSet Particles { get; }

    internal WordSet Pointers { get; }

    internal WordSet Roles { get; }

    internal WordSet Pronouns { get; }

    internal WordSet Verbs { get; }

    internal WordSet Groups { get; }

    internal WordSet Generic { get; }

    internal WordSet Supposing { get; }

    internal WordSet FunctionWords { get; }

    internal WordSet OnePerson { get; }

    internal WordSet Breakers { get; }

    internal WordSet BeforeThings { get; }

    internal WordSet Birth { get; }

    internal WordSet Birthday { get; }

    internal WordSet Home { get; }

    internal WordSet PublicPlaces { get; }

    internal IReadOnlyList<string> StreetEnds { get; }

    internal NumberLabels Labels { get; }

    internal IReadOnlyDictionary<string, int> Months { get; }

    internal IReadOnlyDictionary<string, int> Ordinals { get; }

    internal IEnumerable<Pattern> StartingWith(Token token) => _patterns.Find(Pattern.IsPause(token) ? Pause : token);

    /// <summary>Whether a word with a capital is an ordinary word, a place or a group, and so no name.</summary>
    internal bool IsOrdinary(Token token) =>
        _ordinary.Contains(token) || FunctionWords.Contains(token) || Groups.Contains(token) || Generic.Contains(token) || Verbs.Contains(token)
        || Roles.Contains(token) || Pronouns.Contains(token) || Pointers.Contains(token) || PublicPlaces.Contains(token);

    internal static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Words that mean the same number are apart by a bar.
    private static Dictionary<string, int> Numbered(IReadOnlyList<string> names) =>
        names.SelectMany((line, index) => line.Split('|').Select(name => (name, index))).ToDictionary(pair => pair.name, pair => pair.index + 1, StringComparer.Ordinal);

    private static PersonalWords Read()
    {
        using var stream = typeof(PersonalWords).Assembly.GetManifestResourceStream("privacy/personal-words.json")
            ?? throw new InvalidOperationException("The resource privacy/personal-words.json is missing from the assembly.");
        return new PersonalWords(JsonSerializer.Deserialize(stream, PersonalWordsJson.Default.WordsFile)!);
    }
}
