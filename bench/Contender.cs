namespace Sleutelnet.Bench;

/// <summary>One of those that are measured beside each other: a server, and what it is to give it an answer.</summary>
/// <param name="name">What the report calls it.</param>
/// <param name="server">Where it runs.</param>
/// <param name="bench">What it runs on.</param>
internal abstract class Contender(string name, Server server, Workbench bench) : IAsyncDisposable
{
    public string Name => name;

    public Server Server => server;

    public Workbench Bench => bench;

    /// <summary>Brings someone to the first question.</summary>
    public abstract Task PrepareAsync(Coordinator coordinator);

    /// <summary>Gives an answer, and waits until it is dealt with.</summary>
    public abstract Task AnswerAsync(Coordinator coordinator, Step step, bool typed);

    /// <summary>Removes what someone left in the storage: the emulator looks through all rows of a table at every query. Gives how many answers were there.</summary>
    public abstract Task<int> RemoveAsync(Coordinator coordinator);

    public ValueTask DisposeAsync() => server.DisposeAsync();
}

/// <summary>The product.</summary>
internal sealed class TheBot(Server server, Workbench bench) : Contender(SpeedTable.Bot, server, bench)
{
    public override Task PrepareAsync(Coordinator coordinator) => coordinator.StartNetworkAsync(Server);

    public override Task AnswerAsync(Coordinator coordinator, Step step, bool typed) => coordinator.AnswerAsync(Server, step, typed);

    public override Task<int> RemoveAsync(Coordinator coordinator) => Bench.Networks.RemoveAsync(coordinator.Partition);
}

/// <summary>The bot of the same questions on Microsoft's SDK for JavaScript.</summary>
internal sealed class ThePeer(Server server, Workbench bench) : Contender(SpeedTable.Peer, server, bench)
{
    public override Task PrepareAsync(Coordinator coordinator) => coordinator.GreetAsync(Server);

    public override Task AnswerAsync(Coordinator coordinator, Step step, bool typed) => coordinator.SubmitAsync(Server, step, typed);

    public override Task<int> RemoveAsync(Coordinator coordinator) => Bench.PeerStates.RemoveAsync(coordinator);
}

/// <summary>The bare endpoint, on a copy of the network that the bot started.</summary>
internal sealed class TheFloor(Server server, Workbench bench) : Contender(SpeedTable.Floor, server, bench)
{
    public override Task PrepareAsync(Coordinator coordinator) => Bench.Networks.CopyAsync(coordinator.Partition, coordinator.BarePartition);

    public override Task AnswerAsync(Coordinator coordinator, Step step, bool typed) => coordinator.AnswerAsync(Server, step, typed);

    public override Task<int> RemoveAsync(Coordinator coordinator) => Bench.Networks.RemoveAsync(coordinator.BarePartition);
}
