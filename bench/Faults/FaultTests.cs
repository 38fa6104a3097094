using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Sleutelnet.Bot.Development;

namespace Sleutelnet.Bench.Faults;

/// <summary>A test that shows a row of the table.</summary>
/// <param name="Row">The number of the row.</param>
/// <param name="Test">The name of the test, without its class.</param>
/// <param name="Tried">How often it tried what the row says.</param>
/// <param name="Held">Whether it passed, with all its arguments.</param>
internal sealed record ShownBy(int Row, string Test, int Tried, bool Held);

/// <summary>Runs the tests of the table and reads what became of them.</summary>
internal static class FaultTests
{
    private static readonly XNamespace Results = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>Runs them all; what they print is left out.</summary>
    /// <param name="full">Whether each row is tried as often as the table says.</param>
    public static async Task<IReadOnlyList<ShownBy>> RunAsync(bool full)
    {
        var folder = Directory.CreateTempSubdirectory("sleutelnet-fault-tests-").FullName;
        var (trx, counts) = (Path.Combine(folder, "tests.trx"), Path.Combine(folder, "counts.txt"));
        var start = new ProcessStartInfo("dotnet", ["test", "tests/Bot", "-c", "Release", "--filter", "Table=Faults", "--logger", $"trx;LogFileName={trx}"])
        {
            WorkingDirectory = Path.GetDirectoryName(ToolsFolder.Find(AppContext.BaseDirectory).Root)!,
            RedirectStandardOutput = true,
            Environment = { ["SLEUTELNET_FAULT_COUNTS"] = counts, ["SLEUTELNET_FAULTS"] = full ? "full" : "" },
        };
        using var process = Process.Start(start) ?? throw new BrokenOffException("The tests do not start.");
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (!File.Exists(trx) || !File.Exists(counts))
            throw new BrokenOffException($"The tests did not run.\n{said}");
        var shown = Read(XDocument.Load(trx), await File.ReadAllLinesAsync(counts));
        Directory.Delete(folder, recursive: true);
        return shown;
    }

    /// <summary>Puts together what the tests noted and what became of them. A test that notes no number of its own counts for one at each run.</summary>
    public static IReadOnlyList<ShownBy> Read(XDocument trx, IEnumerable<string> counts)
    {
        var outcomes = trx.Descendants(Results + "UnitTestResult")
            .Select(result => (Name: result.Attribute("testName")!.Value.Split('(')[0], Passed: result.Attribute("outcome")?.Value == "Passed"))
            .ToLookup(result => result.Name[(result.Name.LastIndexOf('.') + 1)..], result => result.Passed);
        return [.. counts.Select(line => line.Split('|'))
            .Select(parts => (What: parts[0], Row: Number(parts[1]), Test: parts[2], Noted: parts[3]))
            .GroupBy(note => (note.Row, note.Test))
            .Select(notes => new ShownBy(notes.Key.Row, notes.Key.Test, Tried(notes.Select(note => (note.What, note.Noted)).ToList()), outcomes[notes.Key.Test] is var results && results.Any() && results.All(passed => passed)))
            .OrderBy(shown => shown.Row)];
    }

    private static int Tried(List<(string What, string Noted)> notes) =>
        notes.Exists(note => note.What == "tried") ? notes.Where(note => note.What == "tried").Sum(note => Number(note.Noted)) : notes.Count;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
