using Sleutelnet.Bot.Development;

namespace Sleutelnet.Bot.Tests;

/// <summary>The development tools from npm, installed once when a test first needs them.</summary>
public static class NodeTools
{
    private static readonly Lazy<Task<string>> Installed = new(InstallAsync);

    public static string Repository { get; } = FindRepository();

    /// <summary>The repository's tools/ folder, as the bot itself uses it in Development.</summary>
    public static ToolsFolder Folder { get; } = new(Path.Combine(Repository, "tools"));

    /// <summary>Node.js and npm as found on this machine.</summary>
    public static Task<NodeRuntime> RuntimeAsync() =>
        NodeRuntime.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None);

    /// <summary>The folder that holds the installed packages.</summary>
    /// <exception cref="DevelopmentToolsException">npm could not install them; the message holds what it said.</exception>
    public static Task<string> ModulesAsync() => Installed.Value;

    private static async Task<string> InstallAsync()
    {
        await Folder.InstallAsync(await RuntimeAsync(), TextWriter.Null, CancellationToken.None);
        return Folder.Module(string.Empty);
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sleutelnet.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests must run inside a clone of the repository.");
    }
}
