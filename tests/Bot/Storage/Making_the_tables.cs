using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Storage;

public sealed class Making_the_tables
{
    [Fact]
    public async Task It_is_no_failure_when_the_bot_ends_first()
    {
        using var silent = new SilentStorage();
        using var log = new LogLines();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log));
        var readiness = new StorageReadiness(new TableServiceClient(silent.ConnectionString), TimeProvider.System, loggers.CreateLogger<StorageReadiness>());
        await readiness.StartAsync(CancellationToken.None);
        using var asked = await silent.AskedAsync();

        // As when the host is put away without having been stopped, for its address was taken.
        readiness.Dispose();
        await readiness.ExecuteTask!;

        Assert.Empty(log.Lines);
    }
}
