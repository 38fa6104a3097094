using System.Diagnostics;
using Sleutelnet.Bot.Tests.Conversations;

namespace Sleutelnet.Bot.Tests.Faults;

/// <summary>Lets the clocks of some bots run from an instant on, as fast as a real clock does, until it is disposed.</summary>
internal sealed class RunningClock : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly Task running;

    public RunningClock(DateTimeOffset from, params RunningBot[] bots)
    {
        var passed = Stopwatch.StartNew();
        running = Task.Run(async () =>
        {
            while (!stopping.IsCancellationRequested)
            {
                foreach (var bot in bots)
                    bot.Clock.Now = from + passed.Elapsed;
                await Task.Delay(5);
            }
        });
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await running;
        stopping.Dispose();
    }
}
