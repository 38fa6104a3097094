using System.Globalization;
using System.Text.RegularExpressions;

namespace Sleutelnet.Core.Understanding;

/// <summary>Reads a whole number from Dutch text: “40”, “ongeveer 1.200 mensen”, “twintig”, “een stuk of twintig”.</summary>
public static partial class DutchNumbers
{
    private static readonly Dictionary<string, int> InWords = Compose();

    private const int ShortestMisspelt = 6;

    // With one of these a text says no number, or another than it names.
    private static readonly HashSet<string> Vague =
        ["idee", "paar", "aantal", "enkele", "beetje", "boel", "tiental", "tientallen", "honderden", "duizenden", "miljoen", "niet", "behalve"];

    /// <summary>The number meant; null when there is none, or more than one.</summary>
    /// <param name="text">What was typed.</param>
    public static int? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = About().Replace(Words.Normalise(text), "").Split(' ');
        if (words.Any(Vague.Contains) || Below().IsMatch(string.Join(' ', words)))
            return null;

        var digits = Digits().Matches(text);
        words = [.. words.Select(Corrected)];
        // In a longer text “een” is the article (“een kleine 40”), unless its accents say otherwise.
        var counts = words.Length == 1 || text.Contains('é', StringComparison.OrdinalIgnoreCase);
        var named = words.Where(word => InWords.ContainsKey(word) && (word != "een" || counts)).ToArray();
        return (digits.Count, named.Length) switch
        {
            (1, 0) => Whole(digits[0].Value),
            (0, 1) => InWords[named[0]],
            _ => null,
        };
    }

    /// <summary>The number that a word is, spelt right; null when it is none.</summary>
    internal static int? Exact(string word) => InWords.TryGetValue(word, out var number) ? number : null;

    // Dots group thousands in Dutch; any other dot or comma makes a fraction, which is refused.
    private static int? Whole(string digits) =>
        Grouped().IsMatch(digits) && int.TryParse(digits.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    // “Achtien”: one error in a long word, as long as it can be one number only.
    private static string Corrected(string word) =>
        word.Length >= ShortestMisspelt && !InWords.ContainsKey(word)
        && InWords.Keys.Where(number => number.Length >= ShortestMisspelt && number[0] == word[0] && Math.Abs(number.Length - word.Length) <= 1 && Words.Distance(word, number) == 1).ToArray() is [var only]
            ? only
            : word;

    private static Dictionary<string, int> Compose()
    {
        string[] small =
        [
            "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien",
            "vijftien", "zestien", "zeventien", "achttien", "negentien",
        ];
        string[] tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
        var below100 = small.Select((word, number) => (Word: word, Number: number))
            .Concat(tens.SelectMany((ten, index) => small[..10].Select((unit, number) => (Word: number == 0 ? ten : $"{unit}en{ten}", Number: ((index + 2) * 10) + number))))
            .ToList();
        var hundreds = small[1..20].Where((_, index) => index != 9)
            .Select((word, index) => (Word: word == "een" ? "honderd" : $"{word}honderd", Number: (index < 9 ? index + 1 : index + 2) * 100));
        return below100
            .Concat(hundreds.SelectMany(hundred => below100.Select(rest => (Word: rest.Number == 0 ? hundred.Word : hundred.Word + rest.Word, Number: hundred.Number + rest.Number))))
            .Concat(small[1..10].Select((word, index) => (Word: word == "een" ? "duizend" : $"{word}duizend", Number: (index + 1) * 1000)))
            .Append((Word: "geen", Number: 0))
            .ToDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\been (?:stuk|man) of\b", RegexOptions.CultureInvariant)]
    private static partial Regex About();

    [GeneratedRegex(@"\bmin (?!of\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Below();

    [GeneratedRegex(@"-?[0-9]+(?:[.,][0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^-?(?:[0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();
}
