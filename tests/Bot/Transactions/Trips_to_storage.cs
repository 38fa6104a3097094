using Sleutelnet.Bench;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Transactions;

public sealed class Trips_to_storage(SharedBot shared) : IClassFixture<SharedBot>
{
    [Fact]
    public async Task A_card_answer_is_one_query_one_transaction_and_no_call_to_the_chat()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var calls = Reset();

        for (var answer = 0; answer < 5; answer++)
            await noor.AnswersAsync();

        Assert.Equal((5, 5, 0), shared.Bot.Storage.Count);
        Assert.Equal(calls, shared.Bot.Connector.Calls);
    }

    [Fact]
    public async Task A_card_answer_costs_the_same_in_a_process_that_never_saw_the_person()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        noor.Bot = shared.Other;
        shared.Other.Storage.Reset();

        await noor.AnswersAsync();

        Assert.Equal((1, 1, 0), shared.Other.Storage.Count);
        Assert.Equal(0, shared.Other.Connector.Calls);
    }

    [Fact]
    public async Task A_typed_answer_is_one_query_one_transaction_and_one_call_to_the_chat()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var calls = Reset();

        await noor.TypesAsync("We zoeken contact met jongeren in de wijk.");

        Assert.Equal((1, 1, 0), shared.Bot.Storage.Count);
        Assert.Equal(calls + 1, shared.Bot.Connector.Calls);
    }

    [Fact]
    public async Task A_network_with_all_answers_and_two_thousand_log_entries_costs_an_answer_no_more()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var head = Assert.Single((await Rows.OfAsync(noor.Tenant)).Heads);
        var network = new NetworkKey(noor.Tenant, head.PartitionKey.Split('|')[1]);
        var table = await Rows.TableAsync("Networks");
        await table.FillAsync(network, new PersonId(noor.Id), entries: 2_000);
        await noor.GoesToAsync("goal.issue");
        var calls = Reset();

        for (var answer = 0; answer < 5; answer++)
        {
            await noor.AnswersAsync();
            await noor.GoesToAsync("goal.issue");
        }

        Assert.Equal((10, 10, 0), shared.Bot.Storage.Count);
        Assert.Equal(calls, shared.Bot.Connector.Calls);
        // Else its rows would be looked through at every query of every test after this.
        Assert.Equal(2_005, await table.RemoveAsync(head.PartitionKey));
    }

    [Theory]
    [InlineData("status")]
    [InlineData("overzicht inleiding")]
    [InlineData("hulp")]
    [InlineData("uitleg")]
    [InlineData("voorbeeld")]
    [InlineData("signalen")]
    [InlineData("wat nu")]
    [InlineData("privacy")]
    [InlineData("stop")]
    public async Task What_only_shows_something_is_one_query_and_writes_nothing(string command)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        Reset();

        await noor.TypesAsync(command);

        Assert.Equal((1, 0, 0), shared.Bot.Storage.Count);
    }

    [Fact]
    public async Task An_overview_of_more_pages_notes_in_one_transaction_which_one_is_shown()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        Reset();

        await noor.TypesAllAsync("overzicht", "volgende pagina");

        Assert.Equal((2, 2, 0), shared.Bot.Storage.Count);
    }

    [Theory]
    [InlineData("historie")]
    [InlineData("historie vraagstuk")]
    [InlineData("besluiten")]
    public async Task What_shows_something_of_the_log_is_one_query_more(string command)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        Reset();

        await noor.TypesAsync(command);

        Assert.Equal((2, 0, 0), shared.Bot.Storage.Count);
    }

    private int Reset()
    {
        shared.Bot.Storage.Reset();
        return shared.Bot.Connector.Calls;
    }
}
