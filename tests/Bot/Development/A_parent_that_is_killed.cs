using System.Diagnostics;
using System.Globalization;

namespace Sleutelnet.Bot.Tests.Development;

public sealed class A_parent_that_is_killed
{
    // Plays the bot: starts Azurite on a leash, tells which process that is, and stays.
    private const string Parent =
        """
        const tool = require("child_process").spawn(process.execPath, process.argv.slice(1), { stdio: ["pipe", "pipe", "inherit"] });
        tool.stdout.on("data", (text) => { if (String(text).includes("successfully")) console.log(tool.pid); });
        """;

    [Fact]
    public async Task Takes_its_tools_with_it()
    {
        await NodeTools.ModulesAsync();
        var data = Directory.CreateTempSubdirectory("sleutelnet-data-");
        var node = await NodeTools.RuntimeAsync();
        var start = new ProcessStartInfo(node.Node,
        [
            "-e", Parent, Path.Combine(NodeTools.Folder.Root, "on-a-leash.cjs"), NodeTools.Folder.Module("azurite/dist/src/table/main.js"),
            "--location", data.FullName, "--tablePort", "0", "--silent", "--disableTelemetry",
        ])
        { RedirectStandardOutput = true };
        using var parent = Process.Start(start)!;
        var pid = await parent.StandardOutput.ReadLineAsync();
        using var tool = Process.GetProcessById(int.Parse(pid!, CultureInfo.InvariantCulture));

        parent.Kill();

        await tool.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True(tool.HasExited);
        data.Delete(recursive: true);
    }
}
