using System.Text.Json.Nodes;

namespace Sleutelnet.Bench;

/// <summary>One answer, as it is given on the card and as it is typed.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Seen">The version of the answer that the card showed.</param>
/// <param name="Value">What is filled in on the card.</param>
/// <param name="Text">What is typed.</param>
/// <param name="IsChange">Whether it changes an earlier answer, from the card that was answered before.</param>
internal sealed record Step(string Question, int Seen, string Value, string Text, bool IsChange = false);

/// <summary>The way through the questions, learned from the bot's own cards.</summary>
internal static class Script
{
    private const int Most = 300;

    /// <summary>Walks through all questions and back to those answered in words; the same answers lead everyone along the same way.</summary>
    public static async Task<IReadOnlyList<Step>> LearnAsync(Coordinator coordinator, Server bot)
    {
        var steps = new List<Step>();
        var inWords = new List<Step>();
        var card = await coordinator.StartNetworkAsync(bot);
        while (steps.Count < Most && Cards.AnswerOf(card) is { } button)
        {
            // A rule may refuse the first answer; then the last one is given.
            var step = steps is [.., var before] && before.Question == button["data"]!["question"]!.ToString() ? Read(card, Cards.AnswersOf(card).Last()) : Read(card, button);
            steps.RemoveAll(refused => refused.Question == step.Question);
            steps.Add(step);
            if (Cards.FieldOf(card) is { } field && field["type"]!.ToString() == "Input.Text" && !AsksForNumbers(field))
                inWords.Add(step with { Seen = 1, Value = "Daar zijn we nog eens op teruggekomen, en nu is het helder.", IsChange = true });
            card = JsonNode.Parse(await coordinator.AnswerAsync(bot, step, typed: false))!["value"]!;
        }

        return [.. steps, .. inWords];
    }

    /// <summary>The answer that a card asks for, by its first button.</summary>
    public static Step StepOn(JsonNode card) => Read(card, Cards.AnswerOf(card)!);

    private static bool AsksForNumbers(JsonNode field) => field["label"]!.ToString().Contains("getal", StringComparison.Ordinal);

    private static Step Read(JsonNode card, JsonObject button)
    {
        var data = button["data"]!;
        var field = Cards.FieldOf(card);
        var (value, text) = field?["type"]?.ToString() switch
        {
            null => (data["value"]!.ToString(), data["value"]!.ToString() == "no" ? "nee" : "ja"),
            "Input.ChoiceSet" => (field["choices"]![0]!["value"]!.ToString(), "1"),
            "Input.Number" => ("12", "12"),
            "Input.Date" => ("2026-11-02", "2 november 2026"),
            _ when AsksForNumbers(field) => ("Noord: 12\nZuid: 3", "Noord 12, Zuid 3"),
            _ => ("Dat hebben we samen met de collega’s van de wijkteams besproken.", "Dat hebben we samen met de collega’s van de wijkteams besproken."),
        };
        return new Step(data["question"]!.ToString(), (int)data["seen"]!, value, text);
    }
}
