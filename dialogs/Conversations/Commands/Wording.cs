using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Words that together say something, in any order, whatever small words stand around them.</summary>
/// <param name="Sets">Of each of these sets one word must be there.</param>
/// <param name="Beside">Words that may be there too.</param>
/// <param name="Anywhere">Whether they are no answer either, where any text will do.</param>
internal sealed record Wording(IReadOnlyList<string[]> Sets, IReadOnlySet<string> Beside, bool Anywhere)
{
    private const int ShortestMisspelt = 6;

    // In a shorter word another letter makes another word: “wissel” is no “wissen”, “stappen” no “stoppen”.
    private const int ShortestMistaken = 8;

    /// <summary>Reads a wording as the data writes it: sets apart by spaces, the words of a set by “/”.</summary>
    public static Wording Of(string sets, IReadOnlyList<string> beside, bool anywhere) =>
        new([.. sets.Split(' ').Select(set => set.Split('/'))], beside.ToHashSet(StringComparer.Ordinal), anywhere);

    /// <summary>Whether two words are the same, but for a typing error in a long one.</summary>
    public static bool Is(string typed, string known) =>
        typed == known
        || (known.Length >= ShortestMisspelt && Words.AreClose(typed, known) && (known.Length >= ShortestMistaken || typed.Length != known.Length || typed.Order().SequenceEqual(known.Order())));

    /// <summary>Whether the words say this and nothing else.</summary>
    /// <param name="typed">What was typed, normalised.</param>
    /// <param name="small">Words that may stand around any wording.</param>
    public bool IsAllOf(string[] typed, IReadOnlySet<string> small) =>
        Sets.All(set => typed.Any(word => IsOneOf(set, word)))
        && typed.All(word => small.Contains(word) || Beside.Contains(word) || Sets.Any(set => IsOneOf(set, word)));

    private static bool IsOneOf(string[] set, string word) => set.Any(known => Is(word, known));
}
