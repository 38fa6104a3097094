using Azure.Data.Tables;

namespace Sleutelnet.Bot.Storage;

/// <summary>Whether storage does its work at this moment. However often that is asked, storage hears of it once every few seconds.</summary>
internal sealed class StorageHealth(TableServiceClient service, TimeProvider clock)
{
    /// <summary>How long what was found counts.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromSeconds(3);

    // Monitors give up after some five seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    // A row that never is: looking for it costs a key lookup and brings nothing.
    private static readonly string NoRow = TableClient.CreateQueryFilter($"PartitionKey eq {"health"} and RowKey eq {"health"}");

    private readonly Lock asking = new();
    private (Task<string?> Problem, long At)? asked;

    /// <summary>What is missing, in a sentence; null when nothing is.</summary>
    public Task<string?> ProblemAsync()
    {
        lock (asking)
        {
            if (asked is not { } last || (last.Problem.IsCompleted && clock.GetElapsedTime(last.At) >= Fresh))
                asked = last = (AskAsync(), clock.GetTimestamp());
            return last.Problem;
        }
    }

    private async Task<string?> AskAsync()
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        foreach (var table in TableNetworkStore.Tables)
        {
            if (await MissingAsync(table, patience.Token) is { } problem)
                return problem;
        }

        return null;
    }

    private async Task<string?> MissingAsync(string table, CancellationToken cancellationToken)
    {
        try
        {
            await service.GetTableClient(table)
                .QueryAsync<TableEntity>(NoRow, maxPerPage: 1, select: ["RowKey"], cancellationToken)
                .AnyAsync(cancellationToken);
            return null;
        }
        catch (Exception exception) when (StorageProblem.Is(exception))
        {
            return StorageProblem.IsMissingTable(exception) ? StorageProblem.MissingTable(table) : StorageProblem.Say(exception);
        }
    }
}
