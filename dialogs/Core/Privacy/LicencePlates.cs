using System.Text.RegularExpressions;

namespace Sleutelnet.Core.Privacy;

/// <summary>Finds licence plates: six letters and digits in three groups (“XK-482-P”), or any such sign behind the word itself.</summary>
internal static partial class LicencePlates
{
    private const int Length = 6;
    private const int MostGroups = 3;

    internal static bool AreIn(string plain) => Grouped().Matches(plain).Any(match => IsPlate(match.Value)) || Labelled().IsMatch(plain);

    private static bool IsPlate(string text)
    {
        var groups = text.Split('-');
        return groups.Length == MostGroups && groups.Sum(group => group.Length) == Length
            && groups.Any(group => char.IsAsciiDigit(group[0])) && groups.Any(group => char.IsAsciiLetter(group[0]));
    }

    [GeneratedRegex("(?<![A-Za-z0-9-])(?:[A-Z]{1,3}|[0-9]{1,3})(?:-(?:[A-Z]{1,3}|[0-9]{1,3})){2}(?![A-Za-z0-9-])", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    // Without the dashes it is one sign with both letters and digits.
    [GeneratedRegex("kenteken[a-z]{0,5}[ :]{1,3}(?:is )?(?:[a-z]{1,3}[- ]?[0-9]{1,3}|[0-9]{1,3}[- ]?[a-z]{1,3})[- ]?[a-z0-9]{1,3}(?![a-z0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();
}
