using Azure;
using Azure.Data.Tables;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>What is due, by day and instant. Only what lies before now is read, and what is done is deleted: the future costs nothing.</summary>
internal sealed partial class DueTable(TableServiceClient service, ILogger<DueTable> logger)
{
    // A page of storage; what lies behind it is read once this is done.
    private const int MostAtOnce = 1000;

    // A key that is none of ours may be that of a newer release, which runs beside this one or comes back.
    private static readonly TimeSpan Unknown = TimeSpan.FromDays(7);

    private readonly TableClient table = service.GetTableClient(TableNetworkStore.DueTable);

    /// <summary>Reads what is due up to an instant, the earliest first: two queries over ranges of keys.</summary>
    public Task<IReadOnlyList<DueRow>> ReadAsync(DateTimeOffset until, CancellationToken cancellationToken) => StorageGuard.RunAsync<IReadOnlyList<DueRow>>(async token =>
    {
        var (day, end) = (StorageKeys.DueDay(until), StorageKeys.DueAt(until) + "}");
        var longAgo = StorageKeys.DueDay(until - Unknown);
        var rows = new List<DueRow>();
        await TakeAsync(rows, TableClient.CreateQueryFilter($"PartitionKey lt {day}"), longAgo, token);
        await TakeAsync(rows, TableClient.CreateQueryFilter($"PartitionKey eq {day} and RowKey lt {end}"), longAgo, token);
        return rows;
    }, cancellationToken);

    /// <summary>Takes rows of one day for an instance, all or none; gives them with their new versions.</summary>
    /// <exception cref="StoreConflictException">Another instance was first with one of them.</exception>
    public Task<IReadOnlyList<DueRow>> ClaimAsync(IReadOnlyList<DueRow> rows, string owner, CancellationToken cancellationToken) => StorageGuard.RunAsync<IReadOnlyList<DueRow>>(async token =>
    {
        try
        {
            var answers = await table.SubmitTransactionAsync(rows.Select(row => Marking(row, owner, null)), token);
            return [.. rows.Zip(answers.Value, (row, answer) => row with { Owner = owner, ETag = answer.Headers.ETag ?? ETag.All })];
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            // Done and deleted by another instance.
            throw new StoreConflictException(exception);
        }
    }, cancellationToken);

    /// <summary>Gives rows back, to be left alone until an instant; those that others have taken since stay theirs.</summary>
    public Task GiveBackAsync(IEnumerable<DueRow> rows, DateTimeOffset notBefore, CancellationToken cancellationToken) =>
        EachAsync(rows.Select(row => Marking(row, "", notBefore)), cancellationToken);

    /// <summary>Deletes rows of one day that are done; those that were written since stay.</summary>
    public async Task DeleteAsync(IEnumerable<DueRow> rows, CancellationToken cancellationToken)
    {
        foreach (var together in rows.Chunk(DueRows.MostTogether))
        {
            var actions = together.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(row.Day, row.Key), row.ETag)).ToList();
            try
            {
                await StorageGuard.RunAsync(token => table.SubmitTransactionAsync(actions, token), cancellationToken);
            }
            catch (Exception exception) when (exception is StoreConflictException or StoreUnavailableException { InnerException: RequestFailedException { Status: 404 } })
            {
                // One of them was written since, or is gone already; then the others go one by one.
                await EachAsync(actions, cancellationToken);
            }
        }
    }

    /// <summary>Writes that something is due for a person.</summary>
    public Task PutAsync(PersonKey person, DateTimeOffset at, CancellationToken cancellationToken) =>
        StorageGuard.RunAsync(token => table.UpsertEntityAsync(DueRows.Of(person, at), TableUpdateMode.Merge, token), cancellationToken);

    private async Task EachAsync(IEnumerable<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        foreach (var action in actions)
        {
            try
            {
                await StorageGuard.RunAsync(token => table.SubmitTransactionAsync([action], token), cancellationToken);
            }
            catch (Exception exception) when (exception is StoreConflictException or StoreUnavailableException { InnerException: RequestFailedException { Status: 404 } })
            {
                // Somebody else's by now, or gone.
            }
        }
    }

    private async Task TakeAsync(List<DueRow> rows, string filter, string longAgo, CancellationToken token)
    {
        if (rows.Count >= MostAtOnce)
            return;
        await foreach (var row in table.QueryAsync<TableEntity>(filter, MostAtOnce, cancellationToken: token))
        {
            if (Read(row) is { } due)
                rows.Add(due);
            else if (string.CompareOrdinal(row.PartitionKey, longAgo) < 0)
            {
                Dropped(logger, row.PartitionKey, row.RowKey);
                await table.DeleteEntityAsync(row, ETag.All, token);
            }

            if (rows.Count >= MostAtOnce)
                return;
        }
    }

    private DueRow? Read(TableEntity row)
    {
        try
        {
            return DueRow.Read(new SoftReading(row, place => SetAside(logger, row.PartitionKey, place)));
        }
        catch (Exception exception) when (SoftReading.IsUnreadable(exception))
        {
            return null;
        }
    }

    private static TableTransactionAction Marking(DueRow row, string owner, DateTimeOffset? notBefore)
    {
        var marked = new TableEntity(row.Day, row.Key) { ["Owner"] = owner };
        if (notBefore is { } instant)
            marked["NotBefore"] = instant;
        return new TableTransactionAction(TableTransactionActionType.UpdateMerge, marked, row.ETag);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "In partition {Partition}, {Place} cannot be read and was set aside.")]
    private static partial void SetAside(ILogger logger, string partition, string place);

    [LoggerMessage(Level = LogLevel.Error, Message = "What is due on {Day} as {Row} is none of ours and was dropped.")]
    private static partial void Dropped(ILogger logger, string day, string row);
}
