using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Search;

/// <summary>Puts passages in order of how well they answer to what was typed.</summary>
internal sealed class Ranking
{
    private const int LongestName = 10;

    private readonly SearchWords words = SearchWords.Read();
    private readonly IReadOnlyList<Passage> passages;
    private readonly Dictionary<string, Hit> byKey;
    private readonly ILookup<string, Topic> byName;
    private readonly ILookup<string, Topic> byWholeName;
    private readonly SearchIndex index;
    private readonly QueryReader reader;

    public Ranking(IReadOnlyList<Passage> passages)
    {
        this.passages = passages;
        byKey = passages.ToDictionary(passage => passage.Hit.Key, passage => passage.Hit, StringComparer.Ordinal);
        var read = passages.SelectMany(passage => passage.Words).Distinct().ToDictionary(text => text, text => words.In(text).ToArray(), StringComparer.Ordinal);
        var vocabulary = new Vocabulary(words, read.Values);
        var names = passages.Where(passage => passage.GoesByItsName).SelectMany(passage => passage.Names.Select(name => (Name: name, passage.Hit.About))).Distinct().ToList();
        byName = names
            .Select(pair => (Name: string.Join(' ', read[pair.Name].Select(vocabulary.StemOf)), pair.About))
            .Distinct()
            .ToLookup(pair => pair.Name, pair => pair.About, StringComparer.Ordinal);
        byWholeName = names.ToLookup(pair => Words.Normalise(pair.Name), pair => pair.About, StringComparer.Ordinal);
        index = new SearchIndex(passages, read, vocabulary);
        reader = new QueryReader(words, vocabulary, index);
    }

    /// <summary>The passages that answer at all, best first, and in the guide's order where they answer as well.</summary>
    public IEnumerable<Hit> Best(string typed)
    {
        var scores = Scores(reader.Read(typed));
        var named = Named(typed);
        return Enumerable.Range(0, passages.Count)
            .Where(passage => scores[passage] > 0)
            .OrderByDescending(passage => scores[passage] + (passages[passage].Called * named.GetValueOrDefault(passages[passage].Hit.About)))
            .Select(passage => passages[passage].Hit);
    }

    public Hit? At(string key) => byKey.GetValueOrDefault(key);

    private double[] Scores(IReadOnlyList<Wanted> wanted)
    {
        var scores = new double[passages.Count];
        var shares = new double[passages.Count];
        var all = wanted.Sum(one => one.Rarity);
        foreach (var one in wanted)
        {
            foreach (var (passage, (score, weight)) in Holding(one))
            {
                scores[passage] += score;
                shares[passage] += weight * one.Rarity / all;
            }
        }

        for (var passage = 0; passage < scores.Length; passage++)
            scores[passage] *= shares[passage] < Weights.LeastFound ? 0 : 1 - Weights.Completeness + (Weights.Completeness * shares[passage]);
        return scores;
    }

    // What goes by a name that stands in what was typed, and how much of what was typed that name is. All that is about it rises,
    // so that what is shown of it is still what answers best.
    private Dictionary<Topic, double> Named(string typed)
    {
        var stems = words.In(typed).Take(QueryReader.MostWords).Select(words.Stem).ToArray();
        var rarities = stems.Select(index.Rarity).ToArray();
        var named = new Dictionary<Topic, double>();
        for (var start = 0; start < stems.Length; start++)
        {
            for (var end = start + 1; end <= Math.Min(stems.Length, start + LongestName); end++)
            {
                var share = rarities[start..end].Sum() / rarities.Sum();
                foreach (var topic in byName[string.Join(' ', stems[start..end])])
                    named[topic] = Math.Max(named.GetValueOrDefault(topic), share * share * index.Rarity(""));
            }
        }

        // Two names may differ in small words alone.
        foreach (var topic in byWholeName[Words.Normalise(typed)])
            named[topic] = named.GetValueOrDefault(topic) + (Weights.SmallWords * index.Rarity(""));
        return named;
    }

    // Words that stand for the same are one thing that was asked for, so in each passage the best of them counts alone.
    private Dictionary<int, (double Score, double Weight)> Holding(Wanted wanted)
    {
        var best = new Dictionary<int, (double Score, double Weight)>();
        foreach (var (stem, weight) in wanted.Terms)
        {
            foreach (var (passage, impact) in index.With(stem))
            {
                if (impact * weight > best.GetValueOrDefault(passage).Score)
                    best[passage] = (impact * weight, weight);
            }
        }

        return best;
    }
}
