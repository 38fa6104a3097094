using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>What the reminders know of each person, in a row beside that of the person.</summary>
internal sealed partial class RecipientTable(TableServiceClient service, ILogger<RecipientTable> logger)
{
    private const string Day = "yyyy-MM-dd";

    private readonly TableClient people = service.GetTableClient(TableNetworkStore.PeopleTable);

    /// <summary>Reads what is known of a person; someone of whom nothing is known when there is no row.</summary>
    public Task<Recipient> LoadAsync(PersonKey key, CancellationToken cancellationToken) => StorageGuard.RunAsync(async token =>
    {
        var row = await people.GetEntityIfExistsAsync<TableEntity>(StorageKeys.Tenant(key.Tenant), StorageKeys.Recipient(key.Person), cancellationToken: token);
        return row.HasValue ? Read(key, row.Value!) : new Recipient(key, null);
    }, cancellationToken);

    /// <summary>Writes what is known of a person and returns it with its new stamp.</summary>
    /// <exception cref="StoreConflictException">Someone else wrote since it was read.</exception>
    public Task<Recipient> SaveAsync(Recipient recipient, CancellationToken cancellationToken) => StorageGuard.RunAsync(async token =>
    {
        var row = Write(recipient);
        var response = recipient.Stamp is { } stamp
            ? await people.UpdateEntityAsync(row, new ETag(stamp), TableUpdateMode.Replace, token)
            : await people.AddEntityAsync(row, token);
        return recipient with { Stamp = response.Headers.ETag?.ToString() };
    }, cancellationToken);

    private static TableEntity Write(Recipient recipient)
    {
        var row = new TableEntity(StorageKeys.Tenant(recipient.Key.Tenant), StorageKeys.Recipient(recipient.Key.Person))
        {
            ["Schema"] = NetworkRows.Schema,
            ["Told"] = string.Join('\n', recipient.Told),
            ["Failures"] = recipient.Failures,
            ["Unsure"] = recipient.Unsure,
        };
        LongColumn.Write(row, "Held", JsonSerializer.Serialize(recipient.Held));
        if (recipient.LastUnasked is { } day)
            row["LastUnasked"] = day.ToString(Day, CultureInfo.InvariantCulture);
        if (recipient.Due is { } due)
            row["Due"] = due;
        if (recipient.Sending is { } sending)
            row["Sending"] = sending;
        return row;
    }

    private Recipient Read(PersonKey key, TableEntity row)
    {
        var soft = new SoftReading(row, place => SetAside(logger, row.PartitionKey, place));
        return new Recipient(key, row.ETag.ToString())
        {
            LastUnasked = soft.Or<DateOnly?>("LastUnasked", found => found.GetString("LastUnasked") is { } day ? DateOnly.ParseExact(day, Day, CultureInfo.InvariantCulture) : null, null),
            Told = soft.Or<string[]>("Told", found => (found.GetString("Told") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries), []),
            Held = soft.Or<HeldReminder[]>("Held", found => JsonSerializer.Deserialize<HeldReminder[]>(LongColumn.Read(found, "Held") ?? "[]") ?? [], []),
            Due = soft.Or("Due", found => found.GetDateTimeOffset("Due"), null),
            Sending = soft.Text("Sending"),
            Failures = soft.Or("Failures", found => found.GetInt32("Failures") ?? 0, 0),
            Unsure = soft.Or("Unsure", found => found.GetInt32("Unsure") ?? 0, 0),
        };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "In partition {Partition}, {Place} cannot be read and was set aside.")]
    private static partial void SetAside(ILogger logger, string partition, string place);
}
