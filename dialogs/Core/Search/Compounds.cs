namespace Sleutelnet.Core.Search;

/// <summary>Takes a compound apart into words that are known: “voorzittersrol” into voorzitter and rol.</summary>
internal sealed class Compounds
{
    private const int ShortestFirst = 4;
    private const int ShortestLast = 3;

    // A part that is known beside one that is not must be long, or it is there by chance.
    private const int ShortestAlone = 5;

    private readonly SearchWords words;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> stems;
    private readonly HashSet<string> known;

    /// <summary>Learns the words that parts may be.</summary>
    /// <param name="words">What is known about words.</param>
    /// <param name="stems">The words, each with its stem.</param>
    public Compounds(SearchWords words, Dictionary<string, string> stems)
    {
        this.words = words;
        this.stems = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        known = stems.Values.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The stems of the parts, first to last; empty for what is no compound of known words.</summary>
    public IReadOnlyList<string> Split(string word)
    {
        for (var at = word.Length - ShortestLast; at >= ShortestFirst; at--)
        {
            if (First(word.AsSpan(0, at)) is not { } first)
                continue;
            if (Last(word[at..]) is { } last)
                return [first, last];
            if (word.Length - at >= ShortestFirst + ShortestLast && Split(word[at..]) is { Count: > 0 } rest)
                return [first, .. rest];
        }

        return [];
    }

    /// <summary>The stem of a long known word at the end or the beginning, whatever the rest is; null when there is none.</summary>
    public string? Partly(string word)
    {
        for (var length = word.Length - ShortestLast; length >= ShortestAlone; length--)
        {
            if ((Last(word[^length..]) ?? First(word.AsSpan(0, length))) is { } part)
                return part;
        }

        return null;
    }

    // An s may tie the parts together.
    private string? First(ReadOnlySpan<char> part) =>
        stems.TryGetValue(part, out var stem) || (part.Length > ShortestFirst && part[^1] == 's' && stems.TryGetValue(part[..^1], out stem)) ? stem : null;

    private string? Last(string part) => words.Stem(part) is var stem && known.Contains(stem) ? stem : null;
}
