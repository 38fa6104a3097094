using System.Text.Json.Nodes;

namespace Sleutelnet.Bot.Tests.Conversations;

internal static class Tenants
{
    /// <summary>A municipality that no other test uses.</summary>
    public static string New() => Guid.NewGuid().ToString();
}

/// <summary>What many tests begin with.</summary>
internal static class Scenarios
{
    public static async Task StartsANetworkAsync(this Coordinator coordinator, string name = "Netwerk Waterveen-Noord")
    {
        await coordinator.TypesAsync("nieuw netwerk");
        await coordinator.TypesAsync(name);
        await coordinator.TypesAsync("Waterveen");
    }

    /// <summary>Types one text after the other.</summary>
    public static async Task TypesAllAsync(this Coordinator coordinator, params string[] texts)
    {
        foreach (var text in texts)
            await coordinator.TypesAsync(text);
    }

    /// <summary>Lets a colleague join by a code of this coordinator.</summary>
    public static async Task InvitesAsync(this Coordinator coordinator, Coordinator colleague)
    {
        var code = CodeIn(await coordinator.TypesAsync("nodig een collega uit"));
        await coordinator.TypesAsync("verder");
        await colleague.TypesAsync(code);
    }

    /// <summary>The invitation code that a card shows.</summary>
    public static string CodeIn(string card) => System.Text.RegularExpressions.Regex.Match(card, "[A-Z2-9]{4}-[A-Z2-9]{4}").Value;

    /// <summary>Answers one question from wherever the coordinator is.</summary>
    public static async Task SettlesAsync(this Coordinator coordinator, string question, string answer)
    {
        await coordinator.TypesAsync("ga naar " + question);
        await coordinator.TypesAsync(answer);
    }

    /// <summary>Fills in every card until no question is left: the first option, a middle number, a short text.</summary>
    public static async Task<int> AnswersEverythingAsync(this Coordinator coordinator, int most = 200)
    {
        var answered = 0;
        while (answered < most && QuestionOf(coordinator.Card) is not null)
        {
            await coordinator.AnswersOrDeclinesAsync();
            answered++;
        }

        return answered;
    }

    /// <summary>Fills in every card of a phase.</summary>
    public static async Task AnswersPhaseAsync(this Coordinator coordinator, int phase)
    {
        while (QuestionOf(coordinator.Card) is not null && coordinator.Reads.Contains($"Fase {phase} van 3", StringComparison.Ordinal))
            await coordinator.AnswersOrDeclinesAsync();
    }

    // A rule may forbid the first answer; then the last one is given.
    private static async Task AnswersOrDeclinesAsync(this Coordinator coordinator)
    {
        var asked = QuestionOf(coordinator.Card);
        await coordinator.AnswersAsync();
        if (QuestionOf(coordinator.Card) == asked)
            await coordinator.PressAsync(CardText.Buttons(coordinator.Card).Last(button => button["verb"]!.ToString() == "answer"));
    }

    /// <summary>The id of the question that the last card asks; null when it asks none.</summary>
    public static string? QuestionOf(JsonNode card) => CardText.Buttons(card)
        .FirstOrDefault(button => button["verb"]!.ToString() == "answer")?["data"]?["question"]?.ToString();

    public static Task<string> AnswersAsync(this Coordinator coordinator, string? with = null)
    {
        var save = CardText.Buttons(coordinator.Card).First(button => button["verb"]!.ToString() == "answer");
        var field = CardText.Elements(coordinator.Card).FirstOrDefault(element => element["id"]?.ToString() == "value");
        var value = field?["type"]?.ToString() switch
        {
            null => [],
            "Input.ChoiceSet" => [("value", field["choices"]![0]!["value"]!.ToString())],
            "Input.Number" => [("value", "12")],
            "Input.Date" => [("value", "2026-11-02")],
            _ when field["label"]!.ToString().Contains("getal", StringComparison.Ordinal) => [("value", "Noord: 12\nZuid: 3")],
            _ => new[] { ("value", "Dat hebben we samen besproken.") },
        };
        return coordinator.PressAsync(save, with is null ? value : [.. value, ("with", with)]);
    }
}
