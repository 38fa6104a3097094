namespace Sleutelnet.Bot.Tests.Security;

/// <summary>A clock on which every pause is over at once; it writes down how long each would have been.</summary>
internal sealed class ClockThatSkips : TimeProvider
{
    public List<TimeSpan> Pauses { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Pauses.Add(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
