namespace Sleutelnet.Bot.Reminders;

/// <summary>How long the reminders take for what. Only the tests and the bench have other times than these.</summary>
internal sealed record ReminderTimes
{
    /// <summary>How long a claim must be seen to stand still before it is taken for one of an instance that died; longer than anything is worked on.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How far ahead the sweep looks, and so the longest that it waits.</summary>
    public TimeSpan LookAhead { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long to wait after a message of which nobody knows whether it arrived, by how often in a row that was so.
    /// A short hitch, and an outage of minutes, of hours and of days have one each.</summary>
    public IReadOnlyList<TimeSpan> Unsure { get; init; } = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(3), TimeSpan.FromDays(3)];

    /// <summary>How long to wait after a message that did not get away, by how often in a row that was so; the last goes on for ever.</summary>
    public IReadOnlyList<TimeSpan> NotTaken { get; init; } =
        [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30)];

    /// <summary>How long to wait for another instance that is sending to the same person.</summary>
    public TimeSpan Crossing { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a message may take at the end, when the host stops; what is noted of it afterwards must fit into the host's own patience.</summary>
    public TimeSpan Parting { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>The shortest pause between two sweeps that found nothing to do.</summary>
    public TimeSpan Breath { get; init; } = TimeSpan.FromMilliseconds(500);
}
