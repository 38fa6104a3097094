using Sleutelnet.Core.Guide;

namespace Sleutelnet.Bench;

/// <summary>What an answer took outside the server.</summary>
/// <param name="Storage">Trips to storage.</param>
/// <param name="Connector">Calls to the connector.</param>
internal readonly record struct Spent(Trips Storage, int Connector);

/// <summary>All that are measured beside each other.</summary>
internal sealed class Field : IAsyncDisposable
{
    private readonly Workbench bench;

    private Field(Workbench bench, TheBot bot, params IEnumerable<Contender> others)
    {
        (this.bench, Bot) = (bench, bot);
        All = [bot, .. others];
    }

    public TheBot Bot { get; }

    /// <summary>The bot first: it starts the networks.</summary>
    public IReadOnlyList<Contender> All { get; }

    /// <summary>Starts all of them.</summary>
    /// <param name="bench">What they run on.</param>
    /// <param name="questions">What the peer asks.</param>
    /// <param name="through">Whether their trips to storage pass the counter, which can be far away.</param>
    public static async Task<Field> StartAsync(Workbench bench, IReadOnlyList<Question> questions, bool through) => new(
        bench,
        new TheBot(await bench.StartBotAsync(through, metered: true), bench),
        new ThePeer(await bench.StartPeerAsync(questions, through), bench),
        new TheFloor(await bench.StartBareAsync(through, metered: true), bench));

    /// <summary>Someone who stands at the first question everywhere.</summary>
    public async Task<Coordinator> PrepareAsync()
    {
        var coordinator = new Coordinator(bench.Teams);
        foreach (var contender in All)
            await contender.PrepareAsync(coordinator);
        return coordinator;
    }

    /// <summary>All of them, each in turn the first.</summary>
    public IEnumerable<Contender> InTurn(int round) => Enumerable.Range(round, All.Count).Select(place => All[place % All.Count]);

    public async ValueTask DisposeAsync()
    {
        foreach (var contender in All)
            await contender.DisposeAsync();
    }
}
