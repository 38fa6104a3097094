using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.BadInput;

/// <summary>Buttons of evaluations and actions with other data than we gave them: nothing changes, and the way on is shown.</summary>
public sealed class Presses_on_evaluations_that_are_changed : ConversationTests
{
    [Theory]
    [InlineData("evaluate", "form", "bestaat-niet")]
    [InlineData("evaluate", "form", "")]
    [InlineData("beginEvaluation", "at", "evaluation/begin")]
    [InlineData("finishEvaluation", "at", "")]
    [InlineData("evaluationStop", "asked", "goal.issue")]
    [InlineData("showEvaluation", "number", "99")]
    [InlineData("showEvaluation", "number", "-1")]
    [InlineData("compare", "form", "reflection")]
    [InlineData("step", "value", "6")]
    [InlineData("step", "value", "")]
    [InlineData("step", "at", "evaluation:1/evaluation.goal-far:onzin")]
    [InlineData("later", "at", "")]
    public async Task Change_nothing_in_an_evaluation(string verb, string field, string value)
    {
        var noor = await NoorAsync();
        await noor.SetsGoalsAsync();
        await noor.BeginsToEvaluateAsync();
        var data = CardText.Pressable(noor.Card).First(press => press["verb"]!.ToString() == "step")["data"]!.DeepClone().AsObject();
        data[field] = value;
        data["form"] ??= "evaluation";
        var before = await EvaluationsOfAsync(noor);

        await noor.SendAsync(noor.Press(verb, data));
        noor.SeesNo("Dat lukte nu niet");

        Assert.Equal(before, await EvaluationsOfAsync(noor));
        await noor.TypesAsync("evaluatie");
        noor.Sees("De evaluatie · vraag 1 van 11");
    }

    [Fact]
    public async Task Give_an_action_to_no_stranger()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("actie: de zaal regelen");
        var data = CardText.Pressable(noor.Card).First(press => press["verb"]!.ToString() == "step")["data"]!.DeepClone().AsObject();
        data["value"] = "user-of-elsewhere";

        await noor.SendAsync(noor.Press("step", data));

        noor.Sees("Wie doet dit?");
    }

    private static async Task<string> EvaluationsOfAsync(Coordinator coordinator) =>
        string.Join('\n', (await Rows.OfAsync(coordinator.Tenant)).All.Where(row => row.RowKey.StartsWith("evaluation|", StringComparison.Ordinal)).Select(Rows.Columns));
}
