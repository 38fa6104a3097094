namespace Sleutelnet.Core.Search;

/// <summary>Something that was asked for: the stems that stand for it, each with how well, and how much it matters.</summary>
internal sealed record Wanted(IReadOnlyList<(string Stem, double Weight)> Terms, double Rarity);

/// <summary>Reads what someone typed into what is to be found.</summary>
internal sealed class QueryReader(SearchWords words, Vocabulary vocabulary, SearchIndex index)
{
    // Who pastes a page has asked enough with its beginning.
    public const int MostWords = 24;

    public IReadOnlyList<Wanted> Read(string typed) =>
        [.. words.In(typed).Distinct().Take(MostWords).SelectMany(Meant)];

    private IEnumerable<Wanted> Meant(string word)
    {
        var stem = words.Stem(word);
        var terms = new List<(string Stem, double Weight)>();
        if (vocabulary.Has(stem))
            terms.Add((stem, 1));
        if (DutchStemmer.OfParticiple(word) is { } verb)
            AddWithRelated(terms, verb, Weights.Participle);
        terms.AddRange(Related(stem, 1));
        if (terms.Count > 0 && !index.IsRare(stem))
            return [With(terms)];

        // What hardly stands anywhere is looked for by its parts as well.
        if (vocabulary.Compounds.Split(word) is { Count: > 0 } split)
        {
            var parts = split.Select(part => With([(part, 1), .. Related(part, 1)]));
            return terms.Count > 0 ? [With(terms), .. parts] : parts;
        }

        if (terms.Count > 0)
            return [With(terms)];
        foreach (var (meant, errors) in vocabulary.Near(word))
            AddWithRelated(terms, meant, Math.Pow(Weights.Misspelt, errors));
        foreach (var begun in vocabulary.Beginning(word))
            AddWithRelated(terms, begun, Weights.Misspelt);
        if (terms.Count == 0 && vocabulary.Compounds.Partly(word) is { } partly)
            AddWithRelated(terms, partly, Weights.Part);
        return [With(terms)];
    }

    private void AddWithRelated(List<(string Stem, double Weight)> terms, string stem, double weight)
    {
        if (vocabulary.Has(stem))
            terms.Add((stem, weight));
        terms.AddRange(Related(stem, weight));
    }

    private IEnumerable<(string Stem, double Weight)> Related(string stem, double weight) =>
        words.RelatedTo(stem).Where(vocabulary.Has).Select(other => (other, weight * Weights.Related));

    // What is not found at all counts as rare: it is what the question was about.
    private Wanted With(List<(string Stem, double Weight)> terms) =>
        new(terms, terms.Count == 0 ? index.Rarity("") : terms.Max(term => term.Weight * index.Rarity(term.Stem)));
}
