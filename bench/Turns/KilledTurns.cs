using System.Text.Json.Nodes;

namespace Sleutelnet.Bench.Turns;

/// <summary>
/// Some processes of the product, of which one after the other is killed in the middle of a turn; the channel delivers the same again to
/// another one, as Teams does, and once more after that.
/// </summary>
internal sealed class KilledTurns(Workbench bench) : IAsyncDisposable
{
    private readonly List<Task<Server>> processes = [];
    private readonly string notes = Directory.CreateTempSubdirectory("sleutelnet-turns-").FullName;
    private int turn;

    /// <summary>Starts the processes.</summary>
    public async Task StartAsync(int count)
    {
        for (var number = 0; number < count; number++)
            processes.Add(StartOneAsync());
        await Task.WhenAll(processes);
    }

    /// <summary>Kills a process at a point, once on a card and once while typing, in turn.</summary>
    /// <param name="point">The point.</param>
    /// <param name="kills">How often.</param>
    /// <returns>What is not as it must be; nothing when all is well.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(KillPoint point, int kills)
    {
        var (writer, wrong) = (new Writer(bench.Teams), new List<string>());
        await writer.StartAsync(await processes[0]);
        for (var kill = 0; kill < kills; kill++, turn++)
        {
            var (dying, other) = (turn % processes.Count, (turn + 1) % processes.Count);
            var server = await processes[dying];
            var delivery = await DeliveryAsync(writer, server, typed: kill % 2 == 1 || point == KillPoint.AfterSend);
            if (await writer.DeliverAsync(server, delivery, point) is not null)
                wrong.Add($"{point} {kill}: the process was not killed.");
            await server.Exited;
            await server.DisposeAsync();
            processes[dying] = StartOneAsync();
            var again = await writer.DeliverAsync(await processes[other], delivery);
            if (again is null || !again.Contains("Opgeslagen bij", StringComparison.Ordinal))
                wrong.Add($"{point} {kill}: the next delivery got {again ?? "nothing"}.");
            if (await writer.DeliverAsync(await processes[other], delivery) != again)
                wrong.Add($"{point} {kill}: a third delivery got another reply.");
        }

        return [.. wrong, .. await writer.WrongAsync(bench)];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in processes)
            await (await process).DisposeAsync();
        Directory.Delete(notes, recursive: true);
    }

    private static async Task<JsonObject> DeliveryAsync(Writer writer, Server server, bool typed)
    {
        if (!typed)
            return writer.NextPress();
        await writer.ReturnAsync(server);
        return writer.NextTyped();
    }

    // It says no reminders here, and kills itself only where a delivery names it.
    private Task<Server> StartOneAsync() => bench.StartInstanceAsync(
        [new("Bench__Name", Guid.NewGuid().ToString("N")), new("Bench__Notes", notes), new("Bench__Lease", "60"), new("Bench__KillShare", "0"), new("Reminders__Enabled", "false")]);
}
