using Sleutelnet.Bot.Development;

namespace Sleutelnet.Bench.Protections;

/// <summary>Shows that the tests can fail: switches off one protection after the other in a copy of the working tree, and prints which tests notice.</summary>
internal static class ProtectionBench
{
    public const string Argument = "protections";

    /// <summary>Runs and prints. Gives the exit code: 1 when nobody notices that one is switched off.</summary>
    public static async Task<int> RunAsync(TextWriter output, TextWriter errors)
    {
        try
        {
            using var copy = await WorkingCopy.MakeAsync(Path.GetDirectoryName(ToolsFolder.Find(AppContext.BaseDirectory).Root)!);
            var tests = new GuardingTests(copy);
            var whole = await tests.RunAsync(string.Join('|', Protection.All.Select(protection => protection.Filter)));
            await output.WriteLineAsync($"With all of them on, {whole.Count(test => test.Passed)} of {whole.Count} tests pass.");
            var all = whole.All(test => test.Passed);
            foreach (var protection in Protection.All)
                all &= await IsNoticedAsync(protection, copy, tests, output);
            return all ? 0 : 1;
        }
        catch (BrokenOffException exception)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private static async Task<bool> IsNoticedAsync(Protection protection, WorkingCopy copy, GuardingTests tests, TextWriter output)
    {
        copy.SwitchOff(protection);
        var ran = await tests.RunAsync(protection.Filter);
        copy.SwitchOn();
        List<string> red = [.. ran.Where(test => !test.Passed).Select(test => test.Name)];
        await output.WriteLineAsync($"{(red.Count > 0 ? "yes" : "NO"),-5}Without {protection.Name}, {red.Count} of {ran.Count} tests fail.");
        foreach (var name in red)
            await output.WriteLineAsync($"     {name}");
        return red.Count > 0;
    }
}
