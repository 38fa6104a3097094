using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Sleutelnet.Bench.Reminders;

namespace Sleutelnet.Bench.Soak;

/// <summary>What goes wrong with a reply on its way to the chat.</summary>
internal enum ConnectorFault
{
    None,

    /// <summary>It is too busy.</summary>
    Busy,

    /// <summary>It fails without passing the reply on.</summary>
    FailsBefore,

    /// <summary>It passes the reply on and says that it failed.</summary>
    FailsAfter,

    /// <summary>The connection breaks before it passes anything on.</summary>
    BreaksBefore,

    /// <summary>The connection breaks after it passed the reply on.</summary>
    BreaksAfter,
}

/// <summary>The connector: keeps replies for whom they answer, and hands what comes unasked to the channel of the reminders.</summary>
/// <param name="isOfAClient">Whether an activity is one of the clients'.</param>
/// <param name="reminders">Takes the rest.</param>
internal sealed class SoakConnector(Func<string, bool> isOfAClient, Channel reminders)
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<(DateTimeOffset At, JsonNode Card)>> replies = new();
    private readonly ConcurrentDictionary<string, ConnectorFault> planned = new();
    private int made;

    /// <summary>How often something went wrong with a reply.</summary>
    public int Made => made;

    /// <summary>The first reply to an operation will meet this fault.</summary>
    public void Plan(string operation, ConnectorFault fault)
    {
        if (fault != ConnectorFault.None)
            planned[operation] = fault;
    }

    /// <summary>What reached the chat in reply to an operation; afterwards that is forgotten.</summary>
    public IReadOnlyList<(DateTimeOffset At, JsonNode Card)> Take(string operation)
    {
        planned.TryRemove(operation, out _);
        return replies.TryRemove(operation, out var cards) ? [.. cards] : [];
    }

    /// <summary>Whether a reply to an operation reached the chat.</summary>
    public bool HasReply(string operation) => replies.ContainsKey(operation);

    public async Task<IResult> TakeAsync(string conversation, HttpContext context)
    {
        if (context.Request.RouteValues["replyTo"]?.ToString() is not { } operation || !isOfAClient(operation))
            return await reminders.TakeAsync(conversation, context);

        var activity = (await JsonNode.ParseAsync(context.Request.Body))!;
        // Typing is shown, and is no reply.
        if (activity["type"]!.ToString() != "message")
            return Results.Json(new { id = "sent" }, statusCode: StatusCodes.Status201Created);
        var fault = planned.TryRemove(operation, out var first) ? first : ConnectorFault.None;
        if (fault != ConnectorFault.None)
            Interlocked.Increment(ref made);
        if (fault is ConnectorFault.None or ConnectorFault.FailsAfter or ConnectorFault.BreaksAfter)
            replies.GetOrAdd(operation, _ => new()).Enqueue((DateTimeOffset.UtcNow, activity["attachments"]![0]!["content"]!.DeepClone()));
        switch (fault)
        {
            case ConnectorFault.Busy:
                context.Response.Headers.RetryAfter = "1";
                return Results.Json(new { error = new { code = "Error" } }, statusCode: StatusCodes.Status429TooManyRequests);
            case ConnectorFault.FailsBefore or ConnectorFault.FailsAfter:
                return Results.Json(new { error = new { code = "Error" } }, statusCode: StatusCodes.Status500InternalServerError);
            case ConnectorFault.BreaksBefore or ConnectorFault.BreaksAfter:
                context.Abort();
                return Results.Empty;
            default:
                return Results.Json(new { id = "sent" }, statusCode: StatusCodes.Status201Created);
        }
    }
}
