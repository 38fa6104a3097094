using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Conversations;

namespace Sleutelnet.Bot.Tests.Transactions;

internal static class Beginnings
{
    /// <summary>Starts a network and goes to a question that takes any text.</summary>
    public static async Task StartsAtATextAsync(this Coordinator coordinator, string name = "Netwerk Waterveen-Noord")
    {
        await coordinator.StartsANetworkAsync(name);
        await coordinator.GoesToAsync("goal.issue");
    }

    public static Task<string> GoesToAsync(this Coordinator coordinator, string question)
    {
        var network = CardText.Pressable(coordinator.Card).Select(press => press["data"]?["network"]?.ToString()).First(id => id is not null);
        return coordinator.SendAsync(coordinator.Press("goto", new JsonObject { ["network"] = network, ["question"] = question }));
    }

    /// <summary>Answers with the last option each time until the answers together say something.</summary>
    public static async Task UntilASignalAsync(this Coordinator coordinator)
    {
        for (var answered = 0; answered < 60 && !coordinator.Reads.Contains("Let op:", StringComparison.Ordinal); answered++)
        {
            var answer = CardText.Buttons(coordinator.Card).LastOrDefault(button => button["verb"]!.ToString() == "answer")
                ?? throw new InvalidOperationException($"No question before the first signal:\n{coordinator.Reads}");
            var field = CardText.Elements(coordinator.Card).FirstOrDefault(element => element["id"]?.ToString() == "value");
            await coordinator.PressAsync(answer, field?["type"]?.ToString() switch
            {
                null => [],
                "Input.ChoiceSet" => [("value", field["choices"]!.AsArray()[^1]!["value"]!.ToString())],
                "Input.Number" => [("value", "12")],
                "Input.Date" => [("value", "2026-11-02")],
                _ => [("value", "Dat weten we.")],
            });
        }
    }
}
