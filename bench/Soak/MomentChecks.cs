namespace Sleutelnet.Bench.Soak;

/// <summary>What must agree about a network's moments: their rows, the log, and the rows that say what is due.</summary>
internal static class MomentChecks
{
    public static IEnumerable<Violation> Check(StoredNetwork network)
    {
        var lines = network.Log.Where(line => line.IsOfAMoment).ToLookup(line => line.Subject);
        foreach (var moment in lines.Select(moment => moment.Key).Except(network.Moments.Select(moment => moment.Id)))
            yield return new Violation(Violation.Torn, "", $"the log knows the moment {moment}, and there is none");
        foreach (var moment in network.Moments)
        {
            var said = lines[moment.Id].ToList();
            if (moment.Version > said.Count)
                yield return new Violation(Violation.Log, "", $"the moment {moment.Id} was changed {moment.Version} times, and the log knows {said.Count}");
            else if (moment.Version < said.Count)
                yield return new Violation(Violation.Lost, "", $"the log knows {said.Count} changes of the moment {moment.Id}, and {moment.Version} count");
            foreach (var at in moment.DueAt.Where(at => at <= network.ReadAt))
                yield return new Violation(Violation.Reminder, "", $"the moment {moment.Id} was due at {at:O}, and it was not said");
            foreach (var at in moment.DueAt.Where(at => at > network.ReadAt).Except(moment.NotedAt))
                yield return new Violation(Violation.Torn, "", $"the moment {moment.Id} is due at {at:O}, and no row says so");
        }
    }
}
