namespace Sleutelnet.Bench.Soak;

/// <summary>
/// Lays what one person did beside what the log holds of her. She does one thing after the other, so both stand in the same order:
/// what was acknowledged is in the log once, what failed is not, and what nobody knows may be.
/// </summary>
internal sealed class Alignment(string person, IReadOnlyList<Operation> operations, IReadOnlyList<LogLine> lines)
{
    private readonly List<Violation> found = [];

    public IReadOnlyList<Violation> Check()
    {
        // How many lines may be accounted for by the operations so far; more than one number where an outcome is unknown.
        var accounted = new SortedSet<int> { 0 };
        foreach (var operation in operations.Where(operation => operation.Wish is not null && operation.Outcome != Outcome.Failed))
        {
            var after = new SortedSet<int>(accounted.Where(count => Holds(count, operation.Wish!)).Select(count => count + 1));
            if (operation.Outcome == Outcome.Unknown)
                after.UnionWith(accounted);
            accounted = after.Count > 0 ? after : [Resume(accounted.Max, operation)];
        }

        if (!accounted.Contains(lines.Count))
            Extra(accounted.Max, lines.Count);
        return found;
    }

    private bool Holds(int index, Wish wish) => index < lines.Count && lines[index].Subject == wish.Question && lines[index].After == wish.Value;

    private int Resume(int from, Operation operation)
    {
        for (var index = from; index < lines.Count; index++)
        {
            if (!Holds(index, operation.Wish!))
                continue;
            Extra(from, index);
            return index + 1;
        }

        found.Add(new Violation(Violation.Lost, person, $"she was told that {operation.Wish} is stored, and the log does not hold it ({operation.Id})"));
        return from;
    }

    private void Extra(int from, int to)
    {
        foreach (var line in lines.Skip(from).Take(to - from))
            found.Add(Named(line));
    }

    private Violation Named(LogLine line)
    {
        var wanted = operations.Where(operation => operation.Wish is { } wish && wish.Question == line.Subject && wish.Value == line.After).ToList();
        var what = $"{line.Subject} = {line.After} in version {line.Version}";
        return wanted.Count == 0 ? new Violation(Violation.Log, person, $"the log holds what nobody did: {what}")
            : wanted.TrueForAll(operation => operation.Outcome == Outcome.Failed) ? new Violation(Violation.Untold, person, $"she was told that it is not stored, and it is: {what}")
            : new Violation(Violation.Twice, person, $"applied once more: {what}");
    }
}
