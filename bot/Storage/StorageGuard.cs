using Azure;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>Says of work with storage what came in between: others who wrote first, or storage itself.</summary>
internal static class StorageGuard
{
    // Less than a turn may take, so that there is time left to say that it did not work.
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(8);

    /// <exception cref="StoreConflictException">Someone else wrote since it was read.</exception>
    /// <exception cref="StoreUnavailableException">Storage cannot be reached, or did not answer in time.</exception>
    public static async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        budget.CancelAfter(Budget);
        try
        {
            return await work(budget.Token);
        }
        catch (RequestFailedException exception) when (exception.Status is 409 or 412)
        {
            throw new StoreConflictException(exception);
        }
        catch (Exception exception) when (StorageProblem.Is(exception)
            && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            throw new StoreUnavailableException(exception);
        }
    }
}
