using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Understanding;

/// <summary>Finds options that are named somewhere in a sentence (“doe maar de grote groep”).</summary>
internal static class OptionMentions
{
    private static readonly HashSet<string> Denials = ["niet", "geen", "nooit", "noch", "zonder", "behalve", "niks"];

    private static readonly string[] Doubts = ["misschien", "twijfel", "deels", "soms"];

    private static readonly string[] Agreeing = ["ja", "jazeker"];

    private static readonly string[] Refusing = ["nee", "neen"];

    /// <summary>The options named; null when none is, or when the sentence denies what it names (“niet groot”).</summary>
    /// <param name="typed">What was typed, normalised.</param>
    /// <param name="longest">Of how many words a text may be that does not open with “ja” or “nee”.</param>
    /// <param name="names">All names of all options, normalised.</param>
    internal static Option[]? In(string typed, int longest, IReadOnlyList<(Option Option, string Name)> names)
    {
        var words = typed.Split(' ');
        var opposite = Agreeing.Contains(words[0]) ? Refusing : Refusing.Contains(words[0]) ? Agreeing : null;
        if (opposite is not null && words.Any(Doubts.Contains))
            return null;
        // A Dutch sentence that opens with “ja” or “nee” answers with it, whatever follows, unless the other word follows too.
        if (opposite is not null && !words.Any(opposite.Contains) && names.FirstOrDefault(pair => pair.Name == words[0]).Option is { } first)
            return [first];
        if (words.Length > longest)
            return null;

        var named = names.Where(pair => pair.Name.Length > 1 && Holds(typed, pair.Name)).ToList();
        // “klopt” within “klopt niet” means the longer one.
        var meant = named
            .Where(pair => !named.Exists(other => other.Name.Length > pair.Name.Length && Holds(other.Name, pair.Name)))
            .ToList();
        var rest = meant.Aggregate($" {typed} ", (text, pair) => text.Replace($" {pair.Name} ", "  ", StringComparison.Ordinal));
        var options = meant.Select(pair => pair.Option).Distinct().ToArray();
        return options.Length == 0 || (options.Length == 1 && Denies(rest)) ? null : options;
    }

    /// <summary>Whether a text takes something back.</summary>
    /// <param name="text">Any text.</param>
    internal static bool Denies(string text) => Words.Normalise(text).Split(' ').Any(Denials.Contains);

    private static bool Holds(string text, string words) => $" {text} ".Contains($" {words} ", StringComparison.Ordinal);
}
