using System.Buffers;
using System.Text;

namespace Sleutelnet.Core.Search;

/// <summary>
/// Brings the forms of a Dutch word to one stem: plural, verb endings, diminutives, -heid and -ing, doubled letters. The stem is for
/// comparing alone and need not be a word: both sides of a comparison are stemmed the same way.
/// </summary>
public static class DutchStemmer
{
    private const int Shortest = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    // Long enough that what stands before the ending is a word by itself: not “overheid” or “weekend”.
    private const int BeforeHeid = 5;

    private static readonly string[] Separable =
        ["", "aan", "af", "bij", "deel", "door", "in", "mee", "na", "om", "op", "over", "samen", "terug", "toe", "uit", "voor", "weg"];

    // How nouns end that are made of verbs on -eren.
    private static readonly (string Ending, string Verb)[] Borrowed = [("atie", "er"), ("ctie", "cter"), ("ptie", "pter"), ("ator", "er")];

    /// <summary>The stem of a word.</summary>
    /// <param name="word">One normalised word.</param>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        // Each ending taken off may show another one: “grootste”, “bijeenkomsten”.
        for (var before = ""; before != word && word.Length >= Shortest;)
        {
            before = word;
            word = Shorter(word);
        }

        return Plain(word);
    }

    /// <summary>The stem without the “ge” of a past participle on t or d; null for what does not look like one.</summary>
    /// <param name="word">One normalised word.</param>
    public static string? OfParticiple(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length < 6 || word[^1] is not ('t' or 'd'))
            return null;
        foreach (var prefix in Separable)
        {
            if (word.Length > prefix.Length + 6 && word.StartsWith(prefix, StringComparison.Ordinal) && word.AsSpan(prefix.Length).StartsWith("ge", StringComparison.Ordinal))
                return Stem(prefix + word[(prefix.Length + 2)..^1]);
        }

        return null;
    }

    private static string Shorter(string word)
    {
        if (Without(word, "jes", 3) is { } small || (small = Without(word, "je", 3)) is not null)
            return Softened(small);
        if (word.EndsWith("heden", StringComparison.Ordinal))
            return word[..^"heden".Length] + "heid";
        if (Without(word, "heid", BeforeHeid) is { } quality)
            return Softened(quality);
        foreach (var (ending, verb) in Borrowed)
        {
            if (Without(word, ending, 2) is { } root)
                return root + verb;
        }

        var shorter = Without(word, "ing", Shortest) ?? Without(word, "end", BeforeHeid) ?? Without(word, "en", 3);
        return shorter is not null ? Softened(shorter) : WithoutLetter(word);
    }

    private static string WithoutLetter(string word)
    {
        var (rest, last, earlier) = (word[..^1], word[^2], word.Length > 2 ? word[^3] : ' ');
        return word[^1] switch
        {
            'e' when rest.Length >= 3 && last is not ('e' or 'i') => Softened(rest),
            's' when rest.Length >= 3 && EndsPlural(last, earlier) => rest,
            't' when rest.Length >= 4 && (!Vowels.Contains(last) || last is 'i') => Softened(rest),
            'd' when rest.Length >= 4 && !Vowels.Contains(last) && IsParticiple(word) => rest,
            _ => word,
        };
    }

    private static bool EndsPlural(char last, char earlier) =>
        last is 'e' ? earlier is 'i' || !Vowels.Contains(earlier)
        : last is 'a' or 'o' ? !Vowels.Contains(earlier)
        : !Vowels.Contains(last) && last is not 's';

    private static bool IsParticiple(string word) =>
        word.EndsWith("eerd", StringComparison.Ordinal)
        || ((string[])["ver", "be", "ont", "her"]).Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal));

    private static string? Without(string word, string ending, int least) =>
        word.Length >= ending.Length + least && word.EndsWith(ending, StringComparison.Ordinal) && word.AsSpan(0, word.Length - ending.Length).ContainsAny(Vowels)
            ? word[..^ending.Length]
            : null;

    // What comes to stand at the end is written otherwise there: stopp-en is stop, werv-en is werf, huiz-en is huis.
    private static string Softened(string word)
    {
        if (word.Length > 2 && word[^1] == word[^2] && !Vowels.Contains(word[^1]))
            word = word[..^1];
        return word[^1] switch
        {
            'v' => word[..^1] + 'f',
            'z' => word[..^1] + 's',
            _ => word,
        };
    }

    // A long vowel is written once in an open syllable and twice in a closed one: afspraken, afspraak.
    private static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (plain.Length == 0 || plain[^1] != letter || letter is not ('a' or 'e' or 'o' or 'u'))
                plain.Append(letter);
        }

        return plain.ToString();
    }
}
