using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Sleutelnet.Bot.Tests;

/// <summary>The development tools from npm, installed once when a test first needs them.</summary>
public static class NodeTools
{
    private static readonly Lazy<Task<string>> Installed = new(InstallAsync);

    public static string Repository { get; } = FindRepository();

    private static string Folder => Path.Combine(Repository, "tools");

    // npm writes this file last, so a broken-off installation has none.
    private static string Mark => Path.Combine(Folder, "node_modules", ".package-lock.json");

    /// <summary>The folder that holds the installed packages.</summary>
    /// <exception cref="InvalidOperationException">npm could not install them; the message holds what it said.</exception>
    public static Task<string> ModulesAsync() => Installed.Value;

    private static async Task<string> InstallAsync()
    {
        using (await LockAsync())
        {
            if (!File.Exists(Mark))
            {
                await RunAsync("npm", ["ci"], Folder);
            }
        }

        return Path.Combine(Folder, "node_modules");
    }

    /// <summary>Runs a program to its end and gives what it wrote.</summary>
    /// <exception cref="InvalidOperationException">It ended with an error; the message holds what it said.</exception>
    public static async Task<string> RunAsync(string program, IEnumerable<string> arguments, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} failed:\n{output}\n{await error}");
    }

    // Several test runs can start at once in one clone; the second waits for the first one's installation.
    private static async Task<FileStream> LockAsync()
    {
        var clone = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Folder)))[..16];
        var path = Path.Combine(Path.GetTempPath(), $"sleutelnet-tools-{clone}.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }
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
