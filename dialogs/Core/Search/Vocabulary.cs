using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Search;

/// <summary>The words of the content and the stems they are found by.</summary>
internal sealed class Vocabulary
{
    private const int ShortestBeginning = 4;

    // “Exit” begins exitgesprek; that “stad” begins stadium says nothing.
    private const int ShortestRest = 4;

    private readonly Dictionary<string, string> stems = new(StringComparer.Ordinal);
    private readonly HashSet<string> known;

    /// <summary>Learns the words of all texts.</summary>
    /// <param name="words">What is known about words.</param>
    /// <param name="texts">Each text as the words in it that say something.</param>
    public Vocabulary(SearchWords words, IEnumerable<string[]> texts)
    {
        foreach (var word in texts.SelectMany(text => text))
        {
            if (!stems.ContainsKey(word))
                stems[word] = words.Stem(word);
        }

        known = stems.Values.ToHashSet(StringComparer.Ordinal);
        var parts = new Dictionary<string, string>(stems, StringComparer.Ordinal);
        foreach (var word in words.Related)
            parts.TryAdd(word, words.Stem(word));
        Compounds = new Compounds(words, parts);
    }

    public Compounds Compounds { get; }

    public IEnumerable<string> Known => stems.Keys;

    /// <summary>The stem of a word of the content.</summary>
    public string StemOf(string word) => stems[word];

    public bool Has(string stem) => known.Contains(stem);

    /// <summary>What a word of the content can be found by, and how well.</summary>
    public IReadOnlyList<(string Stem, double Weight)> TermsOf(string word)
    {
        var terms = new List<(string, double)> { (stems[word], 1) };
        if (DutchStemmer.OfParticiple(word) is { } verb && Has(verb))
            terms.Add((verb, Weights.Participle));
        terms.AddRange(Compounds.Split(word).Where(part => part != stems[word]).Select(part => (part, Weights.Part)));
        return terms;
    }

    /// <summary>The stems of words that begin with what was typed.</summary>
    public IEnumerable<string> Beginning(string typed) =>
        typed.Length < ShortestBeginning
            ? []
            : stems.Where(pair => pair.Key.Length >= typed.Length + ShortestRest && pair.Key.StartsWith(typed, StringComparison.Ordinal)).Select(pair => pair.Value).Distinct();

    /// <summary>The stems of the words that a misspelt one is closest to, with how many letters are wrong.</summary>
    public IEnumerable<(string Stem, int Errors)> Near(string typed)
    {
        var close = stems.Where(pair => Words.AreClose(typed, pair.Key)).Select(pair => (pair.Value, Errors: Words.Distance(typed, pair.Key))).ToList();
        return close.Where(word => word.Errors == close.Min(other => other.Errors)).Distinct();
    }
}
