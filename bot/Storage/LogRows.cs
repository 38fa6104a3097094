using System.Globalization;
using Azure.Data.Tables;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>The rows of a network's log: added, never changed, and read only for whoever asks what was.</summary>
internal static class LogRows
{
    public static TableEntity Write(NetworkKey key, LogEntry entry)
    {
        var row = new TableEntity(StorageKeys.Network(key), StorageKeys.Log(entry.Version, entry.Sequence))
        {
            ["Schema"] = NetworkRows.Schema,
            ["Version"] = entry.Version,
            ["Sequence"] = entry.Sequence,
            ["At"] = entry.At,
            ["By"] = entry.By.Value,
            ["Kind"] = entry.Kind.ToString(),
            ["Subject"] = entry.Subject,
        };
        ContentColumns.Write(row, "Before", entry.Before);
        ContentColumns.Write(row, "After", entry.After);
        if (entry.ContentVersion > 0)
            row["Content"] = entry.ContentVersion;
        if (entry.BeforeContentVersion != entry.ContentVersion)
            row["BeforeContent"] = entry.BeforeContentVersion;
        if (entry.Reason is not null)
            row["Reason"] = entry.Reason;
        if (entry.With is { } with)
            row["With"] = with.ToString();
        if (entry.Counted.Count > 0)
            row["Counts"] = RowColumns.Written(entry.Counted);
        if (entry.Month is { } month)
            row["Month"] = month.ToString();
        if (entry.Undoes is { } undone)
            row["Undoes"] = undone;
        MomentRows.Write(row, entry);
        return row;
    }

    /// <exception cref="FormatException">The row holds something that no release wrote.</exception>
    public static LogEntry Read(TableEntity row)
    {
        var kind = Enum.Parse<LogKind>(row.Text("Kind"));
        var after = ContentColumns.Read(row, "After");
        if (!Enum.IsDefined(kind) || (kind is LogKind.Answered or LogKind.Evaluated && after is null))
            throw new FormatException("An entry does not say what was changed.");
        var (version, sequence) = (row.Number("Version"), row.Number("Sequence"));
        if (row.RowKey != StorageKeys.Log(version, sequence))
            throw new FormatException("An entry stands in another's place.");
        return new LogEntry(
            version, sequence, row.Time("At"), new PersonId(row.Text("By")), kind, row.Text("Subject"),
            ContentColumns.Read(row, "Before"), after, row.GetString("Reason"))
        {
            With = row.Company(),
            ContentVersion = row.GetInt32("Content") ?? 0,
            BeforeContentVersion = row.GetInt32("BeforeContent") ?? 0,
            Counted = row.Counts()!,
            Month = row.GetString("Month") is { } month ? Month.Parse(month) : null,
            Undoes = row.GetInt32("Undoes"),
            Schedule = MomentRows.ReadSchedule(row),
            Moment = MomentRows.ReadAnswer(row),
            Settled = kind == LogKind.AgendaSettled ? MomentRows.ReadAgenda(row) : null,
        };
    }

    /// <summary>The version that a row of the log is of; null when its key is none of ours.</summary>
    public static int? VersionOf(TableEntity row) =>
        int.TryParse(row.RowKey[StorageKeys.LogPrefix.Length..].Split('|')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var left)
            ? LogPlace.LastVersion - left
            : null;
}
