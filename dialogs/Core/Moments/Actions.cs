using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Moments;

/// <summary>What a network agreed to do, the first date first.</summary>
public static class Actions
{
    /// <summary>The actions that are not done yet.</summary>
    /// <param name="network">The network.</param>
    public static IReadOnlyList<Moment> Open(Network network) => [.. Of(network).Where(moment => moment.IsOpen)];

    /// <summary>The actions that were agreed outside an evaluation or in another, and are not done yet.</summary>
    /// <param name="network">The network.</param>
    /// <param name="evaluation">The evaluation's number.</param>
    public static IReadOnlyList<Moment> Before(Network network, int evaluation) => [.. Open(network).Where(moment => ((ActionPoint)moment.About).From != evaluation)];

    /// <summary>All that was agreed in an evaluation and not called off, done or not.</summary>
    /// <param name="network">The network.</param>
    /// <param name="evaluation">The evaluation's number.</param>
    public static IReadOnlyList<Moment> AgreedIn(Network network, int evaluation) =>
        [.. Of(network).Where(moment => !moment.Ended && ((ActionPoint)moment.About).From == evaluation)];

    /// <summary>How many were done since a day.</summary>
    /// <param name="network">The network.</param>
    /// <param name="day">The first day that counts.</param>
    public static int DoneSince(Network network, DateOnly day) => Of(network).Count(moment => moment.Done >= day);

    /// <summary>The planned day of an action: the one that waits for an answer, or the one that comes, or the first.</summary>
    /// <param name="moment">The action.</param>
    public static DateOnly DayOf(Moment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        return moment.Waiting?.Planned ?? moment.Coming?.Planned ?? moment.Schedule.Start;
    }

    private static IEnumerable<Moment> Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Moments.Values.Where(moment => moment.About is ActionPoint).OrderBy(DayOf).ThenBy(moment => moment.Id.Value, StringComparer.Ordinal);
    }
}
