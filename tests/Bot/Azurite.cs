using Azure.Data.Tables;
using Emulator = Sleutelnet.Bot.Development.Azurite;

namespace Sleutelnet.Bot.Tests;

/// <summary>The storage emulator's table service, one for all tests of a run, in memory and on a port of its own. It ends with the run.</summary>
public sealed class Azurite
{
    // The emulator's published account; no secret.
    public const string Account = "devstoreaccount1";
    public const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly Lazy<Task<Azurite>> Shared = new(StartAsync);

    private readonly Emulator _emulator;
    private int _tables;

    private Azurite(Emulator emulator) => _emulator = emulator;

    public Uri Endpoint => new($"http://127.0.0.1:{_emulator.Port}/{Account}");

    public string ConnectionString => _emulator.ConnectionString;

    /// <summary>The running emulator; the first caller starts it.</summary>
    public static Task<Azurite> RunningAsync() => Shared.Value;

    /// <summary>A name that no other test uses.</summary>
    public string NewTableName() => $"test{Interlocked.Increment(ref _tables)}x{Guid.NewGuid():N}"[..24];

    /// <summary>An empty table of its own for a test.</summary>
    public async Task<TableClient> NewTableAsync(TableClientOptions? options = null)
    {
        var table = new TableClient(ConnectionString, NewTableName(), options);
        await table.CreateAsync();
        return table;
    }

    private static async Task<Azurite> StartAsync()
    {
        await NodeTools.ModulesAsync();
        return new Azurite(await Emulator.StartAsync(await NodeTools.RuntimeAsync(), NodeTools.Folder, folder: null, port: 0, CancellationToken.None));
    }
}
