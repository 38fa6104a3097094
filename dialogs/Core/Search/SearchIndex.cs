namespace Sleutelnet.Core.Search;

/// <summary>Which passages hold which words, and how much each word says there: BM25, with names above text.</summary>
internal sealed class SearchIndex
{
    private const int FewHolders = 3;

    private readonly Dictionary<string, List<(int Passage, double Impact)>> postings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> holders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<(string Stem, double Weight)>> terms;
    private readonly IReadOnlyDictionary<string, string[]> read;
    private readonly int count;

    /// <summary>Counts all words.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="read">The words in each of their texts and names.</param>
    /// <param name="vocabulary">What each word can be found by.</param>
    public SearchIndex(IReadOnlyList<Passage> passages, IReadOnlyDictionary<string, string[]> read, Vocabulary vocabulary)
    {
        this.read = read;
        count = passages.Count;
        terms = vocabulary.Known.ToDictionary(word => word, vocabulary.TermsOf, StringComparer.Ordinal);
        var average = passages.Average(passage => (double)Length(passage));
        var own = passages.Select(passage => Own(passage, average)).ToArray();
        foreach (var stem in own.SelectMany(weights => weights.Keys))
            holders[stem] = holders.GetValueOrDefault(stem) + 1;
        for (var number = 0; number < count; number++)
        {
            foreach (var (stem, weight) in Named(passages[number].Context, Weights.Context))
                Raise(own[number], stem, weight);
            foreach (var (stem, weight) in own[number])
                Post(stem, number, weight, passages[number].Weight);
        }
    }

    /// <summary>The passages that hold the stem, by their number, with what it says there.</summary>
    public IReadOnlyList<(int Passage, double Impact)> With(string stem) => postings.TryGetValue(stem, out var list) ? list : [];

    /// <summary>How much a stem tells passages apart; most for one that no passage holds.</summary>
    public double Rarity(string stem)
    {
        var holding = holders.GetValueOrDefault(stem);
        return Math.Log(1 + ((count - holding + 0.5) / (holding + 0.5)));
    }

    /// <summary>Whether hardly any passage holds the stem.</summary>
    public bool IsRare(string stem) => holders.GetValueOrDefault(stem) < FewHolders;

    private static void Raise(Dictionary<string, double> weights, string stem, double weight) =>
        weights[stem] = weights.GetValueOrDefault(stem) + weight;

    private int Length(Passage passage) => passage.Hit.Texts.Sum(text => read[text.Text].Length);

    private void Post(string stem, int passage, double weight, double importance)
    {
        if (!postings.TryGetValue(stem, out var list))
            postings[stem] = list = [];
        list.Add((passage, importance * Rarity(stem) * weight * (Weights.Saturation + 1) / (weight + Weights.Saturation)));
    }

    private Dictionary<string, double> Own(Passage passage, double average)
    {
        var weights = Named(passage.Names, Weights.Name);
        var perWord = 1 / (1 - Weights.Length + (Weights.Length * Math.Max(Weights.Shortest, Length(passage) / average)));
        foreach (var text in passage.Hit.Texts)
        {
            foreach (var word in read[text.Text])
            {
                foreach (var (stem, share) in terms[word])
                    Raise(weights, stem, perWord * share);
            }
        }

        return weights;
    }

    // A word counts once among the names, and most where it is the whole name.
    private Dictionary<string, double> Named(IReadOnlyList<string> names, double most)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var words = read[name];
            foreach (var word in words)
            {
                foreach (var (stem, share) in terms[word])
                    weights[stem] = Math.Max(weights.GetValueOrDefault(stem), most * share / Math.Sqrt(words.Length));
            }
        }

        return weights;
    }
}
