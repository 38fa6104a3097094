using System.Diagnostics;

namespace Sleutelnet.Bench.Protections;

/// <summary>A copy of the working tree in a temporary folder, to spoil. The tools from npm are those of the original.</summary>
internal sealed class WorkingCopy : IDisposable
{
    private const string Modules = "tools/node_modules";

    private WorkingCopy(string folder) => Folder = folder;

    public string Folder { get; }

    /// <exception cref="BrokenOffException">There is no working tree here.</exception>
    public static async Task<WorkingCopy> MakeAsync(string repository)
    {
        var copy = new WorkingCopy(Directory.CreateTempSubdirectory("sleutelnet-copy-").FullName);
        var start = new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]) { WorkingDirectory = repository, RedirectStandardOutput = true };
        using var git = Process.Start(start)!;
        var files = await git.StandardOutput.ReadToEndAsync();
        await git.WaitForExitAsync();
        if (git.ExitCode != 0)
            throw new BrokenOffException($"{repository} is no working tree.");
        foreach (var file in files.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Path.Combine(repository, file))))
        {
            var target = Path.Combine(copy.Folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(repository, file), target);
        }

        if (Directory.Exists(Path.Combine(repository, Modules)))
            Directory.CreateSymbolicLink(Path.Combine(copy.Folder, Modules), Path.Combine(repository, Modules));
        return copy;
    }

    /// <summary>Switches a protection off.</summary>
    /// <exception cref="BrokenOffException">The place is not there, or more than once.</exception>
    public void SwitchOff(Protection protection)
    {
        var source = File.ReadAllText(Path.Combine(Folder, protection.File));
        if (source.Split(protection.Text).Length != 2)
            throw new BrokenOffException($"{protection.Name} does not stand in {protection.File} once; look at the list of protections.");
        File.WriteAllText(Path.Combine(Folder, protection.File), source.Replace(protection.Text, protection.Instead, StringComparison.Ordinal));
    }

    /// <summary>Switches a protection on again.</summary>
    public void SwitchOn(Protection protection)
    {
        var source = File.ReadAllText(Path.Combine(Folder, protection.File));
        File.WriteAllText(Path.Combine(Folder, protection.File), source.Replace(protection.Instead, protection.Text, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        // The link only, not what it points at.
        if (Directory.Exists(Path.Combine(Folder, Modules)))
            Directory.Delete(Path.Combine(Folder, Modules));
        Directory.Delete(Folder, recursive: true);
    }
}
