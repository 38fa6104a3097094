using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Azure.Data.Tables;

namespace Sleutelnet.Bot.Tests;

/// <summary>The storage emulator's table service, one for all tests of a run, in memory and on a port of its own.</summary>
public sealed class Azurite
{
    // The emulator's published account; no secret.
    public const string Account = "devstoreaccount1";
    public const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    // It must not outlive the tests, however they end: it stops when its input, a pipe from this process, closes.
    private const string StopWithParent =
        "process.stdin.resume().on('end', () => process.exit()).on('error', () => process.exit());" +
        "process.argv.splice(1, 0, 'azurite-table'); require('azurite/dist/src/table/main.js');";

    private static readonly Lazy<Task<Azurite>> Shared = new(StartAsync);

    private readonly Process _process;
    private int _tables;

    private Azurite(Process process, int port)
    {
        _process = process;
        Endpoint = new Uri($"http://127.0.0.1:{port}/{Account}");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => _process.Kill();
    }

    public Uri Endpoint { get; }

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};TableEndpoint={Endpoint};";

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
        var modules = await NodeTools.ModulesAsync();
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            var process = Process.Start(new ProcessStartInfo("node", Arguments(port))
            {
                WorkingDirectory = Path.GetDirectoryName(modules),
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            if (await ListensAsync(process))
            {
                return new Azurite(process, port);
            }

            // Another process can take the port between finding it and using it.
            if (attempt == 3)
            {
                throw new InvalidOperationException($"Azurite does not start: {await process.StandardError.ReadToEndAsync()}");
            }
        }
    }

    private static string[] Arguments(int port) =>
    [
        "-e", StopWithParent, "--", "--tableHost", "127.0.0.1", "--tablePort", $"{port}", "--inMemoryPersistence", "--silent", "--disableTelemetry",
        "--skipApiVersionCheck", "--tableKeepAliveTimeout", "600",
    ];

    private static async Task<bool> ListensAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("successfully", StringComparison.Ordinal))
            {
                // Keep its output flowing: a full pipe would stop it.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
                return true;
            }
        }

        return false;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
