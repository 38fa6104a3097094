using Azure;
using Azure.Data.Tables;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>Says of work with storage what came in between: others who wrote first, or storage itself.</summary>
internal static class StorageGuard
{
    // Less than a turn may take, so that there is time left to say that it did not work.
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(8);

    /// <exception cref="StoreConflictException">Someone else wrote since it was read, or storage did a part and undid it.</exception>
    /// <exception cref="StoreUnavailableException">Storage cannot be reached, or did not answer in time.</exception>
    public static async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        budget.CancelAfter(Budget);
        try
        {
            return await work(budget.Token);
        }
        catch (RequestFailedException exception) when (exception.Status is 409 or 412 || FailedInside(exception))
        {
            throw new StoreConflictException(exception);
        }
        catch (Exception exception) when (StorageProblem.Is(exception)
            && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            throw new StoreUnavailableException(exception);
        }
    }

    // The transaction itself was answered well, so the retries of the connection let it pass: nothing of it is stored.
    private static bool FailedInside(RequestFailedException exception) => exception is TableTransactionFailedException { Status: 429 or >= 500 };
}
