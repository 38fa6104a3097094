using System.Globalization;
using System.Text.RegularExpressions;

namespace Sleutelnet.Core.Understanding;

/// <summary>Reads a whole number from Dutch text: “40”, “ongeveer 1.200 mensen”, “twintig”.</summary>
public static partial class DutchNumbers
{
    private static readonly Dictionary<string, int> InWords = new(StringComparer.Ordinal)
    {
        ["nul"] = 0, ["geen"] = 0, ["een"] = 1, ["twee"] = 2, ["drie"] = 3, ["vier"] = 4, ["vijf"] = 5, ["zes"] = 6, ["zeven"] = 7,
        ["acht"] = 8, ["negen"] = 9, ["tien"] = 10, ["elf"] = 11, ["twaalf"] = 12, ["dertien"] = 13, ["veertien"] = 14, ["vijftien"] = 15,
        ["zestien"] = 16, ["zeventien"] = 17, ["achttien"] = 18, ["negentien"] = 19, ["twintig"] = 20, ["vijfentwintig"] = 25,
        ["dertig"] = 30, ["veertig"] = 40, ["vijftig"] = 50, ["zestig"] = 60, ["zeventig"] = 70, ["tachtig"] = 80, ["negentig"] = 90,
        ["honderd"] = 100, ["tweehonderd"] = 200, ["duizend"] = 1000,
    };

    /// <summary>The number meant; null when there is none, or more than one.</summary>
    /// <param name="text">What was typed.</param>
    public static int? Read(string text)
    {
        var digits = Digits().Matches(text);
        if (digits.Count == 1)
        {
            var plain = digits[0].Value.Replace(".", "", StringComparison.Ordinal);
            return int.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        var words = Words.Normalise(text).Split(' ').Where(InWords.ContainsKey).ToArray();
        return digits.Count == 0 && words.Length == 1 ? InWords[words[0]] : null;
    }

    // Dots group thousands in Dutch; a comma or a dot with other than three digits behind it makes a fraction, which is refused.
    [GeneratedRegex(@"(?<![\d.,])-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?!\d|[.,]\d)|\d+[.,]\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
