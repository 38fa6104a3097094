using System.Globalization;
using System.Text.RegularExpressions;

namespace Sleutelnet.Core.Understanding;

/// <summary>Reads which of a list is meant: “2”, “optie 2”, “de tweede”, “nummer twee”, “doe maar 2”; and takes “1, 3 en 4” apart.</summary>
internal static partial class OptionNumbers
{
    private static readonly string[] Ordinals =
        ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende"];

    private static readonly string[] Cardinals = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];

    /// <summary>The number meant, which may be one that the list does not have; null when none is meant.</summary>
    /// <param name="typed">What was typed, normalised.</param>
    /// <param name="count">How long the list is.</param>
    internal static int? Read(string typed, int count)
    {
        if (Numbered().Match(typed) is not { Success: true } match)
            return null;
        var word = match.Groups["n"].Value;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        return word == "laatste" ? count : Math.Max(Array.IndexOf(Ordinals, word), Array.IndexOf(Cardinals, word)) + 1;
    }

    /// <summary>The parts of an enumeration.</summary>
    /// <param name="text">As it was typed.</param>
    internal static string[] Split(string text) =>
        [.. Separators().Split(text).Where(part => Words.Normalise(part).Length > 0)];

    [GeneratedRegex(
        @"^(?:(?:eh|uh|nou|ik|we|wij|kies|kiezen|neem|nemen|doe|maar|voor|ook|de|het|optie|keuze|nummer|nr|antwoord) )*" +
        @"(?:(?<n>[0-9]{1,3})(?:e|de|ste)?|(?<n>eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|laatste)" +
        @"|(?<=(?:optie|keuze|nummer|nr|antwoord) )(?<n>een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien))" +
        @"(?: (?:optie|keuze|antwoord|graag|aub|svp|alsjeblieft))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\s*[,;+&/\n]\s*(?:en\s+)?|\s+en\s+|\s+plus\s+|(?<=[0-9])\s+(?=[0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Separators();
}
