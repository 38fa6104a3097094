using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Faults;

/// <summary>The channel delivers again, people press again, and all of it at the same time, on two instances.</summary>
public sealed class Delivered_more_than_once(SharedBot shared) : IClassFixture<SharedBot>
{
    private const int Lanes = 4;

    [Fact]
    [Fault(1)]
    public async Task Every_turn_of_a_conversation_gets_the_same_reply_when_it_comes_again()
    {
        var conversations = Faults.Times(2, 200);
        for (var number = 0; number < conversations; number++)
        {
            var author = await Author.StartAsync(shared.Bot);
            foreach (var next in (Func<JsonObject>[])[author.Next, () => Says("ga naar vraagstuk"), author.NextTyped, () => Says("status"), () => Says("later"), () => Says("overzicht")])
            {
                var delivery = next();
                var first = await shared.Bot.DeliverAsync(delivery);
                var stored = (await Rows.OfAsync(author.Person.Tenant)).Snapshot();

                var again = await shared.Bot.DeliverAsync(delivery);

                Assert.Equal(CardText.Of(first.Card!), CardText.Of(again.Card!));
                Assert.Equal(stored, (await Rows.OfAsync(author.Person.Tenant)).Snapshot());
            }

            JsonObject Says(string text) => Wish.Message(author.Person, text);
        }

        Faults.Tried(1, conversations * 6);
    }

    [Fact]
    [Fault(2)]
    public async Task Copies_that_overlap_are_applied_once_and_all_get_the_same_reply()
    {
        var tries = Faults.Times(12, 1_000);
        await ByEachAsync(tries, async (author, number) =>
        {
            var replies = await new[] { shared.Bot, shared.Other }.OverlappingAsync(author.Next(), copies: 2 + (number % 3));

            Assert.Contains("Opgeslagen bij", Assert.Single(replies.Distinct()), StringComparison.Ordinal);
        });
        Faults.Tried(2, tries);
    }

    [Fact]
    [Fault(3)]
    public async Task The_same_press_under_new_ids_is_known_by_the_version_of_its_card()
    {
        var tries = Faults.Times(12, 500);
        await ByEachAsync(tries, async (author, number) =>
        {
            var press = author.Next();
            await shared.Bot.DeliverAsync(press);
            press["id"] = Guid.NewGuid().ToString();

            var (_, card) = await (number % 2 == 0 ? shared.Bot : shared.Other).DeliverAsync(press);

            Assert.Contains("Dit stond er al", CardText.Of(card!), StringComparison.Ordinal);
        });
        Faults.Tried(3, tries);
    }

    [Fact]
    [Fault(4)]
    public async Task Of_two_different_answers_on_one_card_the_first_stands_and_the_second_person_sees_it()
    {
        var tries = Faults.Times(12, 500);
        await ByEachAsync(tries, async (author, number) =>
        {
            JsonObject[] both = [author.Press($"Links {number}."), author.Press($"Rechts {number}.")];

            var replies = await Task.WhenAll(shared.Bot.DeliverAsync(both[0]), shared.Other.DeliverAsync(both[1]));

            var texts = replies.Select(reply => CardText.Of(reply.Card!)).ToList();
            var refused = Assert.Single(texts, text => text.Contains("Dit stond er al", StringComparison.Ordinal));
            var winner = Author.TextOf(both[refused == texts[0] ? 1 : 0]);
            Assert.All(texts, text => Assert.Contains(winner, text, StringComparison.Ordinal));
            author.Counts(winner);
        });
        Faults.Tried(4, tries);
    }

    private async Task ByEachAsync(int tries, Func<Author, int, Task> once)
    {
        var authors = await Author.StartAsync(shared.Bot, Lanes);
        await Task.WhenAll(authors.Select((author, lane) => Task.Run(async () =>
        {
            for (var number = lane; number < tries; number += Lanes)
                await once(author, number);
        })));
        foreach (var author in authors)
            await author.HasEachOnceAsync();
    }
}
