using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>The rows of a network's moments, and of what is settled about them.</summary>
internal static class MomentRows
{
    private const string Day = "yyyy-MM-dd";

    private static readonly JsonSerializerOptions Strict = new() { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    public static TableEntity Write(NetworkKey key, Moment moment)
    {
        var row = new TableEntity(StorageKeys.Network(key), StorageKeys.Moment(moment.Id))
        {
            ["Schema"] = NetworkRows.Schema,
            ["About"] = JsonSerializer.Serialize(moment.About),
            ["By"] = moment.By.Value,
            ["At"] = moment.At,
            ["Version"] = moment.Version,
            ["Ended"] = moment.Ended,
            ["Lapsed"] = moment.Lapsed,
        };
        Write(row, moment.Schedule);
        if (moment.Coming is { } coming)
            row["Coming"] = JsonSerializer.Serialize(coming);
        if (moment.Waiting is { } waiting)
            row["Waiting"] = JsonSerializer.Serialize(waiting);
        if (moment.Done is { } done)
            row["Done"] = done.ToString(Day, CultureInfo.InvariantCulture);
        return row;
    }

    /// <exception cref="FormatException">The row holds something that no release wrote.</exception>
    public static Moment Read(TableEntity row) => new(
        new MomentId(StorageKeys.Unescape(row.RowKey[StorageKeys.MomentPrefix.Length..])),
        JsonSerializer.Deserialize<MomentSubject>(row.Text("About"), Strict) ?? throw new FormatException("A moment is about nothing."),
        ReadSchedule(row) ?? throw new FormatException("A moment has no dates."),
        new PersonId(row.Text("By")), row.Time("At"), row.Number("Version"))
    {
        Coming = row.GetString("Coming") is { } coming ? JsonSerializer.Deserialize<Coming>(coming, Strict) : null,
        Waiting = row.GetString("Waiting") is { } waiting ? JsonSerializer.Deserialize<Waiting>(waiting, Strict) : null,
        Done = row.GetString("Done") is { } done ? Parsed(done) : null,
        Ended = row.GetBoolean("Ended") ?? false,
        Lapsed = row.GetBoolean("Lapsed") ?? false,
    };

    public static TableEntity Write(NetworkKey key, AgendaSettings settings)
    {
        var row = new TableEntity(StorageKeys.Network(key), StorageKeys.Agenda) { ["Schema"] = NetworkRows.Schema };
        Write(row, settings);
        return row;
    }

    /// <exception cref="FormatException">The row holds something that no release wrote.</exception>
    public static AgendaSettings ReadAgenda(TableEntity row) => new(
        row.GetString("PausedUntil") is { } until ? Parsed(until) : null,
        [.. (row.GetString("Recesses") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).Select(ends => new Period(Parsed(ends[0]), Parsed(ends[1])))]);

    /// <summary>What an entry of the log tells of moments.</summary>
    public static void Write(TableEntity row, LogEntry entry)
    {
        if (entry.Schedule is { } schedule)
            Write(row, schedule);
        if (entry.Moment is { } answer)
            row["Moment"] = JsonSerializer.Serialize(answer);
        if (entry.Settled is { } settled)
            Write(row, settled);
    }

    public static MomentAnswer? ReadAnswer(TableEntity row) =>
        row.GetString("Moment") is { } answer ? JsonSerializer.Deserialize<MomentAnswer>(answer, Strict) : null;

    /// <exception cref="FormatException">The columns hold no dates.</exception>
    public static Schedule? ReadSchedule(TableEntity row) => row.GetString("Start") is { } start
        ? new Schedule(Parsed(start), TimeOnly.ParseExact(row.Text("Time"), "HH:mm", CultureInfo.InvariantCulture), Rhythm.Parse(row.Text("Rhythm")))
        : null;

    private static void Write(TableEntity row, Schedule schedule)
    {
        row["Start"] = schedule.Start.ToString(Day, CultureInfo.InvariantCulture);
        row["Time"] = schedule.Time.ToString("HH:mm", CultureInfo.InvariantCulture);
        row["Rhythm"] = schedule.Rhythm.Write();
    }

    private static void Write(TableEntity row, AgendaSettings settings)
    {
        if (settings.PausedUntil is { } until)
            row["PausedUntil"] = until.ToString(Day, CultureInfo.InvariantCulture);
        row["Recesses"] = string.Join('\n', settings.Recesses.Select(recess => string.Create(CultureInfo.InvariantCulture, $"{recess.First:yyyy-MM-dd} {recess.Last:yyyy-MM-dd}")));
    }

    private static DateOnly Parsed(string day) => DateOnly.ParseExact(day, Day, CultureInfo.InvariantCulture);
}
