using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Transactions;

/// <summary>Two instances of the bot over one storage, for all tests of a class; one may have faults on its way to storage.</summary>
public sealed class SharedBot : IAsyncLifetime
{
    internal RunningBot Bot { get; private set; } = null!;

    internal RunningBot Other { get; private set; } = null!;

    internal StorageFaults Faults { get; } = new();

    internal LogLines Log { get; } = new();

    public async Task InitializeAsync()
    {
        Bot = await RunningBot.StartAsync(Listen, Faults);
        Other = await RunningBot.StartAsync(Listen);
    }

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Other.DisposeAsync();
    }

    internal Coordinator Coordinator(string name = "Noor", string? tenant = null)
    {
        Faults.Choose = null;
        return new Coordinator(Bot, tenant ?? Tenants.New(), name);
    }

    private void Listen(IServiceCollection services) => services.AddSingleton<ILoggerProvider>(Log);
}
