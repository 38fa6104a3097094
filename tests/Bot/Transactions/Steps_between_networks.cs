using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Transactions;

/// <summary>What spans several partitions is written in steps. The process may end between any two of them.</summary>
public sealed class Steps_between_networks(SharedBot shared) : IClassFixture<SharedBot>
{
    public static TheoryData<string, int> Crashes
    {
        get
        {
            var crashes = new TheoryData<string, int>();
            foreach (var wish in Wish.AllNames)
            {
                for (var writes = 0; writes < 3; writes++)
                    crashes.Add(wish, writes);
            }

            return crashes;
        }
    }

    [Theory]
    [MemberData(nameof(Crashes))]
    [Fault(13)]
    public async Task What_was_begun_is_completed_by_the_next_delivery(string wish, int writes)
    {
        var trial = await Trial.PrepareAsync(wish, shared);

        shared.Faults.DieAfter(writes);
        await shared.Bot.DeliverAsync(trial.Activity);
        shared.Faults.Choose = null;
        var (_, card) = await shared.Other.DeliverAsync(trial.Activity);

        var after = await trial.HadItsEffectOnceAsync(card);
        Assert.True(after.Members.Count(member => member.RowKey.EndsWith(trial.Person.Id, StringComparison.Ordinal) && member.GetBoolean("Here") == true) <= 1);
        await trial.Person.TypesAsync("stop");
        await trial.Person.TypesAsync("verder");
        Assert.DoesNotContain("Dat lukte nu niet", trial.Person.Reads, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_switches_on_one_instance_and_types_on_the_other_answers_where_she_is()
    {
        var noor = shared.Coordinator();
        await Wish.TwoNetworksAsync(noor);
        noor.Bot = shared.Other;
        await noor.TypesAsync("overslaan");
        noor.Bot = shared.Bot;
        await noor.TypesAsync("wissel");
        noor.Bot = shared.Other;

        await noor.TypesAsync("Dit is voor Noord.");

        var stored = await Rows.OfAsync(noor.Tenant);
        var answer = Assert.Single(stored.Answers);
        Assert.Equal("Noord", stored.Heads.Single(head => head.PartitionKey == answer.PartitionKey).GetString("Name"));
    }

    [Fact]
    public async Task Who_begins_a_network_on_one_instance_names_it_on_the_other()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync("Noord");
        await noor.TypesAsync("nieuw netwerk");
        noor.Bot = shared.Other;
        await noor.TypesAsync("Zuid");
        noor.Bot = shared.Bot;

        await noor.TypesAsync("Waterveen");

        var stored = await Rows.OfAsync(noor.Tenant);
        Assert.Equal(["Noord", "Zuid"], stored.Heads.Select(head => head.GetString("Name")).Order());
        Assert.Empty(stored.Answers);
    }

    [Fact]
    public async Task One_code_lets_one_person_in_also_when_two_type_it_at_once()
    {
        var amir = shared.Coordinator("Amir");
        await amir.StartsAtATextAsync();
        var code = await amir.InvitesAsync();
        var (noor, bram) = (shared.Coordinator("Noor", amir.Tenant), shared.Coordinator("Bram", amir.Tenant));

        await Task.WhenAll(shared.Bot.DeliverAsync(Wish.Message(noor, code)), shared.Other.DeliverAsync(Wish.Message(bram, code)));

        Assert.Equal(2, (await Rows.OfAsync(amir.Tenant)).Members.Count);
    }
}
