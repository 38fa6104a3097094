using System.Globalization;
using Azure.Data.Tables;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>The columns that several kinds of rows have, read back into what they were.</summary>
internal static class RowColumns
{
    /// <exception cref="FormatException">The column is missing.</exception>
    public static string Text(this TableEntity row, string column) => row.GetString(column) ?? throw Missing(column);

    /// <exception cref="FormatException">The column is missing.</exception>
    public static int Number(this TableEntity row, string column) => row.GetInt32(column) ?? throw Missing(column);

    /// <exception cref="FormatException">The column is missing.</exception>
    public static DateTimeOffset Time(this TableEntity row, string column) => row.GetDateTimeOffset(column) ?? throw Missing(column);

    public static Together? Company(this TableEntity row) =>
        Enum.TryParse<Together>(row.GetString("With"), out var with) && Enum.IsDefined(with) ? with : null;

    // The first releases knew one round only.
    public static int Round(this TableEntity row) => row.GetInt32("Round") ?? 1;

    public static Dictionary<CounterId, int>? Counts(this TableEntity row) => row.GetString("Counts")?
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '))
        .ToDictionary(parts => new CounterId(parts[0]), parts => int.Parse(parts[1], CultureInfo.InvariantCulture));

    /// <summary>Each counter with its number on a line of its own, in order.</summary>
    public static string Written(IReadOnlyDictionary<CounterId, int> counts) => string.Join(
        '\n', counts.OrderBy(count => count.Key.Value, StringComparer.Ordinal).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} {count.Value}")));

    private static FormatException Missing(string column) => new($"Column {column} is missing.");
}
