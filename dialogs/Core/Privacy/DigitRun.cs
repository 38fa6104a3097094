using System.Text.RegularExpressions;

namespace Sleutelnet.Core.Privacy;

/// <summary>Digits that stand together, in groups with spaces, dots, dashes and the like between them.</summary>
/// <param name="Start">The first digit's place in the folded text.</param>
/// <param name="End">The place after the last digit.</param>
/// <param name="IsAbroad">Whether a plus stands before it.</param>
/// <param name="Groups">The digits, group by group.</param>
internal sealed partial record DigitRun(int Start, int End, bool IsAbroad, IReadOnlyList<string> Groups)
{
    private const string Between = " \t.-/_()|";
    private const int LongestGap = 3;

    internal string Digits { get; } = string.Concat(Groups);

    /// <summary>Every run of a folded text.</summary>
    /// <param name="plain">The folded text.</param>
    /// <param name="taken">The places of digits that are known to be something else, such as a date.</param>
    internal static IEnumerable<DigitRun> In(string plain, IEnumerable<(int Start, int End)> taken)
    {
        var text = Mask(plain, taken);
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsAsciiDigit(text[index]))
                continue;
            var run = ReadFrom(text, index);
            index = run.End;
            yield return run;
        }
    }

    /// <summary>The words just before the run, in lower case.</summary>
    /// <param name="plain">The folded text.</param>
    /// <param name="length">How many characters to look back.</param>
    internal string Before(string plain, int length) =>
        LineEnd().Split(plain[Math.Max(0, Start - length)..Start].ToLowerInvariant())[^1];

    /// <summary>The words just after the run, in lower case.</summary>
    /// <param name="plain">The folded text.</param>
    /// <param name="length">How many characters to look on.</param>
    internal string After(string plain, int length) =>
        LineEnd().Split(plain[End..Math.Min(plain.Length, End + length)].ToLowerInvariant())[0];

    private static DigitRun ReadFrom(string text, int start)
    {
        var groups = new List<string>();
        var end = start;
        for (var next = start; next < text.Length && char.IsAsciiDigit(text[next]); next = AfterGap(text, end))
        {
            end = next;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            groups.Add(text[next..end]);
        }

        return new DigitRun(start, end, text.AsSpan(0, start).TrimEnd(" (").EndsWith("+"), groups);
    }

    private static int AfterGap(string text, int end)
    {
        var next = end;
        while (next < text.Length && next - end < LongestGap && Between.Contains(text[next], StringComparison.Ordinal))
            next++;
        return next;
    }

    private static string Mask(string plain, IEnumerable<(int Start, int End)> taken)
    {
        var characters = plain.ToCharArray();
        foreach (var (start, end) in taken.Concat(BankAccount().Matches(plain).Select(match => (match.Index, match.Index + match.Length))))
            Array.Fill(characters, '#', start, end - start);
        return new string(characters);
    }

    [GeneratedRegex("[A-Z]{2}[0-9]{2} ?[A-Z]{4} ?[0-9][0-9 ]{8,12}[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex BankAccount();

    [GeneratedRegex("[\n;]")]
    private static partial Regex LineEnd();
}
