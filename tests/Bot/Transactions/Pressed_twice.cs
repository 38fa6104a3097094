using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Transactions;

public sealed class Pressed_twice(SharedBot shared) : IClassFixture<SharedBot>
{
    [Fact]
    [Fault(3)]
    public async Task The_same_press_under_a_new_id_changes_nothing_and_shows_what_is_stored()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var press = Wish.Button(noor, "answer", ("value", "Het antwoord."));
        await noor.SendAsync(press);
        var stored = await Rows.OfAsync(noor.Tenant);

        press["id"] = Guid.NewGuid().ToString();
        await noor.SendAsync(press.DeepClone().AsObject());

        Assert.Contains("Dit stond er al", noor.Reads, StringComparison.Ordinal);
        Assert.Equal(stored.Snapshot(), (await stored.AgainAsync()).Snapshot());
    }

    [Fact]
    [Fault(4)]
    public async Task Of_two_presses_of_one_card_with_different_answers_the_first_wins()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var (one, two) = (Wish.Button(noor, "answer", ("value", "Eén.")), Wish.Button(noor, "answer", ("value", "Twee.")));

        var cards = await Task.WhenAll(shared.Bot.DeliverAsync(one), shared.Other.DeliverAsync(two));

        var stored = await Rows.OfAsync(noor.Tenant);
        var value = Assert.Single(stored.Answers).GetString("Value");
        Assert.Equal(1, stored.Answers[0].GetInt32("Version"));
        Assert.All(cards, card => Assert.Contains(value, CardText.Of(card.Card!), StringComparison.Ordinal));
        Assert.Single(cards, card => CardText.Of(card.Card!).Contains("Dit stond er al", StringComparison.Ordinal));
        Assert.Equal(2, stored.Log.Count);
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("later")]
    [InlineData("unknown")]
    [Fault(26)]
    public async Task An_old_card_does_not_change_the_answer_that_was_given_since(string verb)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var old = noor.Press(verb, Wish.Button(noor, "answer", ("value", "Van de oude kaart."))["value"]!["action"]!["data"]!.DeepClone().AsObject());
        await noor.TypesAsync("Van nu.");
        await noor.AnswersAsync();
        var stored = await Rows.OfAsync(noor.Tenant);

        await noor.SendAsync(old);

        Assert.Contains("Van nu.", noor.Reads, StringComparison.Ordinal);
        Assert.Equal("Van nu.", Assert.Single((await stored.AgainAsync()).Answers, answer => answer.GetInt32("Version") == 1 && answer.GetString("Value") == "Van nu.").GetString("Value"));
        Assert.Equal(stored.Log.Count, (await stored.AgainAsync()).Log.Count);
    }

    [Fact]
    public async Task A_press_on_a_colleagues_answer_that_was_not_seen_shows_both_and_stores_neither()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var mine = Wish.Button(noor, "answer", ("value", "Van Noor."));
        var bram = shared.Coordinator("Bram", noor.Tenant);
        await bram.TypesAsync(await noor.InvitesAsync());
        await bram.GoesToAsync("goal.issue");
        await bram.TypesAsync("Van Bram.");

        await noor.SendAsync(mine);

        Assert.Contains("Van Noor.", noor.Reads, StringComparison.Ordinal);
        Assert.Contains("Van Bram.", noor.Reads, StringComparison.Ordinal);
        Assert.Equal("Van Bram.", Assert.Single((await Rows.OfAsync(noor.Tenant)).Answers).GetString("Value"));
    }

    [Fact]
    public async Task Accepting_a_signal_twice_is_logged_once()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        await noor.UntilASignalAsync();
        await noor.TypesAsync("signalen");
        var rule = CardText.Pressable(noor.Card).First(press => press["verb"]!.ToString() == "accept")["data"]!.DeepClone().AsObject();
        rule["reason"] = "Zo is het bij ons afgesproken.";
        await noor.SendAsync(noor.Press("accept", rule.DeepClone().AsObject()));
        var stored = await Rows.OfAsync(noor.Tenant);

        await noor.SendAsync(noor.Press("accept", rule.DeepClone().AsObject()));

        Assert.Single(stored.Accepted);
        Assert.Equal(stored.Log.Count, (await stored.AgainAsync()).Log.Count);
    }
}
