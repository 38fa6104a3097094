using System.Globalization;

namespace Sleutelnet.Bench.Reminders;

/// <summary>Prints what was measured of the reminders, each with its goal.</summary>
internal sealed class ReminderReport(TextWriter output)
{
    private const double LimitASecond = 50;
    private const double DrainGoal = 1.05;
    private const double LatenessGoal = 2;

    private bool all = true;

    /// <summary>Whether every goal was reached.</summary>
    public bool IsReached => all;

    public void Say(string progress) => output.WriteLine(progress);

    public void Idle(int few, Trips withFew, int many, Trips withMany) => Goal(
        $"An idle minute asks as much of storage with {many} future moments as with {few}",
        $"{withMany.Queries} queries, {withMany.Transactions} transactions, {withMany.Others} others against {withFew.Queries}, {withFew.Transactions}, {withFew.Others}",
        withFew == withMany);

    public void Drain(IReadOnlyList<(DateTimeOffset Due, DateTimeOffset At)> said, int refused)
    {
        var seconds = (said.Max(each => each.At) - said[0].Due).TotalSeconds;
        var least = said.Count / LimitASecond;
        Say($"In each second: {string.Join(' ', Enumerable.Range(0, (int)seconds + 1).Select(second => said.Count(each => (int)(each.At - each.Due).TotalSeconds == second)))}.");
        Goal(
            Format($"{said.Count} due at the same minute, three processes: within {DrainGoal} times the {least:0} s that the limit allows"),
            Format($"{seconds:0.0} s, {seconds / least:0.000} times; the channel refused {refused}; early {said.Count(each => each.At < each.Due)}"),
            seconds <= least * DrainGoal && said.All(each => each.At >= each.Due));
    }

    public void Spread(IReadOnlyList<(DateTimeOffset Due, DateTimeOffset At)> said)
    {
        double[] late = [.. said.Select(each => (each.At - each.Due).TotalSeconds).Order()];
        var (p50, p99) = (Run.Percentile(late, 50), Run.Percentile(late, 99));
        Goal(
            Format($"{said.Count} over a minute: 99 of 100 within {LatenessGoal} s"),
            Format($"p50 {p50:0.00} s, p99 {p99:0.00} s, last {late[^1]:0.00} s; early {late.Count(seconds => seconds < 0)}"),
            p99 <= LatenessGoal && late[0] >= 0);
    }

    public void Faults(FaultPlan plan, FaultOutcome outcome)
    {
        Say(Format($"Faults of the channel: {Counted(outcome.Channel.Faults.Made.Select(pair => (pair.Key.ToString(), pair.Value)))}; over the limit {outcome.Channel.Refused}."));
        Say(Format($"Kills: {outcome.Killed.Count}: {Counted(outcome.Killed.GroupBy(kill => kill.What).Select(point => (point.Key, point.Count())))}."));
        Say(Format($"Arrived when their process was killed, and not being marked yet: {outcome.HitByAKill}, of which {outcome.DoubleOfThose} came once more."));
        Say(Format($"Doubles: {outcome.DoubleAfterAmbiguous} after an ambiguous send, {outcome.DoubleAfterKill} after a kill before the mark of a send (at most {outcome.SlowestKill.TotalSeconds:0.0} s after it). It took {outcome.Elapsed.TotalSeconds:0} s."));
        Goal(
            $"{plan.Occurrences} under kills and faults, three processes: none lost, none early, no double without its reason, and none that a reason asks for left out",
            $"lost {outcome.Lost} (and {outcome.Named} noted as not surely delivered), early {outcome.Early}, doubles without a reason {outcome.WithoutReason.Count}, left over {outcome.Left}, not said again {outcome.NotAgain.Count}",
            outcome is { Lost: 0, Early: 0, WithoutReason.Count: 0, Left: 0, NotAgain.Count: 0 });
        foreach (var story in outcome.WithoutReason.Concat(outcome.NotAgain))
            Say($"     {story}");
    }

    private static string Counted(IEnumerable<(string Name, int Count)> counts) => string.Join(", ", counts.OrderBy(count => count.Name, StringComparer.Ordinal).Select(count => $"{count.Name} {count.Count}"));

    private void Goal(string goal, string measured, bool reached)
    {
        all &= reached;
        Say($"{(reached ? "yes" : "NO"),-5}{goal}: {measured}");
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
