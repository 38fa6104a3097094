using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Transactions;

public sealed class Delivered_again(SharedBot shared) : IClassFixture<SharedBot>
{
    public static TheoryData<string> Wishes => Wish.Names;

    [Theory]
    [MemberData(nameof(Wishes))]
    [Fault(1)]
    public async Task The_second_delivery_gets_the_same_reply_and_changes_nothing(string wish)
    {
        var noor = shared.Coordinator();
        var activity = await Wish.Find(wish).Prepare(noor, shared);

        var first = await shared.Bot.DeliverAsync(activity);
        var stored = await Rows.OfAsync(noor.Tenant);
        var second = await shared.Bot.DeliverAsync(activity);
        var elsewhere = await shared.Other.DeliverAsync(activity);

        Assert.Equal(CardText.Of(first.Card!), CardText.Of(second.Card!));
        Assert.Equal(CardText.Of(first.Card!), CardText.Of(elsewhere.Card!));
        Assert.Equal(stored.Snapshot(), (await stored.AgainAsync()).Snapshot());
    }

    [Theory]
    [MemberData(nameof(Wishes))]
    [Fault(2)]
    public async Task Copies_at_the_same_time_on_two_instances_have_one_effect(string wish)
    {
        var (logged, prepare) = Wish.Find(wish);
        var noor = shared.Coordinator();
        var activity = await prepare(noor, shared);
        var before = await Rows.OfAsync(noor.Tenant);

        var replies = await new[] { shared.Bot, shared.Other }.OverlappingAsync(activity, copies: 4);

        var after = await before.AgainAsync();
        Assert.Equal(4, replies.Count);
        Assert.Single(replies.Distinct());
        Assert.DoesNotContain("Dat lukte nu niet", replies[0], StringComparison.Ordinal);
        Assert.Equal(before.Log.Count + logged, after.Log.Count);
        Assert.InRange(after.Heads.Count - before.Heads.Count, 0, wish == "name the municipality" ? 1 : 0);
        Assert.True(after.Members.Where(member => member.RowKey.EndsWith(noor.Id, StringComparison.Ordinal)).Count(member => member.GetBoolean("Here") == true) <= 1);
    }

    [Theory]
    [MemberData(nameof(Wishes))]
    public async Task A_delivery_that_comes_late_does_not_count_as_something_new(string wish)
    {
        var noor = shared.Coordinator();
        var activity = await Wish.Find(wish).Prepare(noor, shared);
        await shared.Bot.DeliverAsync(activity);
        await noor.TypesAsync("nieuw netwerk");
        await noor.TypesAsync("Een ander netwerk");
        var stored = await Rows.OfAsync(noor.Tenant);

        await shared.Bot.DeliverAsync(activity);
        Assert.Equal(stored.Snapshot(), (await stored.AgainAsync()).Snapshot());

        await noor.TypesAsync("Een andere gemeente");
        stored = await stored.AgainAsync();
        await shared.Bot.DeliverAsync(activity);

        Assert.Equal(stored.Snapshot(), (await stored.AgainAsync()).Snapshot());
    }

    [Fact]
    public async Task What_was_typed_some_turns_ago_is_not_taken_for_an_answer_to_the_question_of_now()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        await noor.TypesAsync("Het eerste antwoord.");
        var first = noor.LastActivity!;
        await noor.AnswersAsync();
        await noor.AnswersAsync();
        var stored = await Rows.OfAsync(noor.Tenant);

        var (_, card) = await shared.Bot.DeliverAsync(first);

        Assert.Contains("Dit had ik al verwerkt", CardText.Of(card!), StringComparison.Ordinal);
        Assert.Equal(stored.Snapshot(), (await stored.AgainAsync()).Snapshot());
    }
}
