using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Sleutelnet.Bench.Soak;

/// <summary>Delivers as Teams does: to any process, and the same once more when the connection breaks or an error comes back.</summary>
internal sealed class Deliveries(Processes processes, SoakConnector connector, Teams teams, Func<TimeSpan> clock)
{
    // Teams waits longer; a pause serves to let another process take it.
    private const int ShortestPause = 50;
    private const int LongestPause = 400;

    // Somewhat less than Teams has, so that a reply is never counted as late for the time that this process itself was kept waiting.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(14);
    private static readonly TimeSpan GivesUp = TimeSpan.FromMinutes(2);

    /// <summary>Delivers until it is answered, or for two minutes in vain.</summary>
    /// <param name="activity">What is delivered.</param>
    /// <param name="plan">What goes wrong with it; null when nothing does.</param>
    /// <param name="way">Decides which process takes it.</param>
    public async Task<Delivered> DeliverAsync(JsonObject activity, TurnPlan? plan, Random way)
    {
        var operation = activity["id"]!.ToString();
        var (body, trouble) = (activity.ToJsonString(), plan?.Trouble ?? Trouble.None);
        var isMessage = activity["type"]!.ToString() == "message";
        var (began, cards, killed, hung) = (clock(), new List<(TimeSpan, JsonNode)>(), 0, 0);
        var refused = new List<int>();
        var since = began;
        connector.Plan(operation, plan?.Connector ?? ConnectorFault.None);
        for (var copies = plan?.Twice == true ? 2 : 1; ; copies = 1)
        {
            var places = Enumerable.Range(0, copies).Select(_ => way.Next(SoakPlan.Processes)).ToList();
            // Only the first delivery that reaches a process brings trouble along.
            var attempts = await Task.WhenAll(places.Select((place, copy) => OnceAsync(place, body, (copy == 0 ? trouble : Trouble.None).Write(operation))));
            if (attempts[0].IsSent)
                trouble = Trouble.None;
            refused.AddRange(attempts.Select(attempt => attempt.Refusal).OfType<int>());
            cards.AddRange(attempts.Where(attempt => attempt.Card is not null).Select(attempt => (attempt.At, attempt.Card!)));
            var answered = attempts.Any(attempt => attempt.IsTaken) && (isMessage ? connector.HasReply(operation) : cards.Count > 0);
            var ends = answered || (isMessage && attempts.All(attempt => attempt.IsTaken)) || clock() - began > GivesUp;
            if (!ends || attempts.Any(attempt => attempt.IsBroken))
                await Task.Delay(way.Next(ShortestPause, LongestPause));

            // By now it is known which processes are no more.
            hung += attempts.Count(attempt => attempt.IsHung && Lives(attempt));
            var ended = attempts.Where(attempt => (attempt.IsBroken || attempt.IsHung) && !Lives(attempt)).ToList();
            killed += ended.Count(attempt => attempt.IsSent);
            if (ends)
                return new Delivered(Together(cards, operation), since, killed, hung, refused);
            // Teams tries once more for other reasons too, but only a kill gives more time.
            if (ended.Count > 0)
                since = clock();
        }
    }

    private bool Lives(Attempt attempt) => attempt.By is not null && processes.At(attempt.Place) == attempt.By;

    private IReadOnlyList<(TimeSpan At, JsonNode Card)> Together(List<(TimeSpan At, JsonNode Card)> cards, string operation)
    {
        var zero = DateTimeOffset.UtcNow - clock();
        return [.. cards.Concat(connector.Take(operation).Select(reply => (At: reply.At - zero, reply.Card))).OrderBy(card => card.At)];
    }

    private async Task<Attempt> OnceAsync(int place, string body, string trouble)
    {
        if (processes.At(place) is not { } server)
            return new Attempt(place, null) { IsBroken = true };
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            request.Headers.Authorization = AuthenticationHeaderValue.Parse(teams.Authorization);
            request.Headers.Add(Trouble.Header, trouble);
            using var response = await server.Http.SendAsync(request, patience.Token);
            var text = await response.Content.ReadAsStringAsync(patience.Token);
            var isTaken = response.IsSuccessStatusCode;
            return new Attempt(place, server) { IsSent = true, IsTaken = isTaken, Refusal = isTaken ? null : (int)response.StatusCode, At = clock(), Card = isTaken && text.Length > 0 ? JsonNode.Parse(text)?["value"] : null };
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or ObjectDisposedException or IOException)
        {
            // The process was killed, or is not there, or takes too long: Teams tries once more.
            return new Attempt(place, server)
            {
                IsSent = exception is not HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError },
                IsHung = patience.IsCancellationRequested,
                IsBroken = !patience.IsCancellationRequested,
            };
        }
    }

    private sealed record Attempt(int Place, Server? By)
    {
        public bool IsSent { get; init; }

        public bool IsTaken { get; init; }

        /// <summary>The status code with which it was not taken.</summary>
        public int? Refusal { get; init; }

        /// <summary>Whether the connection broke, or there was none.</summary>
        public bool IsBroken { get; init; }

        /// <summary>Whether nothing came until the patience of Teams was over.</summary>
        public bool IsHung { get; init; }

        public TimeSpan At { get; init; }

        public JsonNode? Card { get; init; }
    }
}
