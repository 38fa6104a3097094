using System.Globalization;

namespace Sleutelnet.Bench.Soak;

/// <summary>The soak as a command: prints its seed, its progress and what does not hold.</summary>
internal static class SoakBench
{
    public const string Argument = "soak";

    private const string Seed = "--seed";

    /// <summary>The plan that the arguments name; null when they are none of ours.</summary>
    public static SoakPlan? PlanOf(IReadOnlyList<string> arguments)
    {
        var (quick, seed, rest) = (arguments.Contains("--quick"), Random.Shared.Next(1, 1_000_000), arguments.Where(argument => argument != "--quick").ToList());
        if (rest is not [] && !(rest is [Seed, var text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out seed)))
            return null;
        return quick ? SoakPlan.Quick(seed) : SoakPlan.Full(seed);
    }

    /// <summary>Runs and prints. Gives the exit code.</summary>
    public static async Task<int> RunAsync(SoakPlan plan, TextWriter output, TextWriter errors)
    {
        await output.WriteLineAsync($"Seed {plan.Seed}: {plan.Turns} turns of {plan.Clients} clients on {SoakPlan.Processes} processes. The same plan again: soak {(plan == SoakPlan.Quick(plan.Seed) ? "--quick " : "")}--seed {plan.Seed}");
        try
        {
            await using var bench = await Workbench.StartAsync();
            var outcome = await new SoakRun(bench, plan, output.WriteLine).RunAsync();
            Print(outcome, output);
            foreach (var missing in outcome.Missing(plan.Least))
                await output.WriteLineAsync(missing);
            return ExitCode(outcome, plan);
        }
        catch (BrokenOffException exception)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    /// <summary>0 when all holds and enough was made to say so.</summary>
    public static int ExitCode(SoakOutcome outcome, SoakPlan plan) => outcome.Violations.Count == 0 && outcome.Missing(plan.Least).Count == 0 ? 0 : 1;

    /// <summary>Prints what came of it.</summary>
    public static void Print(SoakOutcome outcome, TextWriter output)
    {
        var wished = outcome.History.Where(operation => operation.Wish is not null).ToList();
        Say($"{outcome.History.Count} turns in {outcome.Elapsed.TotalMinutes:0.0} minutes. Something to store in {wished.Count}: {Counted(wished.Select(operation => operation.Outcome))}. Only looked: {outcome.History.Count - wished.Count}.");
        Say($"Failed: she was told that it is not stored, for it was refused, stood there already, or is hers to choose from two; Unknown: that it may be stored or not.");
        Say($"Faults: {outcome.Faults}: storage {Counted(outcome.StorageFaults)}; replies {outcome.ConnectorFaults}; reminders {outcome.Reminders.Channel.Faults.Made.Values.Sum()}.");
        Say($"Kills: {outcome.Kills.Count}: {Counted(outcome.Kills.Select(kill => kill.What))}.");
        Say($"Reminders: {outcome.Reminders.DoubleAfterAmbiguous} came twice after an ambiguous send, {outcome.Reminders.DoubleAfterKill} after a kill, at most {outcome.Reminders.SlowestKill.TotalSeconds:0.0} s after it; {outcome.Rung} moments of the clients' own networks were said.");
        Say($"Longest wait for a reply, from the first delivery that no kill ended: {outcome.History.Where(operation => operation.Replies.Count > 0).Max(operation => operation.Replies[0].At - operation.Delivered).TotalSeconds:0.0} s.");
        foreach (var violation in outcome.Violations)
            output.WriteLine(violation);
        if (outcome.Kept is { } kept)
            output.WriteLine($"History, notes and rows: {kept}");
        output.WriteLine(outcome.Violations.Count == 0 ? "I1 to I7 hold." : $"{outcome.Violations.Count} violations.");

        void Say(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
    }

    private static string Counted<T>(IEnumerable<T> what) => string.Join(", ", what.GroupBy(each => $"{each}").OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}"));
}
