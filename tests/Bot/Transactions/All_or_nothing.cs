using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Transactions;

public sealed class All_or_nothing(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Wherever_storage_is_gone_an_answer_stands_whole_or_not_at_all(int writes)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var before = await Rows.OfAsync(noor.Tenant);
        var activity = Wish.Button(noor, "answer", ("value", "Het antwoord."));
        shared.Faults.DieAfter(writes);

        await shared.Bot.DeliverAsync(activity);
        shared.Faults.Choose = null;

        var after = await before.AgainAsync();
        var isStored = after.Answers.Count > before.Answers.Count;
        Assert.Equal(isStored, after.Log.Count > before.Log.Count);
        Assert.Equal(isStored, after.Heads[0].GetInt32("Version") > before.Heads[0].GetInt32("Version"));
        Assert.Equal(isStored, after.Members[0].GetString("Recent").Contains(activity["id"]!.ToString(), StringComparison.Ordinal));
    }
}
