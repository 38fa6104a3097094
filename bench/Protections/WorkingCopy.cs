using System.Diagnostics;

namespace Sleutelnet.Bench.Protections;

/// <summary>A copy of the working tree in a temporary folder, to spoil. The tools from npm are those of the original.</summary>
internal sealed class WorkingCopy : IDisposable
{
    private const string Modules = "tools/node_modules";

    // What the changed files held.
    private readonly Dictionary<string, string> original = new(StringComparer.Ordinal);

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

    /// <summary>Switches a protection off, in all its places.</summary>
    /// <exception cref="BrokenOffException">A place is not there, or more than once.</exception>
    public void SwitchOff(Protection protection)
    {
        foreach (var place in protection.Places)
        {
            var source = File.ReadAllText(Path.Combine(Folder, place.File));
            if (source.Split(place.Text).Length != 2)
                throw new BrokenOffException($"{protection.Name} does not stand in {place.File} once; look at the list of protections.");
            original.TryAdd(place.File, source);
            File.WriteAllText(Path.Combine(Folder, place.File), source.Replace(place.Text, place.Instead, StringComparison.Ordinal));
        }
    }

    /// <summary>Puts back all that was switched off.</summary>
    public void SwitchOn()
    {
        foreach (var (file, source) in original)
            File.WriteAllText(Path.Combine(Folder, file), source);
        original.Clear();
    }

    public void Dispose()
    {
        // The link only, not what it points at.
        if (Directory.Exists(Path.Combine(Folder, Modules)))
            Directory.Delete(Path.Combine(Folder, Modules));
        Directory.Delete(Folder, recursive: true);
    }
}
