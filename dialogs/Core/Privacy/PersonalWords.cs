using System.Text.Json;

namespace Sleutelnet.Core.Privacy;

/// <summary>The Dutch words the guard knows, read once from <c>personal-words.json</c>.</summary>
internal sealed class PersonalWords
{
    private readonly WordMap<WordClass> classes = new();
    private readonly WordMap<Pattern> patterns = new();

    private PersonalWords(WordsFile file)
    {
        Labels = file.Labels;
        StreetEnds = [.. file.StreetEnds.SelectMany(Words)];
        ThingEnds = [.. file.ThingEnds.SelectMany(Words)];
        ThingEndsAtStart = [.. file.ThingEndsAtStart.SelectMany(Words)];
        SurnameEnds = [.. file.SurnameEnds.SelectMany(Words)];
        Months = Numbered(file.Months);
        Ordinals = Numbered(file.Ordinals);
        foreach (var (wordClass, lines) in file.Classes)
        {
            foreach (var word in lines.SelectMany(Words).Distinct())
                classes.Add(word, wordClass);
        }

        foreach (var word in file.Kinds.SelectMany(kind => kind.Traits.Concat(kind.Has)).SelectMany(Words).Distinct())
            classes.Add(word, WordClass.Ordinary);

        var sets = file.Sets.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[.. pair.Value.SelectMany(Words)], StringComparer.Ordinal);
        foreach (var pattern in file.Kinds.SelectMany(kind => kind.Patterns(sets)))
        {
            foreach (var word in pattern.RarestWords.Distinct())
                patterns.Add(word, pattern);
        }
    }

    internal static PersonalWords Nl { get; } = Read();

    internal NumberLabels Labels { get; }

    internal IReadOnlyList<string> StreetEnds { get; }

    /// <summary>How words end that may have a capital and are no name: “Ontmoetingskerk”.</summary>
    internal IReadOnlyList<string> ThingEnds { get; }

    /// <summary>How words end that may open a sentence and are no name: “Wantrouwen”.</summary>
    internal IReadOnlyList<string> ThingEndsAtStart { get; }

    /// <summary>How many surnames end: “Hoekstra”.</summary>
    internal IReadOnlyList<string> SurnameEnds { get; }

    internal IReadOnlyDictionary<string, int> Months { get; }

    internal IReadOnlyDictionary<string, int> Ordinals { get; }

    internal WordClass ClassesOf(string written, string text)
    {
        var all = WordClass.None;
        foreach (var found in classes.Find(written, text))
            all |= found;
        return all;
    }

    /// <summary>The patterns that are tried where a word stands.</summary>
    internal IReadOnlyList<Pattern> PatternsAt(Token token) => patterns.Find(token.Written, token.Text);

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
