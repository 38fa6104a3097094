using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Data.Tables;

namespace Sleutelnet.Bot.Tests.Tables;

/// <summary>Rows go across between our client and the official JavaScript one, so both mean the same by every type and key.</summary>
public sealed partial class Other_clients : IAsyncLifetime
{
    private readonly List<TableEntity> _rows = [.. Keys.Odd.Select((key, index) => Row(key, index)), Values.In("values", "all")];
    private Azurite _azurite = null!;
    private TableClient _table = null!;

    public async Task InitializeAsync()
    {
        _azurite = await Azurite.RunningAsync();
        _table = await _azurite.NewTableAsync();
    }

    public Task DisposeAsync() => _table.DeleteAsync();

    [Fact]
    public async Task Rows_that_we_write_are_read_by_the_official_JavaScript_client()
    {
        foreach (var row in _rows)
        {
            await _table.SubmitTransactionAsync([new(TableTransactionActionType.Add, row)]);
        }

        var read = await RunClientAsync("read");

        // JSON's 1.0 is a 1 to JavaScript: of a whole number it cannot tell that it was a double.
        var expected = _rows.SelectMany(Described).Select(column => WholeDouble().Replace(column, "|Int32|$1"));
        Assert.Equal(expected, JsonSerializer.Deserialize<JsonElement[]>(read)!.SelectMany(Described));
    }

    [Fact]
    public async Task Rows_that_the_official_JavaScript_client_writes_are_read_by_us()
    {
        await RunClientAsync("write");

        var read = await _table.QueryAsync<TableEntity>(maxPerPage: 10).ToListAsync();

        Assert.Equal(_rows.SelectMany(Described).Order(StringComparer.Ordinal), read.SelectMany(Described).Order(StringComparer.Ordinal));
        foreach (var row in _rows)
        {
            Assert.Equal(Described(row), Described((await _table.GetEntityAsync<TableEntity>(row.PartitionKey, row.RowKey)).Value));
        }
    }

    [GeneratedRegex(@"\|Double\|(\d+)$")]
    private static partial Regex WholeDouble();

    private static TableEntity Row(string key, int index) => new(key, key) { ["Key"] = key, ["Index"] = index, ["Large"] = (long)index };

    // One text per column, so that a difference is seen at once.
    private static IEnumerable<string> Described(TableEntity row) =>
        Columns(row).Select(column => $"{row.PartitionKey}|{row.RowKey}|{column.Key}|{column.Value[0]}|{column.Value[1]}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Described(JsonElement row) => row[2].EnumerateObject()
        .Select(column => $"{row[0]}|{row[1]}|{column.Name}|{column.Value[0]}|{Normal(column.Value)}").Order(StringComparer.Ordinal);

    private static Dictionary<string, string[]> Columns(TableEntity row) => row
        .Where(column => column.Key is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag"))
        .ToDictionary(column => column.Key, column => Typed(column.Value));

    private static string[] Typed(object value) => value switch
    {
        string text => ["String", text],
        int number => ["Int32", number.ToString(CultureInfo.InvariantCulture)],
        long number => ["Int64", number.ToString(CultureInfo.InvariantCulture)],
        double number => ["Double", double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : Named(number)],
        bool truth => ["Boolean", truth ? "true" : "false"],
        DateTimeOffset time => ["DateTime", time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)],
        Guid id => ["Guid", id.ToString("D")],
        byte[] bytes => ["Binary", Convert.ToBase64String(bytes)],
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static string Named(double number) => double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";

    // JavaScript has its own forms of the same number and time.
    private static string Normal(JsonElement typed) => (typed[0].GetString(), typed[1].GetString()!) switch
    {
        ("Double", "NaN" or "Infinity" or "-Infinity") => typed[1].GetString()!,
        ("Double", var text) => double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        ("DateTime", var text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        (_, var text) => text,
    };

    private async Task<string> RunClientAsync(string command)
    {
        var script = Path.Combine(NodeTools.Repository, "tests", "Bot", "Tables", "cross.mjs");
        var rows = _rows.Select(row => new object[] { row.PartitionKey, row.RowKey, Columns(row) });
        using var process = Process.Start(new ProcessStartInfo(
            (await NodeTools.RuntimeAsync()).Node, [script, NodeTools.Folder.Root, command, _azurite.ConnectionString, _table.Name])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        await JsonSerializer.SerializeAsync(process.StandardInput.BaseStream, rows, JsonSerializerOptions.Default);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return output;
    }
}
