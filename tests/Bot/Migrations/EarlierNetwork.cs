using Azure.Data.Tables;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Migrations;

/// <summary>A network as the first release stored it: its rows and columns, written past the product's own writing.</summary>
internal sealed class EarlierNetwork(Coordinator coordinator)
{
    private static readonly DateTimeOffset Start = new(2026, 9, 1, 7, 0, 0, TimeSpan.Zero);

    private readonly string id = Guid.NewGuid().ToString("N");
    private readonly List<TableEntity> rows = [];

    private string Partition => $"{coordinator.Tenant}|{id}";

    /// <summary>The network's id, as cards carry it.</summary>
    public string Id => id;

    /// <summary>Adds an answer, each a minute after the one before.</summary>
    public EarlierNetwork With(string question, string state, string? value = null, int content = 1, string? why = null)
    {
        var row = new TableEntity(Partition, "answer|" + question)
        {
            ["Schema"] = 1,
            ["State"] = state,
            ["With"] = "Partners",
            ["By"] = coordinator.Id,
            ["At"] = Start.AddMinutes(rows.Count),
            ["Content"] = content,
            ["Version"] = 1,
        };
        if (value is not null)
            row["Value"] = value;
        if (why is not null)
            row["Why"] = why;
        rows.Add(row);
        rows.Add(new TableEntity(Partition, $"~log|{999_999_999 - rows.Count - 1:D9}|000")
        {
            ["Schema"] = 1,
            ["Version"] = rows.Count + 1,
            ["Sequence"] = 0,
            ["At"] = row["At"],
            ["By"] = coordinator.Id,
            ["Kind"] = "Answered",
            ["Subject"] = question,
            ["AfterState"] = state,
            ["AfterValue"] = value ?? "",
        });
        return this;
    }

    /// <summary>Adds a row of a kind that this release does not know, or a column to one that it does.</summary>
    public EarlierNetwork WithRow(string key, params (string Column, object Value)[] columns)
    {
        var row = rows.Find(known => known.RowKey == key);
        if (row is null)
            rows.Add(row = new TableEntity(Partition, key));
        foreach (var (column, value) in columns)
            row[column] = value;
        return this;
    }

    /// <summary>Stores it, with the coordinator at this place, and with further columns of the head.</summary>
    public async Task StoreAsync(string stack, params (string Column, object Value)[] head)
    {
        var network = new TableEntity(Partition, "head") { ["Schema"] = 1, ["Name"] = "Netwerk Waterveen-Noord", ["Municipality"] = "Waterveen", ["Started"] = Start, ["Version"] = rows.Count + 1 };
        foreach (var (column, value) in head)
            network[column] = value;
        rows.Add(network);
        rows.Add(new TableEntity(Partition, "member|" + coordinator.Id)
        {
            ["Schema"] = 1,
            ["Name"] = coordinator.Name,
            ["Joined"] = Start,
            ["Stack"] = stack,
            ["Here"] = true,
            ["With"] = "Partners",
            ["At"] = Start.AddMinutes(rows.Count),
            ["Recent"] = "[]",
        });
        foreach (var part in rows.Chunk(15))
            await (await Rows.TableAsync("Networks")).SubmitTransactionAsync(part.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)));
        await (await Rows.TableAsync("People")).AddEntityAsync(new TableEntity(coordinator.Tenant, "person|" + coordinator.Id)
        {
            ["Schema"] = 1,
            ["Name"] = coordinator.Name,
            ["Networks"] = $$"""[{"Id":"{{id}}","Name":"Netwerk Waterveen-Noord"}]""",
            ["FailedCodes"] = "[]",
            ["Recent"] = "[]",
            ["Current"] = id,
        });
    }

    public static string At(string question, int seen = 0) => $$"""[{"place":"question","Question":"{{question}}","Seen":{{seen}}}]""";
}
