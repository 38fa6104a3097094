using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Transactions;

public sealed class Storage_that_fails(SharedBot shared) : IClassFixture<SharedBot>
{
    [Fact]
    public async Task An_answer_its_position_and_its_log_entry_are_never_apart()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var before = await Rows.OfAsync(noor.Tenant);

        await noor.AnswersAsync();

        var after = await before.AgainAsync();
        var answer = Assert.Single(after.Answers);
        var entry = Assert.Single(after.Log, entry => entry.GetString("Kind") == "Answered");
        var head = Assert.Single(after.Heads);
        Assert.Equal(before.Heads[0].GetInt32("Version") + 1, head.GetInt32("Version"));
        Assert.Equal(head.GetInt32("Version"), entry.GetInt32("Version"));
        Assert.Equal(answer.GetString("Value"), entry.GetString("AfterValue"));
        Assert.NotEqual(before.Members[0].GetString("Stack"), after.Members[0].GetString("Stack"));
        Assert.Contains(noor.LastActivity!["id"]!.ToString(), after.Members[0].GetString("Recent"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Stale", "Het is nu druk")]
    [InlineData("Busy", "Er ging iets mis bij mij")]
    [InlineData("Broken", "Er ging iets mis bij mij")]
    [InlineData("LostBefore", "Er ging iets mis bij mij")]
    [Fault(7)]
    [Fault(8)]
    public async Task When_nothing_can_be_written_the_person_hears_so_and_nothing_is(string fault, string says)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var stored = await Rows.OfAsync(noor.Tenant);
        shared.Faults.First(int.MaxValue, StorageFaults.IsWrite, Enum.Parse<Fault>(fault));

        await noor.AnswersAsync();

        Assert.Contains(says, noor.Reads, StringComparison.Ordinal);
        Assert.Equal(stored.Snapshot(), (await stored.AgainAsync()).Snapshot());
        shared.Faults.Choose = null;
        await noor.RedeliversAsync();
        Assert.Contains("Opgeslagen bij", noor.Reads, StringComparison.Ordinal);
        Assert.Single((await stored.AgainAsync()).Answers);
    }

    [Theory]
    [InlineData("Busy")]
    [InlineData("Broken")]
    [InlineData("LostBefore")]
    [Fault(8)]
    public async Task When_nothing_can_be_read_the_person_hears_so_and_the_conversation_goes_on_after(string fault)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        shared.Faults.First(int.MaxValue, _ => true, Enum.Parse<Fault>(fault));

        await noor.TypesAsync("status");
        Assert.Contains("Er ging iets mis bij mij", noor.Reads, StringComparison.Ordinal);

        shared.Faults.Choose = null;
        await noor.PressesAsync("Verder");
        Assert.NotNull(Scenarios.QuestionOf(noor.Card));
    }

    [Theory]
    [InlineData("Stale", 3)]
    [InlineData("Busy", 2)]
    [InlineData("Broken", 2)]
    [InlineData("LostBefore", 2)]
    [InlineData("LostAfter", 1)]
    [InlineData("LostAfter", 2)]
    public async Task A_fault_that_passes_goes_unnoticed_and_the_answer_counts_once(string fault, int times)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        shared.Faults.First(times, StorageFaults.IsTransaction, Enum.Parse<Fault>(fault));
        var injected = shared.Faults.Injected;

        await noor.TypesAsync("We zoeken contact met jongeren.");

        Assert.Equal(times, shared.Faults.Injected - injected);
        Assert.Contains("Opgeslagen bij", noor.Reads, StringComparison.Ordinal);
        var stored = await Rows.OfAsync(noor.Tenant);
        Assert.Equal(1, Assert.Single(stored.Answers).GetInt32("Version"));
        Assert.Single(stored.Log, entry => entry.GetString("Kind") == "Answered");
    }

    [Fact]
    [Fault(9)]
    public async Task When_every_answer_of_storage_is_lost_a_redelivery_still_gets_the_right_reply()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        shared.Faults.First(int.MaxValue, _ => true, Fault.LostAfter);
        await noor.TypesAsync("We zoeken contact met jongeren.");
        shared.Faults.Choose = null;

        await noor.RedeliversAsync();

        Assert.Contains("Opgeslagen bij", noor.Reads, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single((await Rows.OfAsync(noor.Tenant)).Answers).GetInt32("Version"));
    }

    public static TheoryData<string, int> Losses => Steps_between_networks.Crashes;

    [Theory]
    [MemberData(nameof(Losses))]
    [Fault(9)]
    public async Task Whatever_answer_of_storage_is_lost_the_effect_is_there_once(string wish, int writes)
    {
        var trial = await Trial.PrepareAsync(wish, shared);

        shared.Faults.LoseAnswer(writes + 1);
        var (_, card) = await shared.Bot.DeliverAsync(trial.Activity);
        shared.Faults.Choose = null;

        await trial.HadItsEffectOnceAsync(card);
    }
}
