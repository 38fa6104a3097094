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
        services.AddSingleton<Addressees>();
        services.AddSingleton<ReminderSender>();
        services.AddSingleton<Delivery>();
        services.AddSingleton<DueWork>();
        services.AddSingleton<Claims>();
        services.AddSingleton<Sweeper>();
        if (configuration.GetValue("Reminders:Enabled", true))
            services.AddHostedService(provider => provider.GetRequiredService<Sweeper>());
        return services;
    }
}
