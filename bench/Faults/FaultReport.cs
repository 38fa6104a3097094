using System.Globalization;

namespace Sleutelnet.Bench.Faults;

/// <summary>Prints the table of faults: for each row whether it held, how often it was tried, and by which tests.</summary>
internal static class FaultReport
{
    public const string Argument = "faults";

    // What the counts take.
    private const int Narrow = 7;
    private const int Wide = 17;

    /// <summary>Runs the tests and prints the table. Gives the exit code.</summary>
    public static async Task<int> RunAsync(bool quick, TextWriter output, TextWriter errors)
    {
        await output.WriteLineAsync(quick ? "Trying each fault shortly." : "Trying each fault as often as the table says.");
        try
        {
            return Print(await FaultTests.RunAsync(full: !quick), full: !quick, output) ? 0 : 1;
        }
        catch (BrokenOffException exception)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    /// <summary>Prints a line for each row; false when one is missing, was not tried, or did not hold.</summary>
    /// <param name="shown">What became of the tests.</param>
    /// <param name="full">Whether a row that was tried less often than the table says does not hold.</param>
    /// <param name="output">Takes the lines.</param>
    public static bool Print(IReadOnlyList<ShownBy> shown, bool full, TextWriter output)
    {
        var held = 0;
        foreach (var row in FaultTable.Rows.Values)
        {
            var tests = shown.Where(test => test.Row == row.Number).ToList();
            var tried = tests.Sum(test => test.Tried);
            var isEnough = tried >= (full ? row.Least : 1);
            var holds = isEnough && tests.TrueForAll(test => test.Held);
            held += holds ? 1 : 0;
            var count = Format($"{tried:N0}") + (full ? Format($" of {row.Least:N0}") : "");
            output.WriteLine(Format($"{row.Number,2}  {(holds ? "held" : "NOT "),-5}{count.PadLeft(full ? Wide : Narrow)}  {(isEnough ? "" : "(TOO FEW) ")}{row.Name}: {(tests.Count == 0 ? "no test" : string.Join(", ", tests.Select(Say)))}"));
        }

        output.WriteLine($"{held} of {FaultTable.Rows.Count} held.");
        return held == FaultTable.Rows.Count;
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Say(ShownBy test) => test.Held ? test.Test : $"{test.Test} (FAILED)";
}
