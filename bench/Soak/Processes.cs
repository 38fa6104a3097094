namespace Sleutelnet.Bench.Soak;

/// <summary>The processes that take deliveries; one that was killed is started again at once.</summary>
internal sealed class Processes(Workbench bench, SoakPlan plan, string notes) : IAsyncDisposable
{
    // Of what a process does on its own account, between deliveries.
    private const double OwnShare = 0.01;

    private readonly Server?[] servers = new Server?[SoakPlan.Processes];
    private readonly CancellationTokenSource ending = new();
    private List<Task> running = [];

    public async Task StartAsync()
    {
        // Before those that end each process: what they end must not be started again.
        AppDomain.CurrentDomain.ProcessExit += End;
        running = [.. Enumerable.Range(0, SoakPlan.Processes).Select(KeepRunningAsync)];
        while (servers.Any(server => server is null))
            await Task.WhenAny([.. running.Where(process => process.IsFaulted), Task.Delay(50)]).Unwrap();
    }

    /// <summary>The process at this place; null while it is being started again.</summary>
    public Server? At(int place) => Volatile.Read(ref servers[place]);

    /// <summary>Whether a process could not be started again.</summary>
    public bool IsBroken => running.Exists(process => process.IsFaulted);

    /// <exception cref="BrokenOffException">A process could not be started again.</exception>
    public void ThrowIfBroken()
    {
        if (running.Find(process => process.IsFaulted) is { } broken)
            throw new BrokenOffException(broken.Exception!.GetBaseException().Message);
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= End;
        await ending.CancelAsync();
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ending.Dispose();
    }

    private void End(object? sender, EventArgs exit) => ending.Cancel();

    private async Task KeepRunningAsync(int place)
    {
        for (var run = 1; !ending.IsCancellationRequested; run++)
        {
            await using var server = await bench.StartSoakedAsync(
            [
                new("Bench__Name", $"{place}.{run}"), new("Bench__Notes", notes), new("Bench__Seed", $"{plan.Seed}"),
                new("Bench__Share", OwnShare.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ]);
            // As a host does, which sends nothing to a process that has not answered yet.
            using (await server.Http.GetAsync("/health", ending.Token))
                Volatile.Write(ref servers[place], server);
            await Task.WhenAny(server.Exited, Task.Delay(Timeout.InfiniteTimeSpan, ending.Token));
            Volatile.Write(ref servers[place], null);
        }
    }
}
