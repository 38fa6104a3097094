using System.Diagnostics;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Faults;

public sealed class A_sign_that_the_bot_is_at_work : Troubled
{
    // Two calls of this make a turn that is slow, and succeeds.
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1.5);

    // So long waits a call to the channel for its answer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Fault(33)]
    public async Task Comes_before_a_slow_answer_and_never_holds_it_up(bool hangs)
    {
        var author = await Author.StartAsync(Bot);
        await author.Person.GoesToAsync("goal.issue");
        (Troubles.Latency, Bot.Connector.TypingHangs) = (Slow, hangs);
        var clock = Stopwatch.StartNew();

        var (_, card) = await Bot.DeliverAsync(author.NextTyped());

        Assert.True(clock.Elapsed < Patience, $"{clock.Elapsed}");
        Assert.Contains("Opgeslagen bij", CardText.Of(card!), StringComparison.Ordinal);
        Assert.Equal(1, Bot.Connector.TypingIn(author.Person.Conversation));
    }
}
