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
            // The first one goes to and fro, all others once.
            var rounds = conversation == 0 ? 3 : 1;
            var noor = await StoredAsync();
            for (var round = 1; round <= rounds; round++)
            {
                noor.Bot = First;
                await noor.GoesToAsync("begin.plan");
                await noor.TypesAsync($"Plan {round}");
                noor.Sees($"Opgeslagen bij Plan: Plan {round}");
                First.Clock.Now += TimeSpan.FromMinutes(1);
                Second.Clock.Now = First.Clock.Now;

                noor.Bot = Second;
                await noor.GoesToAsync("begin.idee");
                noor.Sees($"Nu staat er: Plan {round} (gegeven");
                await noor.TypesAsync($"Idee {round}");
                noor.Sees($"Opgeslagen bij Idee: Idee {round}");
                Second.Clock.Now += TimeSpan.FromMinutes(1);
                First.Clock.Now = Second.Clock.Now;
            }

            await noor.GoesToAsync("begin.idee");
            noor.Sees($"Nu staat er: Idee {rounds} (gegeven");
            Assert.Equal(2 * rounds, (await Rows.OfAsync(noor.Tenant)).Log.Count(row => row.GetString("AfterValue") is { } value && (value.StartsWith("Plan ", StringComparison.Ordinal) || value.StartsWith("Idee ", StringComparison.Ordinal))));
        }

        Faults.Faults.Tried(32, conversations);
    }
}
