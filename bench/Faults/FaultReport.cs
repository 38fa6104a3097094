using System.Globalization;

namespace Sleutelnet.Bench.Faults;

/// <summary>Prints the table of faults: for each row whether it held, how often it was tried, and by which tests.</summary>
internal static class FaultReport
{
    public const string Argument = "faults";

    /// <summary>Runs the tests and prints the table. Gives the exit code.</summary>
    public static async Task<int> RunAsync(bool quick, TextWriter output, TextWriter errors)
    {
        await output.WriteLineAsync(quick ? "Trying each fault shortly." : "Trying each fault as often as the table says.");
        try
        {
            return Print(await FaultTests.RunAsync(full: !quick), output) ? 0 : 1;
        }
        catch (BrokenOffException exception)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    /// <summary>Prints a line for each row; false when one is missing, was not tried, or did not hold.</summary>
    public static bool Print(IReadOnlyList<ShownBy> shown, TextWriter output)
    {
        var held = 0;
        foreach (var (number, name) in FaultTable.Names)
        {
            var tests = shown.Where(test => test.Row == number).ToList();
            var tried = tests.Sum(test => test.Tried);
            var holds = tried > 0 && tests.TrueForAll(test => test.Held);
            held += holds ? 1 : 0;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number,2}  {(holds ? "held" : "NOT "),-5}{tried,7:N0}  {name}: {(tests.Count == 0 ? "no test" : string.Join(", ", tests.Select(Say)))}"));
        }

        output.WriteLine($"{held} of {FaultTable.Names.Count} held.");
        return held == FaultTable.Names.Count;
    }

    private static string Say(ShownBy test) => test.Held ? test.Test : $"{test.Test} (FAILED)";
}
