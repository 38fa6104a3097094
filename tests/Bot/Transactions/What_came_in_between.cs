using Microsoft.Extensions.DependencyInjection;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Transactions;

public sealed class What_came_in_between(SharedBot shared) : IClassFixture<SharedBot>
{
    private INetworkStore Store => shared.Bot.Services.GetRequiredService<INetworkStore>();

    [Fact]
    public async Task A_write_on_what_has_changed_since_is_refused_also_when_that_change_is_in_no_log()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var key = new NetworkKey(noor.Tenant, Wish.Button(noor, "answer")["value"]!["action"]!["data"]!["network"]!.ToString());
        var first = (await Store.LoadAsync(key, CancellationToken.None))!;
        var second = (await Store.LoadAsync(key, CancellationToken.None))!;
        Moves(first, "goal.aims");
        Moves(second, "goal.means");
        await Store.SaveAsync(first, CancellationToken.None);

        await Assert.ThrowsAsync<StoreConflictException>(() => Store.SaveAsync(second, CancellationToken.None));

        var stored = (await Store.LoadAsync(key, CancellationToken.None))!;
        Assert.Equal(new AtQuestion(new QuestionId("goal.aims"), 0), stored.Members.Values.Single().Position.Place);
        Assert.Equal(first.Head.Version + 1, stored.Head.Version);
    }

    private static void Moves(Network network, string question)
    {
        var me = network.Members.Values.Single();
        network.Put(me with { Position = me.Position with { Stack = [new AtQuestion(new QuestionId(question), 0)] } });
    }
}
