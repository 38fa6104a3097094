using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Sleutelnet.Bot.Development;

/// <summary>A Node tool that lives as long as this process: it ends when its standard input closes, and that also happens when we are killed.</summary>
internal sealed class LeashedProcess : IAsyncDisposable
{
    private const int LinesKept = 20;
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(10);

    private readonly Process process;
    private readonly string name;
    private readonly Queue<string> lastLines = new();
    private readonly TaskCompletionSource<Match> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LeashedProcess(string name, ProcessStartInfo start, Regex readyLine)
    {
        this.name = name;
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data, readyLine);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, readyLine);
        process.Exited += (_, _) => ready.TrySetException(NotStarted());
    }

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    /// <summary>Starts the script and waits for the line that says it is ready; returns what that line matched.</summary>
    /// <exception cref="DevelopmentToolsException">The tool ended, or said nothing in time.</exception>
    public static async Task<(LeashedProcess Process, Match Ready)> StartAsync(
        string name, ProcessStartInfo start, Regex readyLine, CancellationToken cancellation)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        var leashed = new LeashedProcess(name, start, readyLine);
        leashed.process.Start();
        leashed.process.BeginOutputReadLine();
        leashed.process.BeginErrorReadLine();
        try
        {
            return (leashed, await leashed.ready.Task.WaitAsync(StartLimit, cancellation));
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
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync(CancellationToken.None).WaitAsync(StopLimit);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
        }
        process.Dispose();
    }

    private void Hear(string? line, Regex readyLine)
    {
        if (line is null)
            return;
        lock (lastLines)
        {
            lastLines.Enqueue(line);
            if (lastLines.Count > LinesKept)
                lastLines.Dequeue();
        }
        if (readyLine.Match(line) is { Success: true } match)
            ready.TrySetResult(match);
    }

    private DevelopmentToolsException NotStarted()
    {
        lock (lastLines)
            return new DevelopmentToolsException(DevelopmentPhrases.DidNotStart(name, string.Join('\n', lastLines)));
    }
}
