using Azure.Data.Tables;

namespace Sleutelnet.Bot.Storage;

/// <summary>Makes the tables when they are not there. Keeps trying, so that storage may come up later than the bot.</summary>
internal sealed partial class StorageReadiness(TableServiceClient service, TimeProvider clock, ILogger<StorageReadiness> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await FailureAsync(stoppingToken) is { } failure && !stoppingToken.IsCancellationRequested)
        {
            NotReady(logger, StorageProblem.Code(failure));
            await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<Exception?> FailureAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var table in TableNetworkStore.Tables)
                await service.GetTableClient(table).CreateIfNotExistsAsync(cancellationToken);
            return null;
        }
        catch (Exception exception) when (StorageProblem.Is(exception))
        {
            return exception;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The tables cannot be reached or made ({Problem}); trying again.")]
    private static partial void NotReady(ILogger logger, string problem);
}
