using Sleutelnet.Bot.Storage;

namespace Sleutelnet.Bot.Reminders;

/// <summary>Puts the reminders together.</summary>
internal static class ReminderSetup
{
    /// <summary>Registers the reminders; they go by themselves unless the setting <c>Reminders:Enabled</c> says false.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<ReminderTimes>();
        services.AddSingleton<DueTable>();
        services.AddSingleton<RecipientTable>();
        services.AddSingleton<PaceTable>();
        services.AddSingleton<ReminderMeters>();
        services.AddSingleton<ReminderHealth>();
        services.AddSingleton<Pacer>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<SendClaims>();
        services.AddSingleton<Reach>();
        services.AddSingleton<Departures>();
        services.AddSingleton<HandOver>();
        services.AddSingleton<Standing>();
        services.AddSingleton<Addressees>();
        services.AddSingleton<ReminderSender>();
        services.AddSingleton<Delivery>();
        services.AddSingleton<DueWork>();
        services.AddSingleton<ClaimedWork>();
        services.AddSingleton<Claims>();
        services.AddSingleton<Sweeper>();
        if (IsEnabled(configuration))
            services.AddHostedService(provider => provider.GetRequiredService<Sweeper>());
        return services;
    }

    /// <summary>Whether this instance says what is due; on unless the settings say otherwise.</summary>
    public static bool IsEnabled(IConfiguration configuration) => configuration.GetValue("Reminders:Enabled", true);
}
