using System.Text.RegularExpressions;

namespace Sleutelnet.Core.Privacy;

/// <summary>Finds telephone numbers. Short numbers, 0800, 0900 and 088 are an organisation's, and a fixed line beside an organisation's name is too.</summary>
internal static partial class PhoneNumbers
{
    private const int National = 10;
    private const int MostGroups = 5;

    private static readonly string[] ForOrganisations = ["0800", "0900", "0906", "0909", "088"];
    private static readonly string[] CountriesWithoutPlus = ["0031", "0032", "0049", "0090", "0212", "00212"];

    internal static bool IsIn(string plain, IEnumerable<DigitRun> runs) => runs.Any(run => IsOne(plain, run)) || InWords().IsMatch(plain);

    private static bool IsOne(string plain, DigitRun run) =>
        IsAbroad(run)
        || IsMobileAfterItsLabel(plain, run)
        || Candidates(run).Any(number => IsMobile(number) || (IsFixed(number) && !IsOffice(plain, run)));

    private static bool IsAbroad(DigitRun run) =>
        (run.IsAbroad && run.Digits.Length is >= 9 and <= 15)
        || (run.Digits.Length is >= 11 and <= 15 && CountriesWithoutPlus.Any(code => run.Digits.StartsWith(code, StringComparison.Ordinal)))
        || (run.Digits.Length is 11 or 12 && (run.Digits.StartsWith("316", StringComparison.Ordinal) || run.Digits.StartsWith("3106", StringComparison.Ordinal)));

    // “Het 06-nummer van Bea is 87654321.”
    private static bool IsMobileAfterItsLabel(string plain, DigitRun run) =>
        run.Digits.Length == National - 2 && PersonalWords.Nl.Labels.Mobile.Any(run.Before(plain, 45).Contains);

    private static bool IsMobile(string number) => number.StartsWith("06", StringComparison.Ordinal);

    private static bool IsFixed(string number) =>
        number[0] == '0' && number[1] != '0' && !ForOrganisations.Any(code => number.StartsWith(code, StringComparison.Ordinal));

    private static bool IsOffice(string plain, DigitRun run)
    {
        var around = $"{run.Before(plain, 70)} {run.After(plain, 40)}";
        return PersonalWords.Nl.Labels.Office.Any(around.Contains) && !PersonalWords.Nl.Labels.Home.Any(around.Contains);
    }

    // Ten digits from the start of one group to the end of another, for two numbers may stand side by side.
    private static IEnumerable<string> Candidates(DigitRun run)
    {
        if (run.Digits.Length == National)
            yield return run.Digits;
        for (var first = 0; first < run.Groups.Count; first++)
        {
            var number = "";
            for (var last = first; last < run.Groups.Count && last - first < MostGroups && number.Length < National; last++)
                number += run.Groups[last];
            if (number.Length == National && number[0] == '0')
                yield return number;
        }
    }

    // “06 twaalf vierendertig zesenvijftig”, as a phone writes down what is dictated.
    [GeneratedRegex("06(?:[ ,-]{1,3}[a-z]{0,14}(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig)(?![a-z])){3}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InWords();
}
