using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Finds the word that was meant among those that commands are known by.</summary>
/// <param name="known">All these words.</param>
/// <param name="others">Other ways to write or say a word (“ff”, “reeds”), with the word itself.</param>
internal sealed class Spelling(IReadOnlySet<string> known, IReadOnlyDictionary<string, string> others)
{
    // In a shorter word an error makes another word.
    private const int ShortestMisspelt = 5;

    // In a shorter word another letter makes another word: “wissel” is no “wissen”, “stappen” no “stoppen”.
    private const int ShortestMistaken = 8;

    // “ch” and “g” sound alike to many, and so on.
    private static readonly (string Written, string Sounds)[] Alike =
        [("cht", "gt"), ("ch", "g"), ("ij", "ei"), ("au", "ou"), ("ck", "k"), ("c", "k"), ("ph", "f"), ("v", "f"), ("z", "s"), ("dt", "t"), ("y", "i")];

    private readonly ILookup<string, string> sounds = known.Where(word => word.Length >= ShortestMisspelt).ToLookup(Sound, StringComparer.Ordinal);

    /// <summary>The words of a text, as they are known where they are.</summary>
    /// <param name="typed">What was typed, normalised.</param>
    public string[] Read(string typed) => [.. typed.Split(' ').Select(Meant)];

    /// <summary>A text with the verbs together that “te” takes apart: “uit te nodigen”.</summary>
    /// <param name="typed">What was typed, normalised.</param>
    public string Joined(string typed)
    {
        var apart = typed.Split(' ');
        var joined = new List<string>(apart.Length);
        for (var at = 0; at < apart.Length; at++)
        {
            var parted = at + 2 < apart.Length && apart[at + 1] == "te" && known.Contains(apart[at] + apart[at + 2]);
            joined.Add(parted ? apart[at] + apart[at + 2] : apart[at]);
            at += parted ? 2 : 0;
        }

        return string.Join(' ', joined);
    }

    /// <summary>Whether two words are the same but for a typing error, or for being made small (“overzichtje”).</summary>
    public static bool IsAlike(string typed, string word) =>
        (word.Length >= ShortestMisspelt && typed.Length >= ShortestMisspelt - 1 && Words.AreClose(typed, word) && (word.Length >= ShortestMistaken || HasItsLetters(typed, word)))
        || (typed.EndsWith("je", StringComparison.Ordinal) && typed.StartsWith(word, StringComparison.Ordinal) && typed.Length - word.Length <= 3 && word.Length >= ShortestMisspelt);

    private string Meant(string word) =>
        others.TryGetValue(word, out var other) ? other
        : known.Contains(word) ? word
        : sounds[Sound(word)].FirstOrDefault() ?? known.FirstOrDefault(candidate => IsAlike(word, candidate)) ?? word;

    private static bool HasItsLetters(string typed, string word) => typed.Length != word.Length || typed.Order().SequenceEqual(word.Order());

    private static string Sound(string word)
    {
        foreach (var (written, sounds) in Alike)
            word = word.Replace(written, sounds, StringComparison.Ordinal);
        return string.Concat(word.Where((letter, at) => at == 0 || letter != word[at - 1]));
    }
}
