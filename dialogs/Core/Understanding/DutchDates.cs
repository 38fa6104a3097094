using System.Globalization;
using System.Text.RegularExpressions;

namespace Sleutelnet.Core.Understanding;

/// <summary>Reads a date from Dutch text: “6-10-2026”, “6 oktober 2026”, “6 okt”, “2026-10-06”.</summary>
public static partial class DutchDates
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>The date meant; null when there is none. Without a year it is the first such day from today.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The day in the Netherlands.</param>
    public static DateOnly? Read(string text, DateOnly today)
    {
        if (Iso().Match(text) is { Success: true } iso)
            return Make(Part(iso, "y"), Part(iso, "m"), Part(iso, "d"), today);
        if (Numbers().Match(text) is { Success: true } numbers)
            return Make(Year(numbers), Part(numbers, "m"), Part(numbers, "d"), today);
        if (Named().Match(text) is { Success: true } named)
            return Make(Year(named), Month(named.Groups["m"].Value), Part(named, "d"), today);
        return null;
    }

    private static DateOnly? Make(int? year, int? month, int? day, DateOnly today)
    {
        if (month is not (>= 1 and <= 12) || day is not (>= 1 and <= 31))
            return null;
        if (year is { } given)
            return given is >= 1900 and <= 2200 && day <= DateTime.DaysInMonth(given, month.Value) ? new DateOnly(given, month.Value, day.Value) : null;
        for (var candidate = today.Year; candidate <= today.Year + 8; candidate++)
        {
            if (day <= DateTime.DaysInMonth(candidate, month.Value) && new DateOnly(candidate, month.Value, day.Value) is var date && date >= today)
                return date;
        }

        return null;
    }

    private static int? Part(Match match, string name) =>
        int.TryParse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Year(Match match) => Part(match, "y") is { } year ? year < 100 ? 2000 + year : year : null;

    private static int? Month(string name)
    {
        var plain = Words.Normalise(name);
        var index = Array.FindIndex(Months, month => month == plain || (plain.Length >= 3 && month.StartsWith(plain, StringComparison.Ordinal)) || (plain == "mrt" && month == "maart"));
        if (index < 0)
            index = Array.FindIndex(Months, month => Words.AreClose(plain, month));
        return index < 0 ? null : index + 1;
    }

    [GeneratedRegex(@"\b(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"\b(?<d>\d{1,2})[-/.](?<m>\d{1,2})(?:[-/.](?<y>\d{4}|\d{2}))?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\b(?<d>\d{1,2})(?:e|ste|de)?\s+(?<m>\p{L}{3,})\.?(?:\s+(?<y>\d{4}|\d{2}))?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
