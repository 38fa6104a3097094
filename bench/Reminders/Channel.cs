using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Sleutelnet.Bench.Reminders;

/// <summary>
/// The channel as it is documented: fifty requests a second of one app in one tenant, over any second, and seven to one conversation.
/// Who sends more gets 429 and is to wait a second. Faults come on top of that.
/// </summary>
internal sealed class Channel(ChannelFaults faults)
{
    private const int MostInASecond = 50;
    private const int MostToOne = 7;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    // What a call to Teams takes.
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private readonly Queue<DateTimeOffset> recent = new();
    private readonly ConcurrentDictionary<string, Queue<DateTimeOffset>> recentTo = new();
    private readonly ConcurrentQueue<Arrival> arrivals = new();
    private int refused;

    /// <summary>The messages that reached a chat.</summary>
    public IReadOnlyCollection<Arrival> Arrivals => arrivals;

    /// <summary>How often the limits were passed.</summary>
    public int Refused => refused;

    /// <summary>How often each fault was made.</summary>
    public ChannelFaults Faults => faults;

    public async Task<IResult> TakeAsync(string conversation, HttpContext context)
    {
        var now = DateTimeOffset.UtcNow;
        if (!IsWithinLimits(conversation, now))
        {
            Interlocked.Increment(ref refused);
            return Refusal(context, StatusCodes.Status429TooManyRequests);
        }

        var fault = faults.Next(conversation);
        var arrives = fault is ChannelFault.None or ChannelFault.FailsAfter or ChannelFault.HangsAfter or ChannelFault.BreaksAfter;
        if (arrives)
            arrivals.Enqueue(Arrival.Of(conversation, now, context.Request.Headers["x-instance"].ToString(), fault != ChannelFault.None, await CardInAsync(context.Request)));
        await Task.Delay(Latency);
        switch (fault)
        {
            case ChannelFault.Busy: return Refusal(context, StatusCodes.Status429TooManyRequests);
            case ChannelFault.FailsBefore or ChannelFault.FailsAfter: return Refusal(context, StatusCodes.Status500InternalServerError);
            case ChannelFault.BadGateway: return Refusal(context, StatusCodes.Status502BadGateway);
            case ChannelFault.HangsBefore or ChannelFault.HangsAfter:
                await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return Results.Empty;
            case ChannelFault.BreaksBefore or ChannelFault.BreaksAfter:
                context.Abort();
                return Results.Empty;
            default: return Results.Json(new { id = "sent" }, statusCode: StatusCodes.Status201Created);
        }
    }

    private static async Task<JsonNode?> CardInAsync(HttpRequest request) => (await JsonNode.ParseAsync(request.Body))?["attachments"]?[0]?["content"];

    private bool IsWithinLimits(string conversation, DateTimeOffset now)
    {
        lock (gate)
        {
            var to = recentTo.GetOrAdd(conversation, _ => new());
            Forget(recent, now);
            Forget(to, now);
            // What is refused counts for nothing, else who waits too shortly would never get through.
            if (recent.Count >= MostInASecond || to.Count >= MostToOne)
                return false;
            recent.Enqueue(now);
            to.Enqueue(now);
            return true;
        }
    }

    private static void Forget(Queue<DateTimeOffset> instants, DateTimeOffset now)
    {
        while (instants.TryPeek(out var first) && now - first >= Second)
            instants.Dequeue();
    }

    private static IResult Refusal(HttpContext context, int status)
    {
        if (status == StatusCodes.Status429TooManyRequests)
            context.Response.Headers.RetryAfter = "1";
        return Results.Json(new { error = new { code = "Error", message = "" } }, statusCode: status);
    }
}

/// <summary>A message that reached a chat.</summary>
/// <param name="Conversation">The chat.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Instance">The instance that sent it.</param>
/// <param name="IsAmbiguous">Whether the sender was told otherwise, or nothing.</param>
internal sealed record Arrival(string Conversation, DateTimeOffset At, string Instance, bool IsAmbiguous)
{
    /// <summary>The reminder that it is: its network and its moment, the first when there are several.</summary>
    public string About { get; init; } = "";

    /// <summary>Its card; null when it has none.</summary>
    public JsonNode? Card { get; init; }

    public static Arrival Of(string conversation, DateTimeOffset at, string instance, bool isAmbiguous, JsonNode? card) =>
        new(conversation, at, instance, isAmbiguous) { About = MomentsOn(card).FirstOrDefault(""), Card = card };

    /// <summary>Whether it reminds of a moment, alone or among others.</summary>
    /// <param name="about">The network and the moment.</param>
    public bool IsAbout(string about) => MomentsOn(Card).Contains(about);

    // The moments that the card's buttons carry, each with its network.
    private static IEnumerable<string> MomentsOn(JsonNode? card) =>
        card is null ? [] : Cards.DataOf(card).Where(data => data["moment"] is not null).Select(data => $"{data["network"]} {data["moment"]}");
}
