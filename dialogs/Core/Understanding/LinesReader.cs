using System.Globalization;
using System.Text.RegularExpressions;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Understanding;

/// <summary>Reads answers of several lines: things, or labels with a number.</summary>
internal static partial class LinesReader
{
    private const int LongestLine = 200;

    public static AnswerReading ReadList(string text) => text.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) switch
    {
        [] => new NotUnderstood(AnswerProblem.Empty),
        { Length: > Limits.Lines } => new NotUnderstood(AnswerProblem.TooManyLines),
        var lines => new Understood(new Given(new ListValue(lines))),
    };

    public static AnswerReading ReadCounts(string text)
    {
        string[] lines = [.. Separators().Split(text).Select(line => line.Trim()).Where(line => line.Length > 0).SelectMany(Apart)];
        if (lines.Length == 0)
            return new NotUnderstood(AnswerProblem.Empty);
        if (lines.Length > Limits.Lines)
            return new NotUnderstood(AnswerProblem.TooManyLines);

        var counts = new List<LabelledCount>();
        foreach (var (index, line) in lines.Index())
        {
            if (ReadCount(line) is not { } count)
                return new NotUnderstood(AnswerProblem.NoCounts, $"{index + 1}");
            if (counts.Exists(other => string.Equals(other.Label, count.Label, StringComparison.OrdinalIgnoreCase)))
                return new NotUnderstood(AnswerProblem.LabelTwice, $"{index + 1}");
            counts.Add(count);
        }

        return new Understood(new Given(new CountsValue(counts)));
    }

    // “Noord 12 en Zuid 3” are two, “Noord en Zuid: 15” is one.
    private static string[] Apart(string line)
    {
        var parts = line.Length > LongestLine ? [line] : line.Split(" en ", StringSplitOptions.TrimEntries);
        return parts.Length > 1 && Array.TrueForAll(parts, part => ReadCount(part) is not null) ? parts : [line];
    }

    // A longer line is no name with a number, and takes long to find that out.
    private static LabelledCount? ReadCount(string line) =>
        line.Length > LongestLine ? null
        : LabelFirst().Match(line) is { Success: true } first ? Count(first)
        : NumberFirst().Match(line) is { Success: true } last ? Count(last)
        : null;

    private static LabelledCount? Count(Match match) =>
        Number(match.Groups["number"].Value) is >= 0 and <= Limits.LargestCount and var number ? new LabelledCount(match.Groups["label"].Value.Trim(), number) : null;

    private static int? Number(string text) =>
        text.ToLowerInvariant() is "geen" or "niemand" ? 0 : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : DutchNumbers.Read(text);

    // Typed on one line, a comma sets one count apart from the next; between digits it makes a fraction, which is no count.
    [GeneratedRegex(@"[\n;]|(?<![0-9]),|,(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?<label>[^:=]*\p{L}[^:=]*?)(?:\s*[:=]\s*|\s*[–-]\s+|(?<=\p{L})[–-]|\s+)(?<number>\d{1,6}|geen|niemand)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LabelFirst();

    [GeneratedRegex(@"^(?<number>\d{1,6}|geen|niemand)\s+(in\s+|uit\s+|voor\s+)?(?<label>.*\p{L}.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberFirst();
}
