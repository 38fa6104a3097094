using System.Text.Json.Nodes;

namespace Sleutelnet.Bench.Turns;

/// <summary>A coordinator who gives the same question one answer after the other, each on the version that the one before made.</summary>
internal sealed class Writer(Teams teams)
{
    private const string Question = "goal.issue";

    private readonly Coordinator coordinator = new(teams);

    /// <summary>How many answers were given.</summary>
    public int Given { get; private set; }

    public async Task StartAsync(Server bot)
    {
        await coordinator.StartNetworkAsync(bot);
        await coordinator.SendAsync(bot, coordinator.Goto(Question));
    }

    /// <summary>The delivery of the next answer, on the card.</summary>
    public JsonObject NextPress() => coordinator.Press(new Step(Question, Given, Text(++Given), ""));

    /// <summary>The delivery of the next answer, typed; she must stand at the question for it.</summary>
    public JsonObject NextTyped() => coordinator.Message(Text(++Given), Question);

    /// <summary>Goes back to the question.</summary>
    public Task ReturnAsync(Server bot) => coordinator.SendAsync(bot, coordinator.Goto(Question));

    /// <summary>Delivers once and gives what was answered, in the response or in the chat; null when the process did not live to answer.</summary>
    /// <param name="bot">The process.</param>
    /// <param name="delivery">What is delivered.</param>
    /// <param name="point">Where the process is killed; none when it is not.</param>
    public async Task<string?> DeliverAsync(Server bot, JsonObject delivery, KillPoint point = KillPoint.None)
    {
        try
        {
            var body = await coordinator.SendAsync(bot, delivery, point);
            var said = body.Length > 0 ? JsonNode.Parse(body)!["value"] : JsonNode.Parse(coordinator.LastSaid())!["attachments"]![0]!["content"];
            return said!.ToJsonString();
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>What is wrong with what is stored: each answer must be in the log once, in order, and the last one must stand.</summary>
    public async Task<IReadOnlyList<string>> WrongAsync(Workbench bench)
    {
        var (stored, logged) = await bench.AnswersAsync(coordinator.Partition, Question);
        var wrong = new List<string>();
        var expected = Enumerable.Range(1, Given).Select(Text).ToList();
        if (!logged.SequenceEqual(expected))
            wrong.Add($"The log has {string.Join(" ", logged)} where {string.Join(" ", expected)} was said.");
        if (Given > 0 && stored != (Text(Given), Given))
            wrong.Add($"The answer is {stored} after {Given} answers.");
        return wrong;
    }

    private static string Text(int number) => $"We spraken {number} buurten.";
}
