namespace Sleutelnet.Bot.Reminders;

/// <summary>Whether the reminders go on: sweeps that stop are noticed before anybody misses a message.</summary>
internal sealed class ReminderHealth(IConfiguration configuration, ReminderClock clock)
{
    /// <summary>How long the sweeps may be silent, from the start on too.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly bool enabled = ReminderSetup.IsEnabled(configuration);
    private long lastSign = clock.GetTimestamp();
    private DateTimeOffset? swept;
    private int overdue;

    /// <summary>Whether the sweeps go on, or are not wanted here.</summary>
    public bool IsWell => !enabled || clock.GetElapsedTime(Interlocked.Read(ref lastSign)) < Patience;

    /// <summary>Notes that the sweep does something.</summary>
    public void Works() => Interlocked.Exchange(ref lastSign, clock.GetTimestamp());

    /// <summary>Notes that a sweep was completed.</summary>
    /// <param name="left">How much that is due by now was left to others, or to later.</param>
    public void Swept(int left)
    {
        (swept, overdue) = (clock.GetUtcNow(), left);
        Works();
    }

    /// <summary>What is told to who asks.</summary>
    public object Say() => new { enabled, swept, overdue };
}
