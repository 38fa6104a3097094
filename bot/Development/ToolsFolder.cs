using System.Diagnostics;

namespace Sleutelnet.Bot.Development;

/// <summary>The repository's tools/ folder: where npm installs what Development needs, and where its data is kept.</summary>
public sealed class ToolsFolder
{
    private static readonly TimeSpan LockPause = TimeSpan.FromMilliseconds(200);

    public ToolsFolder(string path, string? data = null)
    {
        Root = Path.GetFullPath(path);
        Data = Path.GetFullPath(data ?? Path.Combine(Root, "..", ".data"));
    }

    /// <summary>Full path of tools/.</summary>
    public string Root { get; }

    /// <summary>Full path of the git-ignored folder that keeps data between runs.</summary>
    public string Data { get; }

    /// <summary>Looks for tools/ beside the given folders and everything above them.</summary>
    /// <exception cref="DevelopmentToolsException">No tools/ with a lock file is there.</exception>
    public static ToolsFolder Find(params string[] startingPoints) =>
        startingPoints
            .SelectMany(FolderAndAbove)
            .Select(folder => Path.Combine(folder, "tools"))
            .Where(folder => File.Exists(Path.Combine(folder, "package-lock.json")))
            .Select(folder => new ToolsFolder(folder))
            .FirstOrDefault()
        ?? throw new DevelopmentToolsException(DevelopmentPhrases.ToolsFolderMissing(string.Join(", ", startingPoints)));

    /// <summary>Full path of a file that npm installed, given with forward slashes.</summary>
    public string Module(string file) => Path.Combine(Root, "node_modules", file);

    /// <summary>Runs npm when what is installed is missing or older than the lock file; says so first.</summary>
    /// <exception cref="DevelopmentToolsException">npm failed.</exception>
    public async Task InstallAsync(NodeRuntime node, TextWriter terminal, CancellationToken cancellation)
    {
        if (IsInstalled)
            return;
        using var alone = await LockAsync(cancellation);
        if (IsInstalled)
            return;
        await terminal.WriteLineAsync(DevelopmentPhrases.Installing);
        await NpmAsync(node, cancellation);
    }

    // npm writes this file last, so a broken-off installation has none or an old one.
    private bool IsInstalled =>
        new FileInfo(Module(".package-lock.json")) is { Exists: true } installed &&
        installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Root, "package-lock.json"));

    private static IEnumerable<string> FolderAndAbove(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            yield return at.FullName;
    }

    // The bot and the tests may start at the same moment; two npm's in one folder destroy each other's work.
    private async Task<FileStream> LockAsync(CancellationToken cancellation)
    {
        Directory.CreateDirectory(Data);
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(Data, "npm.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(LockPause, cancellation);
            }
        }
    }

    private async Task NpmAsync(NodeRuntime node, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(node.Npm, ["ci", "--no-progress"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new DevelopmentToolsException(DevelopmentPhrases.NpmMissing);
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
        if (process.ExitCode != 0)
            throw new DevelopmentToolsException(DevelopmentPhrases.InstallFailed(await errors + await output));
    }
}
