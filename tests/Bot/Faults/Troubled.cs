using Azure.Core;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Sleutelnet.Bot.Reminders;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Bot.Tests.Conversations;

namespace Sleutelnet.Bot.Tests.Faults;

/// <summary>A bot with the patience and the retries that the product has, on a storage with troubles.</summary>
public abstract class Troubled : IAsyncLifetime
{
    private protected NetworkTroubles Troubles { get; } = new();

    private protected RunningBot Bot { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var azurite = await Azurite.RunningAsync();
        Bot = await RunningBot.StartAsync(services =>
        {
            services.AddSingleton(provider =>
            {
                var options = StorageSetup.Options(provider.GetRequiredService<ReminderClock>());
                options.AddPolicy(Troubles, HttpPipelinePosition.BeforeTransport);
                return new TableServiceClient(azurite.ConnectionString, options);
            });
            Change(services);
        });
    }

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    /// <summary>What is different about the bot.</summary>
    private protected virtual void Change(IServiceCollection services)
    {
        // Nothing, as a rule.
    }

    /// <summary>Has so many authors give so many answers in all, each at its own pace; then each must be stored once.</summary>
    private protected async Task ByEachAsync(int lanes, int tries, Func<Author, int, Task> once, Action? begin = null)
    {
        var authors = await Author.StartAsync(Bot, Math.Min(lanes, tries));
        begin?.Invoke();
        await Task.WhenAll(authors.Select((author, lane) => Task.Run(async () =>
        {
            for (var number = lane; number < tries; number += authors.Length)
                await once(author, number);
        })));
        Troubles.Always = null;
        foreach (var author in authors)
            await author.HasEachOnceAsync();
    }
}
