using System.Globalization;
using System.Text.RegularExpressions;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Moments;

/// <summary>Reads a stretch of days from Dutch text: “van 11 juli tot en met 23 augustus”, “11-23 juli”, “1 mei 2027 t/m 9 mei”.</summary>
public static partial class PeriodReader
{
    /// <summary>The days meant; null when they cannot be read, or the last lies before the first.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The day in the Netherlands.</param>
    public static Period? Read(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Between().Match(text) is not { Success: true } between)
            return null;
        var (left, right) = (between.Groups["first"].Value.Trim(), between.Groups["last"].Value.Trim());
        // “11 tot 23 juli”: the month of the last day is that of the first too.
        if (DayAlone().IsMatch(left) && MonthAndYear().Match(right) is { Success: true } month)
            left = string.Create(CultureInfo.InvariantCulture, $"{left.TrimEnd('.')} {month.Value}");
        if (DutchDates.Read(left, today) is not { } first || DutchDates.Read(right, first) is not { } last)
            return null;
        return last < first ? null : new Period(first, last);
    }

    [GeneratedRegex(@"^\W*(?:(?:het|een|ons|onze|vakantie|reces|zomerreces|kerstreces|van|vanaf|is|duurt|loopt)\s+)*(?<first>.{1,60}?)\s*(?:tot en met|t/m|tot|–|—|\s-\s|(?<=\d)-(?=\d{1,2}\s+\p{L}))\s*(?<last>.{1,60}?)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"^\d{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex DayAlone();

    [GeneratedRegex(@"\p{L}{3,}(?:\s+\d{4})?", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndYear();
}
