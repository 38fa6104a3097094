using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.BadInput;

public sealed class Cards_of_another_network(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("answer")]
    [InlineData("status")]
    [InlineData("overview")]
    [InlineData("invite")]
    [InlineData("continue")]
    [Fault(26)]
    public async Task A_card_of_a_network_one_is_no_member_of_is_refused_with_a_sentence(string verb)
    {
        var noor = shared.Coordinator();
        var bram = shared.Coordinator("Bram", noor.Tenant);
        await bram.StartsAtATextAsync("Netwerk van Bram");
        await noor.StartsAtATextAsync("Netwerk van Noor");
        var data = Wish.Button(bram, "answer", ("value", "Van Noor."))["value"]!["action"]!["data"]!.DeepClone().AsObject();
        var stored = await Rows.OfAsync(noor.Tenant);

        await noor.SendAsync(noor.Press(verb, data));

        Assert.Contains("een netwerk waar je niet aan meedoet. Ik heb niets veranderd.", noor.Reads, StringComparison.Ordinal);
        Assert.DoesNotContain("Netwerk van Bram", noor.Reads, StringComparison.Ordinal);
        Assert.Equal(stored.Snapshot(), (await stored.AgainAsync()).Snapshot());
    }

    [Fact]
    public async Task A_card_of_another_municipality_is_refused_as_well()
    {
        var (noor, stranger) = (shared.Coordinator(), shared.Coordinator("Vreemde"));
        await noor.StartsAtATextAsync();
        await stranger.StartsAtATextAsync();
        var stored = await Rows.OfAsync(noor.Tenant);

        await stranger.SendAsync(stranger.Press("answer", Wish.Button(noor, "answer", ("value", "Van buiten."))["value"]!["action"]!["data"]!.DeepClone().AsObject()));

        Assert.Contains("een netwerk waar je niet aan meedoet", stranger.Reads, StringComparison.Ordinal);
        Assert.Equal(stored.Snapshot(), (await stored.AgainAsync()).Snapshot());
    }

    [Fact]
    public async Task A_card_of_ones_own_other_network_is_answered_there()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync("Noord");
        var press = Wish.Button(noor, "answer", ("value", "Dit is voor Noord."));
        await noor.StartsAtATextAsync("Zuid");

        await noor.SendAsync(press);

        Assert.Contains("Je werkt nu aan dit netwerk", noor.Reads, StringComparison.Ordinal);
        var stored = await Rows.OfAsync(noor.Tenant);
        var answer = Assert.Single(stored.Answers);
        Assert.Equal("Noord", stored.Heads.Single(head => head.PartitionKey == answer.PartitionKey).GetString("Name"));
        await noor.TypesAsync("Nog een antwoord voor Noord.");
        Assert.All((await stored.AgainAsync()).Answers, row => Assert.Equal(answer.PartitionKey, row.PartitionKey));
    }
}
