using System.Diagnostics;

namespace Sleutelnet.Bot.Development;

/// <summary>The Node.js and npm of this machine: full paths of their programs.</summary>
public sealed record NodeRuntime(string Node, string Npm)
{
    private const int OldestMajor = 20;

    /// <summary>Finds Node.js 20 or newer and npm in the folders of PATH.</summary>
    /// <exception cref="DevelopmentToolsException">One of the two is missing, or Node.js is too old.</exception>
    public static async Task<NodeRuntime> FindAsync(string? path, CancellationToken cancellation)
    {
        var node = OnPath(path, "node", ".exe") ?? throw new DevelopmentToolsException(DevelopmentPhrases.NodeMissing);
        var version = await VersionAsync(node, cancellation);
        if (!Version.TryParse(version, out var parsed))
            throw new DevelopmentToolsException(DevelopmentPhrases.NodeMissing);
        if (parsed.Major < OldestMajor)
            throw new DevelopmentToolsException(DevelopmentPhrases.NodeTooOld(version));
        return new NodeRuntime(node, OnPath(path, "npm", ".cmd") ?? throw new DevelopmentToolsException(DevelopmentPhrases.NpmMissing));
    }

    private static string? OnPath(string? path, string program, string windowsExtension) =>
        (path ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? program + windowsExtension : program))
            .FirstOrDefault(File.Exists);

    private static async Task<string> VersionAsync(string node, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(node, ["--version"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new DevelopmentToolsException(DevelopmentPhrases.NodeMissing);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return output.Trim().TrimStart('v');
    }
}
