using System.Text.Encodings.Web;
using System.Text.Json;
using Azure.Data.Tables;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bench;

/// <summary>
/// The mark to reach: an endpoint that reads the same activity and makes the same query, the same transaction and the same call to the
/// connector as the bot, and does nothing else. No token, no guide, no conversation, no card.
/// </summary>
internal static class BareEndpoint
{
    // Once read, a Stack or a Reply is as long as the bot's own.
    private const string Reply = """{"Screen":{"screen":"question","Question":"?"},"Notices":[{"notice":"stored","Question":"?"}]}""";
    private const string Stack = """[{"place":"question","Question":"?","Seen":0}]""";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        var networks = new TableClient(builder.Configuration["Storage:ConnectionString"], TableNetworkStore.NetworksTable);
        var connector = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        app.MapPost("/api/messages", context => AnswerAsync(context, networks, connector));
        await app.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext context, TableClient networks, HttpClient connector)
    {
        using var document = await JsonDocument.ParseAsync(context.Request.Body);
        var activity = document.RootElement;
        var bench = activity.GetProperty("channelData").GetProperty("bench");
        var partition = bench.GetProperty("partition").GetString()!;
        var question = bench.GetProperty("question").GetString()!;
        var isTyped = activity.GetProperty("type").GetString() == "message";
        var value = isTyped
            ? activity.GetProperty("text").GetString()!
            : activity.GetProperty("value").GetProperty("action").GetProperty("data").GetProperty("value").GetString()!;

        var (head, member, answers) = await ReadAsync(networks, partition);
        var by = activity.GetProperty("from").GetProperty("aadObjectId").GetString()!;
        await networks.SubmitTransactionAsync(Changes(head, member, answers, question, value, by, activity.GetProperty("id").GetString()!));

        if (isTyped)
        {
            var address = $"{activity.GetProperty("serviceUrl")}/v3/conversations/{activity.GetProperty("conversation").GetProperty("id")}/activities/1";
            using var sent = await connector.PostAsJsonAsync(address, new { type = "message", text = "ok" });
        }
        else
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("""{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{}}""");
        }
    }

    private static async Task<(TableEntity Head, TableEntity Member, Dictionary<string, TableEntity> Answers)> ReadAsync(TableClient networks, string partition)
    {
        TableEntity head = null!, member = null!;
        var answers = new Dictionary<string, TableEntity>(StringComparer.Ordinal);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey lt {StorageKeys.LogPrefix}");
        await foreach (var row in networks.QueryAsync<TableEntity>(filter))
        {
            if (row.RowKey == StorageKeys.Head)
                head = row;
            else if (row.RowKey.StartsWith(StorageKeys.MemberPrefix, StringComparison.Ordinal))
                member = row;
            else
                answers[row.RowKey] = row;
        }

        return (head, member, answers);
    }

    // The columns are those of the bot's own rows.
    private static TableTransactionAction[] Changes(
        TableEntity head, TableEntity member, Dictionary<string, TableEntity> answers, string question, string value, string by, string operation)
    {
        var now = DateTimeOffset.UtcNow;
        var version = head.GetInt32("Version")!.Value + 1;
        var key = StorageKeys.Answer(question);
        var before = answers.GetValueOrDefault(key);
        head["Version"] = version;
        member["At"] = now;
        member["Stack"] = Stack.Replace("?", question, StringComparison.Ordinal);
        member["Reply"] = Reply.Replace("?", question, StringComparison.Ordinal);
        member["Recent"] = JsonSerializer.Serialize(JsonSerializer.Deserialize<string[]>(member.GetString("Recent"))!.Prepend(operation).Take(Position.Remembered), Json);
        var answer = new TableEntity(head.PartitionKey, key)
        {
            ["Schema"] = 1,
            ["With"] = "Colleagues",
            ["By"] = by,
            ["At"] = now,
            ["Content"] = 1,
            ["Version"] = (before?.GetInt32("Version") ?? 0) + 1,
            ["State"] = "text",
            ["Value"] = value,
        };
        var log = new TableEntity(head.PartitionKey, StorageKeys.Log(version, 0))
        {
            ["Schema"] = 1,
            ["Version"] = version,
            ["Sequence"] = 0,
            ["At"] = now,
            ["By"] = by,
            ["Kind"] = "Answered",
            ["Subject"] = question,
            ["AfterState"] = "text",
            ["AfterValue"] = value,
        };
        if (before is not null)
            (log["BeforeState"], log["BeforeValue"]) = (before["State"], before["Value"]);
        return
        [
            new TableTransactionAction(TableTransactionActionType.UpdateReplace, head, head.ETag),
            new TableTransactionAction(TableTransactionActionType.UpsertReplace, answer),
            new TableTransactionAction(TableTransactionActionType.Add, log),
            new TableTransactionAction(TableTransactionActionType.UpsertReplace, member),
        ];
    }
}
