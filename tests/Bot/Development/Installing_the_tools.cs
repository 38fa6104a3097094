using Sleutelnet.Bot.Development;

namespace Sleutelnet.Bot.Tests.Development;

public sealed class Installing_the_tools : IDisposable
{
    private readonly FakePath _path = new();
    private readonly StringWriter _terminal = new();
    private readonly string _root = Directory.CreateTempSubdirectory("sleutelnet-tools-").FullName;
    private readonly ToolsFolder _tools;

    public Installing_the_tools()
    {
        _tools = new ToolsFolder(Directory.CreateDirectory(Path.Combine(_root, "tools")).FullName);
        File.WriteAllText(LockFile, "{}");
        _path.With("node", "echo v22.1.0").With("npm", "echo $1 >> calls; mkdir -p node_modules; echo '{}' > node_modules/.package-lock.json");
    }

    private string LockFile => Path.Combine(_tools.Root, "package-lock.json");

    [UnixFact]
    public async Task The_first_run_installs_and_says_that_it_happens_once()
    {
        await InstallAsync();

        Assert.Equal("ci\n", Calls());
        Assert.Contains("Dat gebeurt één keer", _terminal.ToString(), StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task The_next_run_installs_nothing_and_says_nothing()
    {
        await InstallAsync();
        _terminal.GetStringBuilder().Clear();

        await InstallAsync();

        Assert.Equal("ci\n", Calls());
        Assert.Empty(_terminal.ToString());
    }

    [UnixFact]
    public async Task A_newer_lock_file_installs_again()
    {
        await InstallAsync();
        File.SetLastWriteTimeUtc(LockFile, DateTime.UtcNow.AddMinutes(1));

        await InstallAsync();

        Assert.Equal("ci\nci\n", Calls());
    }

    [UnixFact]
    public async Task Two_starts_at_once_install_once()
    {
        await Task.WhenAll(InstallAsync(), InstallAsync());

        Assert.Equal("ci\n", Calls());
    }

    [UnixFact]
    public async Task What_npm_complains_about_is_shown()
    {
        _path.With("npm", "echo 'geen netwerk' >&2; exit 1");

        var refusal = await Assert.ThrowsAsync<DevelopmentToolsException>(InstallAsync);

        Assert.Contains("npm kon de hulpmiddelen in tools/ niet ophalen", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("geen netwerk", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _path.Dispose();
        _terminal.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    private string Calls() => File.ReadAllText(Path.Combine(_tools.Root, "calls"));

    private async Task InstallAsync()
    {
        var node = await NodeRuntime.FindAsync(_path.Folder, CancellationToken.None);
        await _tools.InstallAsync(node, TextWriter.Synchronized(_terminal), CancellationToken.None);
    }
}
