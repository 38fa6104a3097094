namespace Sleutelnet.Bot.Reminders;

/// <summary>How long the reminders take for what. Only the tests and the bench have other times than these.</summary>
internal sealed record ReminderTimes
{
    /// <summary>How long a claim must be seen to stand still before it is taken for one of an instance that died; longer than anything is worked on.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How far ahead the sweep looks, and so the longest that it waits.</summary>
    public TimeSpan LookAhead { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The shortest pause between two sweeps that found nothing to do.</summary>
    public TimeSpan Breath { get; init; } = TimeSpan.FromMilliseconds(500);
}
