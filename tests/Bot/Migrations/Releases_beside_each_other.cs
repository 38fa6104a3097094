using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Migrations;

/// <summary>Questions that changed, where an earlier release opens the network again.</summary>
public sealed class Releases_beside_each_other : ThreeReleases
{
    [Fact]
    [Fault(31)]
    public async Task Questions_come_back_as_they_were_on_a_return_to_the_earlier_release_and_no_answer_is_lost()
    {
        var noor = await StoredAsync();
        await noor.SettlesAsync("doel", "Nieuw doel");
        await noor.SettlesAsync("grootte", "1");
        await noor.SettlesAsync("kerngroep", "2");

        noor.Bot = First;
        foreach (var (question, answer) in (IEnumerable<(string, string)>)[("begin.plan", "Jongeren aan het werk"), ("begin.vorm", "Groot netwerk"), ("begin.aantal", "250 mensen"), ("werk.terug", "Hulp; Een feest"), ("werk.dag", "maandag 5 oktober 2026"), ("werk.wens", "Een buurthuis")])
        {
            await noor.GoesToAsync(question);
            noor.Sees($"Nu staat er: {answer} (gegeven");
        }

        await noor.GoesToAsync("begin.kern");
        noor.Sees("Eerder antwoord: een keuze die er nu niet is");
        await noor.SettlesAsync("wens", "Twee buurthuizen");

        noor.Bot = Third;
        await noor.GoesToAsync("begin.doel");
        noor.Sees("Nu staat er: Nieuw doel (gegeven");
        await noor.GoesToAsync("begin.kern");
        noor.Sees("Nu staat er: Die komt er niet (gegeven");
        await noor.GoesToAsync("werk.wens");
        noor.Sees("Wens van toen · Eerder antwoord: Twee buurthuizen");
    }

    [Fact]
    [Fault(32)]
    public async Task One_conversation_is_served_by_turns_with_the_earlier_release_and_the_last_word_counts()
    {
        var conversations = Faults.Faults.Times(1, 500);
        for (var conversation = 0; conversation < conversations; conversation++)
        {
            // All of them come back to the earlier release, and the first one goes to and fro.
            var rounds = conversation == 0 ? 3 : 1;
            var noor = await StoredAsync();
            for (var round = 1; round <= rounds; round++)
            {
                noor.Bot = First;
                await WritesAsync(noor, "begin.plan", $"Plan {round}");

                noor.Bot = Second;
                await SeesAsync(noor, "begin.idee", $"Plan {round}");
                await WritesAsync(noor, "begin.idee", $"Idee {round}");
                await WritesAsync(noor, "werk.wens", $"Wens {round}");

                noor.Bot = First;
                await SeesAsync(noor, "werk.wens", $"Wens {round}");
            }

            await WritesAsync(noor, "werk.wens", "Laatste wens");
            noor.Bot = Second;
            await SeesAsync(noor, "werk.wens", "Laatste wens");
            await SeesAsync(noor, "begin.idee", $"Idee {rounds}");
            var given = Enumerable.Range(1, rounds).SelectMany(round => (string[])[$"Plan {round}", $"Idee {round}", $"Wens {round}"]).Append("Laatste wens");
            Assert.Equal(given, (await Rows.OfAsync(noor.Tenant)).Log.Reverse().Select(row => row.GetString("AfterValue")).Where(value => given.Contains(value)));
        }

        Faults.Faults.Tried(32, conversations);
    }

    private static async Task SeesAsync(Coordinator coordinator, string question, string answer)
    {
        await coordinator.GoesToAsync(question);
        coordinator.Sees($"Nu staat er: {answer} (gegeven");
    }

    // A minute passes with each answer, for both releases.
    private async Task WritesAsync(Coordinator coordinator, string question, string answer)
    {
        await coordinator.GoesToAsync(question);
        await coordinator.TypesAsync(answer);
        coordinator.Sees("Opgeslagen bij ");
        coordinator.Sees($": {answer}");
        First.Clock.Now += TimeSpan.FromMinutes(1);
        Second.Clock.Now = First.Clock.Now;
    }
}
