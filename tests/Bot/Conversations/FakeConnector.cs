using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>Takes what the bot sends to a chat, on loopback, and keeps it per conversation.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<JsonNode>> sent = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<long>> typing = new();
    private int calls;

    private FakeConnector(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    public int Calls => calls;

    /// <summary>Chooses what goes wrong with a message to a conversation; nothing does while it is null.</summary>
    public Func<string, ConnectorFault?>? Choose { get; set; }

    /// <summary>How often the bot showed in a conversation that it is at work; those are no calls that count.</summary>
    public int TypingIn(string conversation) => typing.TryGetValue(conversation, out var seen) ? seen.Count : 0;

    /// <summary>When it did so first, as a timestamp of the stopwatch.</summary>
    public long FirstTypingIn(string conversation) => typing[conversation].First();

    /// <summary>Whether the sign that it is at work is never acknowledged.</summary>
    public bool TypingHangs { get; set; }

    /// <summary>The first so many messages get the fault.</summary>
    public void First(int times, ConnectorFault fault)
    {
        var left = times;
        Choose = _ => Interlocked.Decrement(ref left) >= 0 ? fault : null;
    }

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new FakeConnector(builder.Build());
        connector.app.MapPost("/v3/conversations/{conversation}/activities/{replyTo?}", connector.TakeAsync);
        await connector.app.StartAsync();
        return connector;
    }

    /// <summary>The activities sent to a conversation since this was last asked.</summary>
    public IReadOnlyList<JsonNode> TakeFrom(string conversation)
    {
        var taken = new List<JsonNode>();
        while (sent.TryGetValue(conversation, out var queue) && queue.TryDequeue(out var activity))
            taken.Add(activity);
        return taken;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> TakeAsync(string conversation, HttpRequest request)
    {
        var activity = await JsonNode.ParseAsync(request.Body);
        if (activity!["type"]?.ToString() == "typing")
        {
            typing.GetOrAdd(conversation, _ => new()).Enqueue(Stopwatch.GetTimestamp());
            if (TypingHangs)
                await Task.Delay(Timeout.InfiniteTimeSpan, request.HttpContext.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return Results.Json(new { id = Guid.NewGuid().ToString() }, statusCode: 201);
        }

        Interlocked.Increment(ref calls);
        var fault = Choose?.Invoke(conversation);
        if (fault is { Arrives: false })
            return fault.Answer(request.HttpContext);
        sent.GetOrAdd(conversation, _ => new()).Enqueue(activity);
        return fault?.Answer(request.HttpContext) ?? Results.Json(new { id = Guid.NewGuid().ToString() }, statusCode: 201);
    }
}
