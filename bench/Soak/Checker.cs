namespace Sleutelnet.Bench.Soak;

/// <summary>Finds what does not hold, in what the clients recorded and what storage holds when all is over.</summary>
internal static class Checker
{
    /// <summary>How long a person waits for a reply at most.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private const int Remembered = 8;

    /// <param name="history">What was done, in order for each person.</param>
    /// <param name="networks">What is stored of the networks.</param>
    public static IReadOnlyList<Violation> Check(IReadOnlyList<Operation> history, IReadOnlyList<StoredNetwork> networks)
    {
        var found = new List<Violation>();
        foreach (var network in networks)
        {
            found.AddRange(StoredChecks.Check(network));
            foreach (var person in history.Where(operation => operation.Network == network.Network).GroupBy(operation => operation.Person))
            {
                var done = person.ToList();
                found.AddRange(new Alignment(person.Key, done, [.. network.Done.Where(line => line.By == person.Key)]).Check());
                found.AddRange(Place(person.Key, done, network.Members.FirstOrDefault(member => member.Person == person.Key)));
                found.AddRange(Told(person.Key, done));
            }

            var known = history.Where(operation => operation.Network == network.Network).Select(operation => operation.Person).ToHashSet(StringComparer.Ordinal);
            found.AddRange(network.Done.Where(line => !known.Contains(line.By))
                .Select(line => new Violation(Violation.Log, network.Network, $"version {line.Version} is of nobody who took part")));
        }

        return found;
    }

    private static IEnumerable<Violation> Place(string person, List<Operation> done, StoredMember? member)
    {
        if (member is null)
            return [new Violation(Violation.Torn, person, "she is no member any more")];
        if (member.Recent.Distinct().Count() != member.Recent.Count)
            return [new Violation(Violation.Twice, person, "an operation is remembered twice")];

        var order = done.Select((operation, index) => (operation.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        if (member.Recent.Any(id => !order.ContainsKey(id)))
            return [new Violation(Violation.Torn, person, "an operation is remembered that she did not do")];
        if (!member.Recent.Select(id => order[id]).SequenceEqual(member.Recent.Select(id => order[id]).OrderDescending()))
            return [new Violation(Violation.Torn, person, "her operations are remembered in another order")];

        var since = member.Recent.Count < Remembered ? 0 : order[member.Recent[^1]];
        var forgotten = done.Skip(since).Where(operation => operation.Outcome == Outcome.Acknowledged && !member.Recent.Contains(operation.Id));
        var torn = forgotten.Select(operation => new Violation(Violation.Torn, person, $"{operation.Id} was acknowledged, and her place does not know of it"));
        return done.LastOrDefault(operation => operation.Replies.Count > 0) is { Outcome: Outcome.Acknowledged, Replies: [.., { Asks: { } shown }] } && member.Asked != shown
            ? torn.Append(new Violation(Violation.Torn, person, $"she was shown {shown} and stands at {member.Asked ?? "another place"}"))
            : torn;
    }

    private static IEnumerable<Violation> Told(string person, List<Operation> done)
    {
        foreach (var operation in done)
        {
            if (operation.Replies.Count == 0)
                yield return new Violation(Violation.Untold, person, $"{operation.Id} was never answered");
            else if (operation.Replies[0].At - operation.Delivered > Patience)
                yield return new Violation(Violation.Untold, person, $"{operation.Id} was answered after {(operation.Replies[0].At - operation.Delivered).TotalSeconds:0.0} s") { IsOfTime = true };
            if (operation.Hung > 0)
                yield return new Violation(Violation.Untold, person, $"{operation.Id} was kept waiting {operation.Hung} times by a process that lived") { IsOfTime = true };
            if (operation.IsRefusedForNothing)
                yield return new Violation(Violation.Untold, person, $"{operation.Id} was not taken by a process that lived: {string.Join(", ", operation.Refused)}") { IsOfTime = operation.Hung > 0 };
            if (operation.IsTroubledForNothing)
                yield return new Violation(Violation.Untold, person, $"{operation.Id} was told of trouble, and all that was done to it was {operation.Trouble}") { IsOfTime = operation.Hung > 0 };
            foreach (var strange in operation.Replies.Select(reply => reply.Strange).OfType<string>().Take(1))
                yield return new Violation(Violation.Torn, person, $"{operation.Id} was shown another network: {strange}");
        }

        if (done.LastOrDefault(operation => operation.IsCalm) is { } last && !GoesOn(last))
            yield return new Violation(Violation.Stuck, person, $"she cannot go on when the faults have stopped ({last.Id})");
    }

    // What she wants is done, or she chooses first; who wants nothing must see where she is.
    private static bool GoesOn(Operation operation) => operation.Replies.Any(reply =>
        !reply.IsTrouble && (operation.Wish is null || reply.Claim is Claim.Stored or Claim.Kept or Claim.Conflict));
}
