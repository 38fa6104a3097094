using Azure;
using Azure.Data.Tables;

namespace Sleutelnet.Bot.Storage;

/// <summary>Makes the tables when they are not there, and knows whether they are. Keeps trying, so that storage may come up later than the bot.</summary>
internal sealed partial class StorageReadiness(TableServiceClient service, TimeProvider clock, ILogger<StorageReadiness> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the tables are there.</summary>
    public Task Ready => ready.Task;

    /// <summary>What the store said when the tables could not be reached or made; null when nothing is wrong.</summary>
    public string? Problem { get; private set; } = "starting";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await service.GetTableClient(TableNetworkStore.NetworksTable).CreateIfNotExistsAsync(stoppingToken);
                await service.GetTableClient(TableNetworkStore.PeopleTable).CreateIfNotExistsAsync(stoppingToken);
                Problem = null;
                ready.TrySetResult();
                return;
            }
            catch (Exception exception) when (exception is RequestFailedException or AggregateException or OperationCanceledException or Azure.Identity.AuthenticationFailedException
                && !stoppingToken.IsCancellationRequested)
            {
                Problem = exception is RequestFailedException { ErrorCode: { Length: > 0 } code } ? code : exception.GetType().Name;
                NotReady(logger, Problem);
                await Task.Delay(Pause, clock, stoppingToken).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The tables cannot be reached or made ({Problem}); trying again.")]
    private static partial void NotReady(ILogger logger, string problem);
}
