using System.Collections.Frozen;
using System.Text;

namespace Sleutelnet.Core.Moments.Reading;

/// <summary>What a text is about, when the words about time are taken out.</summary>
internal static class RestOfText
{
    private static readonly FrozenSet<string> Before = FrozenSet.Create(
        "aan", "om", "voor", "over", "dat", "eraan", "te", "en", "of", "van", "op", "in", "dan", "graag", "eens", "svp", "aub", "alsjeblieft", ",", ".", ";", ":", "-", "–", "!", "?");

    private static readonly FrozenSet<string> Behind = FrozenSet.Create(
        "aan", "om", "voor", "over", "dat", "te", "en", "of", "van", "op", "in", "vanaf", "per", "met", "dan", "graag", "svp", "aub", "alsjeblieft", "elke", "de", "het", "een", ",", ".", ";", ":", "-", "–", "!", "?");

    private static readonly (string Opening, string Closing)[] Pairs = [("(", ")"), ("\"", "\""), ("“", "”"), ("„", "”"), ("«", "»"), ("[", "]")];

    /// <summary>The tokens that are left, in their own spelling, without the small words that led to what is gone.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="read">The tokens that are taken out.</param>
    public static string Of(Tokens tokens, IReadOnlySet<int> read)
    {
        List<int> left = [.. Enumerable.Range(0, tokens.Count).Where(at => !read.Contains(at))];
        DropEmptyPairs(tokens, left);
        var first = left.FindIndex(at => !Before.Contains(tokens[at].Text) && !tokens.Are(at, "er", "aan"));
        if (first < 0)
            return "";
        left.RemoveRange(0, first);
        // A sign ends any text; a small word only led to what is gone.
        var gone = read.Count == 0 ? -1 : read.Max();
        while (left.Count > 0 && Behind.Contains(tokens[left[^1]].Text) && (tokens[left[^1]].Kind == TokenKind.Sign || left[^1] < gone))
            left.RemoveAt(left.Count - 1);
        // “Om de raad te informeren” is about “de raad informeren”.
        if (left.Count > 2 && tokens[left[^2]].Text == "te" && Enumerable.Range(0, left[^2]).Any(at => tokens[at].Text == "om"))
            left.RemoveAt(left.Count - 2);
        return Spelt(tokens, left);
    }

    // “Reflectie (elk half jaar)”.
    private static void DropEmptyPairs(Tokens tokens, List<int> left)
    {
        foreach (var (opening, closing) in Pairs)
        {
            for (var index = left.Count - 2; index >= 0; index--)
            {
                if (index + 1 < left.Count && tokens[left[index]].Text == opening && tokens[left[index + 1]].Text == closing)
                    left.RemoveRange(index, 2);
            }
        }
    }

    private static string Spelt(Tokens tokens, List<int> left)
    {
        var rest = new StringBuilder();
        foreach (var (index, at) in left.Index())
        {
            if (index > 0 && !(tokens[at].Glued && left[index - 1] == at - 1))
                rest.Append(' ');
            rest.Append(tokens[at].Original);
        }

        return rest.ToString();
    }
}
