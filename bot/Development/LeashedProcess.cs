using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Sleutelnet.Bot.Development;

/// <summary>A Node tool that lives as long as this process: it ends when its standard input closes, and that also happens when we are killed.</summary>
internal sealed class LeashedProcess : IAsyncDisposable
{
    private const int LinesKept = 20;
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly string _name;
    private readonly Queue<string> _lastLines = new();
    private readonly TaskCompletionSource<Match> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LeashedProcess(string name, ProcessStartInfo start, Regex readyLine)
    {
        _name = name;
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data, readyLine);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data, readyLine);
        _process.Exited += (_, _) => _ready.TrySetException(NotStarted());
    }

    public int Id => _process.Id;

    public bool HasEnded => _process.HasExited;

    /// <summary>Starts the script and waits for the line that says it is ready; returns what that line matched.</summary>
    /// <exception cref="DevelopmentToolsException">The tool ended, or said nothing in time.</exception>
    public static async Task<(LeashedProcess Process, Match Ready)> StartAsync(
        string name, ProcessStartInfo start, Regex readyLine, CancellationToken cancellation)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        var leashed = new LeashedProcess(name, start, readyLine);
        leashed._process.Start();
        leashed._process.BeginOutputReadLine();
        leashed._process.BeginErrorReadLine();
        try
        {
            return (leashed, await leashed._ready.Task.WaitAsync(StartLimit, cancellation));
        }
        catch (Exception exception)
        {
            await leashed.DisposeAsync();
            if (exception is TimeoutException)
                throw leashed.NotStarted();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        try
        {
            await _process.WaitForExitAsync(CancellationToken.None).WaitAsync(StopLimit);
        }
        catch (TimeoutException)
        {
            _process.Kill(entireProcessTree: true);
        }
        _process.Dispose();
    }

    private void Hear(string? line, Regex readyLine)
    {
        if (line is null)
            return;
        lock (_lastLines)
        {
            _lastLines.Enqueue(line);
            if (_lastLines.Count > LinesKept)
                _lastLines.Dequeue();
        }
        if (readyLine.Match(line) is { Success: true } match)
            _ready.TrySetResult(match);
    }

    private DevelopmentToolsException NotStarted()
    {
        lock (_lastLines)
            return new DevelopmentToolsException(DevelopmentPhrases.DidNotStart(_name, string.Join('\n', _lastLines)));
    }
}
