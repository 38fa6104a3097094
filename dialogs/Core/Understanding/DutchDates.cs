using System.Globalization;
using System.Text.RegularExpressions;

namespace Sleutelnet.Core.Understanding;

/// <summary>Reads a date from Dutch text: “6-10-2026”, “6 oktober 2026”, “zes oktober”, “6 okt”, “2026-10-06”, “morgen”.</summary>
public static partial class DutchDates
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Coming = ["vandaag", "morgen", "overmorgen"];

    /// <summary>The date meant; null when there is none, or more than one. Without a year it is the first such day from today.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The day in the Netherlands.</param>
    public static DateOnly? Read(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Array.IndexOf(Coming, Words.Normalise(text)) is >= 0 and var days)
            return today.AddDays(days);
        text = DayInWords().Replace(text, day => DutchNumbers.Read(day.Value) is >= 1 and <= 31 and var number ? number.ToString(CultureInfo.InvariantCulture) : day.Value);
        // Digits alone come last: beside a date in words they may be a time (“6 oktober om 9.30 uur”).
        foreach (var form in (Regex[])[Iso(), Named(), Numbers()])
        {
            var dates = form.Matches(text).Where(match => MonthOf(match) is not null).ToArray();
            if (dates.Length > 0)
                return dates.Length == 1 && !Span().IsMatch(text[..dates[0].Index]) ? Make(dates[0], today) : null;
        }

        // A month alone is its first day, as the questions about a period say.
        return MonthAlone().Match(text) is { Success: true } alone && MonthOf(alone) is not null ? Make(alone, today) : null;
    }

    private static DateOnly? Make(Match match, DateOnly today)
    {
        var (day, month) = (match.Groups["d"].Success ? Part(match, "d") : 1, MonthOf(match));
        if (month is not (>= 1 and <= 12) || day is not (>= 1 and <= 31))
            return null;
        if (Part(match, "y") is { } year)
            return On(year < 100 ? 2000 + year : year, month.Value, day.Value);

        // A leap day can be eight years away.
        return Enumerable.Range(today.Year, 9)
            .Select(candidate => On(candidate, month.Value, day.Value))
            .FirstOrDefault(date => date >= today);
    }

    private static DateOnly? On(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int? MonthOf(Match match) => Part(match, "m") ?? Month(match.Groups["name"].Value);

    private static int? Part(Match match, string name) =>
        int.TryParse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Month(string name)
    {
        var plain = Words.Normalise(name);
        if (plain.Length < 3)
            return null;
        var index = plain == "mrt" ? 2 : Array.FindIndex(Months, month => month.StartsWith(plain, StringComparison.Ordinal));
        if (index < 0)
            index = Array.FindIndex(Months, month => Words.AreClose(plain, month));
        return index < 0 ? null : index + 1;
    }

    [GeneratedRegex(@"^\s*(?:(?:begin|in|vanaf|per)\s+)?(?<name>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?:\s+(?<y>[0-9]{4}))?\s*\.?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthAlone();

    // “Een” is the article but before a month; what follows a month may be a number of something.
    [GeneratedRegex(
        @"(?<!(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december),?\s+)\b" +
        @"(?:(?!een\b)\p{L}+|een(?=\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayInWords();

    [GeneratedRegex(@"(?<![0-9])(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<![0-9][-/.]?)(?<d>[0-9]{1,2})\s*[-/.]\s*(?<m>[0-9]{1,2})(?:\s*[-/.]\s*(?<y>[0-9]{4}|[0-9]{2}))?(?![-/.]?[0-9]|\s*u(?:ur)?\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    // What follows a month is a year, unless it is a time (“10 uur”, “10.30”).
    [GeneratedRegex(
        @"(?<![0-9])(?<d>[0-9]{1,2})(?:(?:e|ste|de)\b)?\s*(?<name>\p{L}{3,})\.?(?:,?\s+(?:['’](?=[0-9]{2}\b))?(?<y>[0-9]{4}|[0-9]{2})(?![0-9]|[.:,][0-9]|\s*u(?:ur)?\b))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    // “6 en 10 oktober” and “6 tot 10 oktober” are more than one day.
    [GeneratedRegex(@"[0-9]\s*(?:-|–|/|à|of|en|tot|tot en met|t/m)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Span();
}
