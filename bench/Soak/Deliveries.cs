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

    /// <summary>Delivers until it is answered, or for two minutes in vain. Gives the cards that came back and when each did, and when it was delivered last.</summary>
    /// <param name="activity">What is delivered.</param>
    /// <param name="plan">What goes wrong with it; null when nothing does.</param>
    /// <param name="way">Decides which process takes it.</param>
    public async Task<(IReadOnlyList<(TimeSpan At, JsonNode Card)> Cards, TimeSpan Delivered)> DeliverAsync(JsonObject activity, TurnPlan? plan, Random way)
    {
        var operation = activity["id"]!.ToString();
        var (body, trouble) = (activity.ToJsonString(), plan?.Trouble ?? Trouble.None);
        var isMessage = activity["type"]!.ToString() == "message";
        var (began, cards) = (clock(), new List<(TimeSpan, JsonNode)>());
        connector.Plan(operation, plan?.Connector ?? ConnectorFault.None);
        for (var copies = plan?.Twice == true ? 2 : 1; ; copies = 1)
        {
            var delivered = clock();
            var places = Enumerable.Range(0, copies).Select(_ => way.Next(SoakPlan.Processes)).ToList();
            // Only the first delivery that reaches a process brings trouble along.
            var answers = await Task.WhenAll(places.Select((place, copy) => OnceAsync(place, body, (copy == 0 ? trouble : Trouble.None).Write(operation))));
            if (answers[0].IsSent)
                trouble = Trouble.None;
            cards.AddRange(answers.Where(answer => answer.Card is not null).Select(answer => (answer.At, answer.Card!)));
            var answered = answers.Any(answer => answer.IsTaken) && (isMessage ? connector.HasReply(operation) : cards.Count > 0);
            if (answered || (isMessage && answers.All(answer => answer.IsTaken)) || clock() - began > GivesUp)
            {
                var zero = DateTimeOffset.UtcNow - clock();
                return ([.. cards.Concat(connector.Take(operation).Select(reply => (reply.At - zero, reply.Card))).OrderBy(card => card.Item1)], delivered);
            }

            await Task.Delay(way.Next(ShortestPause, LongestPause));
        }
    }

    private async Task<(bool IsSent, bool IsTaken, TimeSpan At, JsonNode? Card)> OnceAsync(int place, string body, string trouble)
    {
        try
        {
            if (processes.At(place) is not { } server)
                return default;
            using var patience = new CancellationTokenSource(Patience);
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            request.Headers.Authorization = AuthenticationHeaderValue.Parse(teams.Authorization);
            request.Headers.Add(Trouble.Header, trouble);
            using var response = await server.Http.SendAsync(request, patience.Token);
            var text = await response.Content.ReadAsStringAsync(patience.Token);
            return (true, response.IsSuccessStatusCode, clock(), response.IsSuccessStatusCode && text.Length > 0 ? JsonNode.Parse(text)?["value"] : null);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or ObjectDisposedException or IOException)
        {
            // The process was killed, or is not there: Teams tries once more.
            return (exception is not HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError }, false, default, null);
        }
    }
}
