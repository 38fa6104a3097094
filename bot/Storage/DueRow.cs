using Azure;
using Azure.Data.Tables;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>A row of what is due, as it was read.</summary>
/// <param name="Day">Its partition.</param>
/// <param name="Key">Its key within the day.</param>
/// <param name="At">When it is due, in UTC.</param>
/// <param name="Subject">The network that something is due of, or the person for whom something was held.</param>
/// <param name="Owner">The instance that is at work on it; null when none is.</param>
/// <param name="NotBefore">Until when it is left alone, in UTC; null when it is not.</param>
/// <param name="Written">When it was last written, on the clock of storage, in UTC.</param>
/// <param name="ETag">The version that was read.</param>
internal sealed record DueRow(string Day, string Key, DateTimeOffset At, DueSubject Subject, string? Owner, DateTimeOffset? NotBefore, DateTimeOffset Written, ETag ETag)
{
    /// <summary>Reads a row. Its key says what is due and when; a column that cannot be read loses nothing.</summary>
    /// <exception cref="FormatException">The key is none of ours.</exception>
    public static DueRow Read(SoftReading reading)
    {
        var row = reading.Row;
        var (second, subject) = StorageKeys.ReadDue(row.RowKey);
        return new DueRow(
            row.PartitionKey, row.RowKey,
            // Rounded up: never before its time.
            reading.Or("At", found => found.Time("At"), second.AddSeconds(1)),
            subject,
            reading.Text("Owner") is { Length: > 0 } owner ? owner : null,
            reading.Or("NotBefore", found => found.GetDateTimeOffset("NotBefore"), null),
            row.Timestamp ?? DateTimeOffset.MinValue,
            row.ETag);
    }
}

/// <summary>What a row of what is due is about. Rows about the same are handled together.</summary>
internal abstract record DueSubject;

internal sealed record NetworkIsDue(NetworkKey Network) : DueSubject;

internal sealed record PersonIsDue(PersonKey Person) : DueSubject;
