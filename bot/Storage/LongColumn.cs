using System.Text;
using Azure.Data.Tables;

namespace Sleutelnet.Bot.Storage;

/// <summary>A text that one column may be too short for: what does not fit goes on in the next, as Stack, Stack2, Stack3.</summary>
internal static class LongColumn
{
    // Storage takes 32,768 UTF-16 units in one column.
    private const int MostInOne = 32_000;

    /// <summary>Writes a text.</summary>
    /// <param name="row">The row; columns it has already are left alone.</param>
    /// <param name="column">The first column.</param>
    /// <param name="text">Without surrogates, as JSON that escapes them: a pair must not be cut in two.</param>
    public static void Write(TableEntity row, string column, string text)
    {
        for (var part = 0; part * MostInOne < text.Length || part == 0; part++)
            row[Name(column, part)] = text.Substring(part * MostInOne, Math.Min(MostInOne, text.Length - (part * MostInOne)));
    }

    /// <summary>Reads the text; null when there is none.</summary>
    public static string? Read(TableEntity row, string column)
    {
        if (row.GetString(column) is not { } first || !row.ContainsKey(Name(column, 1)))
            return row.GetString(column);
        var text = new StringBuilder(first);
        for (var part = 1; row.GetString(Name(column, part)) is { } more; part++)
            text.Append(more);
        return text.ToString();
    }

    private static string Name(string column, int part) => part == 0 ? column : $"{column}{part + 1}";
}
