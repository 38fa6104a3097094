namespace Sleutelnet.Bench.Soak;

/// <summary>What must agree within a network's own rows.</summary>
internal static class StoredChecks
{
    public static IEnumerable<Violation> Check(StoredNetwork network) =>
        Versions(network).Concat(Answers(network)).Concat(MomentChecks.Check(network)).Select(violation => violation with { Where = network.Network });

    private static IEnumerable<Violation> Versions(StoredNetwork network)
    {
        foreach (var version in network.Log.GroupBy(line => line.Version))
        {
            if (version.Key > network.Version)
                yield return new Violation(Violation.Torn, "", $"the log knows version {version.Key}, and the network is at {network.Version}");
            if (!version.Select(line => line.Sequence).SequenceEqual(Enumerable.Range(0, version.Count())))
                yield return new Violation(Violation.Log, "", $"the lines of version {version.Key} have a hole");
            if (version.Select(line => line.By).Distinct().Count() > 1)
                yield return new Violation(Violation.Log, "", $"version {version.Key} is of more than one person");
        }
    }

    private static IEnumerable<Violation> Answers(StoredNetwork network)
    {
        var lines = network.Log.Where(line => line.Kind == LogLine.Answered).ToLookup(line => line.Subject);
        foreach (var question in lines.Select(question => question.Key).Except(network.Answers.Select(answer => answer.Question)))
            yield return new Violation(Violation.Lost, "", $"{question} was answered by the log, and has no answer");
        foreach (var answer in network.Answers)
        {
            var said = lines[answer.Question].ToList();
            if (answer.Version > said.Count)
                yield return new Violation(Violation.Log, "", $"{answer.Question} was changed {answer.Version} times, and the log knows {said.Count}");
            else if (answer.Version < said.Count)
                yield return new Violation(Violation.Lost, "", $"the log knows {said.Count} changes of {answer.Question}, and {answer.Version} count");
            else if (said[^1].After != answer.Value || said[^1].By != answer.By)
                yield return new Violation(Violation.Torn, "", $"{answer.Question} is {answer.Value}, and the log says {said[^1].After}");
            foreach (var (before, after) in said.Prepend(null).Zip(said).Where(pair => pair.First?.After != pair.Second.Before))
                yield return new Violation(Violation.Log, "", $"{answer.Question} was {after.Before} before version {after.Version}, and the log says {before?.After}");
        }
    }
}
