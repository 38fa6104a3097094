using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>The rows of a network's partition: written from changes, read back into what they were.</summary>
internal static class NetworkRows
{
    /// <summary>The version of the rows' columns; every older one stays readable.</summary>
    public const int Schema = 1;

    // The store's own columns, that every row gets.
    private static readonly HashSet<string> OfTheStore = new(StringComparer.Ordinal) { "PartitionKey", "RowKey", "Timestamp", "odata.etag" };

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A place without what it is about is no place.
    private static readonly JsonSerializerOptions StrictJson = new() { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    public static TableEntity Write(NetworkHead head) => new(StorageKeys.Network(head.Key), StorageKeys.Head)
    {
        ["Schema"] = Schema,
        ["Name"] = head.Name,
        ["Municipality"] = head.Municipality,
        ["Started"] = head.Started,
        ["Version"] = head.Version,
        ["Round"] = head.Round,
    };

    public static NetworkHead ReadHead(NetworkKey key, TableEntity row) => new(
        key, row.Text("Name"), row.Text("Municipality"), row.Time("Started"), row.Number("Version"), row.ETag.ToString(), row.Round());

    public static TableTransactionAction Write(NetworkKey key, NetworkChange change) => change switch
    {
        AnswerChanged answer => Put(Write(key, answer.Answer)),
        MemberChanged member => Put(Write(key, member.Member)),
        AcceptanceChanged { Acceptance: { } acceptance } => Put(Write(key, acceptance)),
        AcceptanceChanged ended => new TableTransactionAction(
            TableTransactionActionType.Delete, new TableEntity(StorageKeys.Network(key), StorageKeys.Accepted(ended.Subject)), ETag.All),
        TallyChanged tally => Put(Write(key, tally.Tally)),
        MomentChanged moment => Put(MomentRows.Write(key, moment.Moment)),
        EvaluationChanged evaluation => Put(EvaluationRows.Write(key, evaluation.Evaluation)),
        AgendaChanged agenda => Put(MomentRows.Write(key, agenda.Settings)),
        Logged logged => new TableTransactionAction(TableTransactionActionType.Add, LogRows.Write(key, logged.Entry)),
        _ => throw new InvalidOperationException($"{change.GetType().Name} has no row."),
    };

    /// <summary>Keeps a row that could not be read, column by column as it stands, where the version that takes its place leaves it alone.</summary>
    public static TableTransactionAction Keep(TableEntity unreadable, int version) => new(
        TableTransactionActionType.Add,
        new TableEntity(unreadable.Where(column => !OfTheStore.Contains(column.Key)).ToDictionary())
        {
            PartitionKey = unreadable.PartitionKey,
            RowKey = StorageKeys.Unreadable(version, unreadable.RowKey),
        });

    public static Answer ReadAnswer(TableEntity row) => new(
        new QuestionId(Suffix(row, StorageKeys.AnswerPrefix)),
        ContentColumns.Read(row, "") ?? throw new FormatException("An answer has no state."),
        row.Company() ?? Together.Alone, new PersonId(row.Text("By")), row.Time("At"), row.Number("Content"), row.Number("Version"), row.Round(),
        EarlierColumns.Read(row));

    /// <summary>Reads a coordinator. Whoever has a row is one, however little of it can be read: nobody is locked out over a column.</summary>
    public static Member ReadMember(SoftReading reading) => new(
        new PersonId(Suffix(reading.Row, StorageKeys.MemberPrefix)),
        reading.Text("Name") ?? "",
        reading.Or("Joined", row => row.Time("Joined"), reading.Row.Timestamp ?? default),
        new Position(
            reading.Or("Stack", Stack, [new AtEnd()]),
            reading.Or("Here", row => row.GetBoolean("Here") ?? false, false),
            reading.Or("With", row => row.Company() ?? Together.Alone, Together.Alone),
            reading.Or("At", row => row.Time("At"), reading.Row.Timestamp ?? default),
            reading.List<string>("Recent"),
            reading.Text("Reply")))
    {
        Conversation = reading.Text("Conversation"),
        Unreachable = reading.Or("Unreachable", Reach, null),
        WaitingTold = reading.Or<DateOnly?>("WaitingTold", row => row.GetString("WaitingTold") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null, null),
        IsQuiet = reading.Or("Quiet", row => row.GetBoolean("Quiet") ?? false, false),
    };

    public static Acceptance ReadAcceptance(TableEntity row)
    {
        var parts = row.RowKey[StorageKeys.AcceptedPrefix.Length..].Split('|');
        var subject = new AcceptanceSubject(Enum.Parse<AcceptanceKind>(parts[0]), StorageKeys.Unescape(parts[1]));
        return new Acceptance(subject, row.Text("Reason"), new PersonId(row.Text("By")), row.Time("At"), row.Round());
    }

    public static Tally ReadTally(TableEntity row) => new(
        Month.Parse(row.RowKey[StorageKeys.TallyPrefix.Length..]), row.Counts() ?? throw new FormatException("A month has no numbers."));

    private static TableEntity Write(NetworkKey key, Tally tally) => new(StorageKeys.Network(key), StorageKeys.Tally(tally.Month))
    {
        ["Schema"] = Schema,
        ["Counts"] = RowColumns.Written(tally.Counts),
    };

    private static TableEntity Write(NetworkKey key, Answer answer)
    {
        var row = new TableEntity(StorageKeys.Network(key), StorageKeys.Answer(answer.Question.Value))
        {
            ["Schema"] = Schema,
            ["With"] = answer.With.ToString(),
            ["By"] = answer.By.Value,
            ["At"] = answer.At,
            ["Content"] = answer.ContentVersion,
            ["Version"] = answer.Version,
            ["Round"] = answer.Round,
        };
        ContentColumns.Write(row, "", answer.Content);
        EarlierColumns.Write(row, answer.Earlier);
        return row;
    }

    private static TableEntity Write(NetworkKey key, Member member)
    {
        var row = new TableEntity(StorageKeys.Network(key), StorageKeys.Member(member.Id))
        {
            ["Schema"] = Schema,
            ["Name"] = member.Name,
            ["Joined"] = member.Joined,
            ["Here"] = member.Position.Here,
            ["With"] = member.Position.With.ToString(),
            ["At"] = member.Position.At,
            ["Recent"] = JsonSerializer.Serialize(member.Position.Recent, Json),
        };
        LongColumn.Write(row, "Stack", JsonSerializer.Serialize(member.Position.Stack, Json));
        if (member.Position.Reply is { } reply)
            row["Reply"] = reply;
        if (member.Conversation is { } conversation)
            row["Conversation"] = conversation;
        if (member.Unreachable is { } unreachable)
            (row["Unreachable"], row["UnreachableSince"]) = (unreachable.Why.ToString(), unreachable.Since);
        if (member.IsQuiet)
            row["Quiet"] = true;
        if (member.WaitingTold is { } told)
            row["WaitingTold"] = told.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return row;
    }

    private static TableEntity Write(NetworkKey key, Acceptance acceptance) => new(StorageKeys.Network(key), StorageKeys.Accepted(acceptance.Subject))
    {
        ["Schema"] = Schema,
        ["Reason"] = acceptance.Reason,
        ["By"] = acceptance.By.Value,
        ["At"] = acceptance.At,
        ["Round"] = acceptance.Round,
    };

    // Where a place cannot be read, “verder” finds the way on from the end.
    private static Place[] Stack(TableEntity row) =>
        JsonSerializer.Deserialize<Place[]>(LongColumn.Read(row, "Stack") ?? throw new FormatException("Column Stack is missing."), StrictJson) is { Length: > 0 } stack && Array.TrueForAll(stack, place => place is not null)
            ? stack
            : throw new FormatException("There is no place.");

    private static Unreachable? Reach(TableEntity row) => row.GetString("Unreachable") is { } why
        ? new Unreachable(row.Time("UnreachableSince"), Enum.Parse<WhyUnreachable>(why))
        : null;

    private static TableTransactionAction Put(TableEntity row) => new(TableTransactionActionType.UpsertReplace, row);

    private static string Suffix(TableEntity row, string prefix) => StorageKeys.Unescape(row.RowKey[prefix.Length..]);
}
