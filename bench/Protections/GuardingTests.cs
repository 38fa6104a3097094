using System.Diagnostics;
using System.Xml.Linq;

namespace Sleutelnet.Bench.Protections;

/// <summary>Builds a copy and runs some of its tests.</summary>
internal sealed class GuardingTests(WorkingCopy copy)
{
    private const string Project = "tests/Bot";

    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>Gives the tests that ran, and whether each passed.</summary>
    /// <exception cref="BrokenOffException">The copy does not build, or no test ran.</exception>
    public async Task<IReadOnlyList<(string Name, bool Passed)>> RunAsync(string filter)
    {
        var (built, said) = await DotnetAsync("build", Project, "-p:RunAnalyzers=false", "-p:RestoreLockedMode=true");
        if (built != 0)
            throw new BrokenOffException($"The copy does not build: {said}");
        var results = Path.Combine(copy.Folder, "results.trx");
        File.Delete(results);
        (_, said) = await DotnetAsync("test", Project, "--no-build", "--filter", filter, "--logger", $"trx;LogFileName={results}");
        var ran = File.Exists(results)
            ? XDocument.Load(results).Descendants(Trx + "UnitTestResult").Select(test => (test.Attribute("testName")!.Value, test.Attribute("outcome")!.Value == "Passed")).ToList()
            : [];
        return ran.Count > 0 ? ran : throw new BrokenOffException($"No test ran for {filter}: {said}");
    }

    private async Task<(int Code, string Said)> DotnetAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = copy.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        string[] said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(said));
    }
}
