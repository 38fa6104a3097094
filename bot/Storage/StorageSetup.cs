using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Sleutelnet.Bot.Reminders;
using Sleutelnet.Bot.Security;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>Where the tables are, and how patient we are with them.</summary>
internal static class StorageSetup
{
    /// <summary>The connection string that every storage emulator of this machine answers to.</summary>
    public const string Emulator = "UseDevelopmentStorage=true";

    public static IServiceCollection AddTableStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => new ReminderClock(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => Connect(configuration, provider.GetRequiredService<BotSettings>(), Options(provider.GetRequiredService<ReminderClock>())));
        services.AddSingleton<INetworkStore, TableNetworkStore>();
        services.AddSingleton<StorageHealth>();
        services.AddSingleton<StorageReadiness>();
        services.AddHostedService(provider => provider.GetRequiredService<StorageReadiness>());
        return services;
    }

    private static TableServiceClient Connect(IConfiguration configuration, BotSettings settings, TableClientOptions options)
    {
        var account = configuration["Storage:AccountUrl"]?.Trim() ?? "";
        if (account.Length == 0)
            return new TableServiceClient(configuration["Storage:ConnectionString"] is { Length: > 0 } text ? text : Emulator, options);
        TokenCredential credential = !settings.IsLocal && settings.IsOfType(BotSettings.ManagedIdentity)
            ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(settings.AppId))
            : new DefaultAzureCredential();
        return new TableServiceClient(new Uri(account), credential, options);
    }

    /// <summary>How patient. A turn has some ten seconds: a try that hangs must leave time for the next one.</summary>
    public static TableClientOptions Options(ReminderClock clock)
    {
        var options = new TableClientOptions();
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 3;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(2);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(2);
        options.AddPolicy(clock.Listener(), HttpPipelinePosition.PerRetry);
        options.Diagnostics.IsLoggingContentEnabled = false;
        options.Diagnostics.IsTelemetryEnabled = false;
        return options;
    }
}
