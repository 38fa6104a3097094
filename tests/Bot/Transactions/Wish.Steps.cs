using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Sleutelnet.Bot.Tests.Conversations;

namespace Sleutelnet.Bot.Tests.Transactions;

/// <content>The steps that lead up to a wish.</content>
internal static partial class Wish
{
    public static JsonObject Message(Coordinator coordinator, string text) => coordinator.Activity("message", activity => activity["text"] = text);

    /// <summary>A press of the last card's button with this verb.</summary>
    public static JsonObject Button(Coordinator coordinator, string verb, params (string Field, string Value)[] fields)
    {
        var data = CardText.Buttons(coordinator.Card).First(button => button["verb"]!.ToString() == verb)["data"]!.DeepClone().AsObject();
        foreach (var (field, value) in fields)
            data[field] = value;
        return coordinator.Press(verb, data);
    }

    /// <summary>Begins an evaluation without goals, and answers its first question; the second takes a text.</summary>
    public static async Task StartsAnEvaluationAsync(this Coordinator coordinator)
    {
        await coordinator.StartsAtATextAsync();
        await coordinator.BeginsToEvaluateAsync();
        await coordinator.TypesAsync("4");
    }

    public static async Task TwoNetworksAsync(Coordinator coordinator)
    {
        await coordinator.StartsAtATextAsync("Noord");
        await coordinator.StartsAtATextAsync("Zuid");
    }

    /// <summary>A code from a colleague in the same municipality, who has a network.</summary>
    public static async Task<string> CodeAsync(Coordinator coordinator, SharedBot shared)
    {
        var colleague = new Coordinator(shared.Bot, coordinator.Tenant, "Amir");
        await colleague.StartsAtATextAsync("Netwerk van Amir");
        return await colleague.InvitesAsync();
    }

    /// <summary>Asks for a code to give to a colleague.</summary>
    public static async Task<string> InvitesAsync(this Coordinator coordinator) => Code().Match(await coordinator.TypesAsync("uitnodigen")).Value;

    /// <summary>A reply without the code it may hold, to compare with another.</summary>
    public static string WithoutCode(string reply) => Code().Replace(reply, "ABCD-EFGH");

    [GeneratedRegex(@"\b[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}\b")]
    private static partial Regex Code();
}
