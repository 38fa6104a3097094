namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>What evaluations begin with.</summary>
internal static class Evaluations
{
    public const string OwnGoal = "Minder huishoudens met schulden in De Kreken";

    /// <summary>Sets a goal of the guide and one of the network's own.</summary>
    public static async Task SetsGoalsAsync(this Coordinator coordinator)
    {
        await coordinator.SettlesAsync("goal.aims", "het beleid beter maken en een ander doel");
        await coordinator.SettlesAsync("goal.other-aim", OwnGoal);
    }

    /// <summary>Begins an evaluation by typing.</summary>
    public static Task BeginsToEvaluateAsync(this Coordinator coordinator) => coordinator.TypesAllAsync("evaluatie", "ja");

    /// <summary>Fills in an evaluation with these steps for the two goals and for how the network works, and completes it.</summary>
    public static async Task EvaluatesAsync(this Coordinator coordinator, int policy, int debts, int working)
    {
        await coordinator.BeginsToEvaluateAsync();
        await coordinator.TypesAllAsync($"{policy}", "overslaan", $"{debts}", "overslaan", $"{working}", "afronden", "klaar");
    }
}
