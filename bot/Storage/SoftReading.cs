using System.Text.Json;
using Azure.Data.Tables;

namespace Sleutelnet.Bot.Storage;

/// <summary>
/// Reads the columns of a row that must not be lost over one of them: what cannot be read is set aside and takes the value it would have
/// had at the start.
/// </summary>
/// <param name="Row">The row.</param>
/// <param name="SetAside">Hears which column of which row could not be read.</param>
internal readonly record struct SoftReading(TableEntity Row, Action<string> SetAside)
{
    // Only the kinds of errors that reading a value can give; anything else is a fault of ours and is heard elsewhere.
    public static bool IsUnreadable(Exception exception) => exception
        is FormatException or ArgumentException or InvalidCastException or InvalidOperationException or JsonException
        or NotSupportedException or IndexOutOfRangeException or OverflowException;

    public T Or<T>(string column, Func<TableEntity, T> read, T otherwise)
    {
        try
        {
            return read(Row);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            SetAside($"{Row.RowKey}/{column} ({exception.GetType().Name})");
            return otherwise;
        }
    }

    public string? Text(string column) => Or(column, row => row.GetString(column), null);

    /// <summary>The elements of a list kept as JSON; one that is nothing is left out.</summary>
    public T[] List<T>(string column) => Or(column, row => JsonSerializer.Deserialize<T[]>(row.GetString(column) ?? "[]") ?? [], [])
        .Where(item => item is not null)
        .ToArray();
}
