using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Sleutelnet.Bench.Turns;

/// <summary>Processes that are asked to end and replaced, one after the other, while people go on; what breaks off is delivered again to another one.</summary>
internal sealed class Restarts(Workbench bench) : IAsyncDisposable
{
    private readonly List<Server> processes = [];

    /// <summary>How long the slowest process took to end.</summary>
    public TimeSpan Slowest { get; private set; }

    /// <summary>Exit codes other than 0, of processes that were asked to end.</summary>
    public List<int> Failures { get; } = [];

    /// <summary>How many answers were given.</summary>
    public int Answers { get; private set; }

    /// <summary>Runs, and gives what is not as it must be; nothing when all is well.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(int restarts, int people)
    {
        for (var number = 0; number < 2; number++)
            processes.Add(await bench.StartBotAsync());
        var writers = new List<Writer>();
        for (var number = 0; number < people; number++)
        {
            writers.Add(new Writer(bench.Teams));
            await writers[^1].StartAsync(processes[0]);
        }

        using var over = new CancellationTokenSource();
        var writing = writers.Select((writer, number) => Task.Run(() => WriteAsync(writer, number, over.Token))).ToList();
        for (var restart = 0; restart < restarts; restart++)
            await RestartAsync(restart % processes.Count);
        await over.CancelAsync();
        await Task.WhenAll(writing);
        Answers = writers.Sum(writer => writer.Given);
        var wrong = new List<string>();
        foreach (var writer in writers)
            wrong.AddRange(await writer.WrongAsync(bench));
        return wrong;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in processes)
            await process.DisposeAsync();
    }

    // The new one is there before the old one goes, and gets what comes from then on.
    private async Task RestartAsync(int which)
    {
        var (old, clock) = (processes[which], new Stopwatch());
        processes[which] = await bench.StartBotAsync();
        clock.Start();
        if (await old.TerminateAsync() is not 0 and var code)
            Failures.Add(code);
        Slowest = clock.Elapsed > Slowest ? clock.Elapsed : Slowest;
        await old.DisposeAsync();
    }

    private async Task WriteAsync(Writer writer, int number, CancellationToken over)
    {
        for (var turn = number; !over.IsCancellationRequested; turn++)
        {
            JsonObject press = writer.NextPress();
            while (await SaidAsync(writer, processes[turn % processes.Count], press) is not { } said || !said.Contains("Opgeslagen bij", StringComparison.Ordinal))
                turn++;
        }
    }

    private static async Task<string?> SaidAsync(Writer writer, Server process, JsonObject press)
    {
        try
        {
            return await writer.DeliverAsync(process, press);
        }
        catch (Exception exception) when (exception is ObjectDisposedException or OperationCanceledException)
        {
            // It ended between being chosen and being called.
            return null;
        }
    }
}
