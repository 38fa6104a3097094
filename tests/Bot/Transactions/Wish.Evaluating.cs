using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Conversations;

namespace Sleutelnet.Bot.Tests.Transactions;

/// <content>What changes something while looking back.</content>
internal static partial class Wish
{
    private static (string Name, int Logged, Func<Coordinator, SharedBot, Task<JsonObject>> Prepare)[] Evaluating() =>
    [
        ("begin an evaluation", 0, async (noor, _) =>
        {
            await noor.StartsAtATextAsync();
            await noor.TypesAsync("evaluatie");
            return Button(noor, "beginEvaluation");
        }),
        ("answer in an evaluation", 1, async (noor, _) =>
        {
            await noor.StartsAnEvaluationAsync();
            return Button(noor, "step", ("value", "De avonden zijn druk."));
        }),
        ("answer in an evaluation by typing", 1, async (noor, _) =>
        {
            await noor.StartsAnEvaluationAsync();
            return Message(noor, "De avonden zijn druk.");
        }),
        ("put off in an evaluation", 1, async (noor, _) =>
        {
            await noor.StartsAnEvaluationAsync();
            return Button(noor, "later");
        }),
        ("skip in an evaluation", 0, async (noor, _) =>
        {
            await noor.StartsAnEvaluationAsync();
            return Message(noor, "overslaan");
        }),
        ("agree on an action", 1, async (noor, _) =>
        {
            await noor.StartsAnEvaluationAsync();
            foreach (var said in (string[])["afronden", "De agenda eerder sturen", "ik"])
                await noor.TypesAsync(said);
            return Message(noor, "3 november 2026");
        }),
        ("complete an evaluation", 1, async (noor, _) =>
        {
            await noor.StartsAnEvaluationAsync();
            await noor.TypesAsync("afronden");
            return Message(noor, "klaar");
        }),
        ("take back an answer of an evaluation", 1, async (noor, _) =>
        {
            await noor.StartsAnEvaluationAsync();
            return Message(noor, "ongedaan");
        }),
    ];
}
