using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Faults;

public sealed class Storage_that_lets_nobody_in
{
    [Fact]
    [Fault(35)]
    public async Task The_bot_stays_says_that_it_is_not_ready_and_why_and_tries_again()
    {
        var azurite = await Azurite.RunningAsync();
        var service = new TableServiceClient(azurite.ConnectionString.Replace(Azurite.Key, Convert.ToBase64String(new byte[64]), StringComparison.Ordinal));
        using var log = new LogLines();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log));
        using var readiness = new StorageReadiness(service, TimeProvider.System, loggers.CreateLogger<StorageReadiness>());

        await readiness.StartAsync(CancellationToken.None);
        while (log.Lines.Count == 0)
            await Task.Delay(20);

        Assert.False(readiness.ExecuteTask!.IsCompleted);
        Assert.Contains("The tables cannot be reached or made", Assert.Single(log.Lines), StringComparison.Ordinal);
        Assert.Equal("De bot mag niet bij de opslag. Controleer de rechten van de bot op het opslagaccount.", await new StorageHealth(service, TimeProvider.System).ProblemAsync());
        await readiness.StopAsync(CancellationToken.None);
    }
}
