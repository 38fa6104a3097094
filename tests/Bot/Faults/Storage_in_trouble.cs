using System.Diagnostics;
using Sleutelnet.Bot.Reminders;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Faults;

public sealed class Storage_in_trouble : Troubled
{
    // Teams gives a turn fifteen seconds.
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(15);

    [Fact]
    [Fault(7)]
    public async Task Writes_that_met_someone_are_done_again_and_nobody_notices()
    {
        var (tries, every, writes) = (Faults.Times(40, 2_000), Faults.Times(4, 20), 0);
        void Begin() => Troubles.Always = request => StorageFaults.IsWrite(request) && Interlocked.Increment(ref writes) is var write && write % every == 0
            ? write / every % 2 == 0 ? Trouble.IsStale : Trouble.Exists
            : null;

        await ByEachAsync(8, tries, (author, _) => IsSavedAsync(author), Begin);

        Assert.True(Troubles.Made >= tries / every, $"{Troubles.Made}");
        Faults.Tried(7, tries);
    }

    [Fact]
    [Fault(8)]
    public async Task In_bursts_of_trouble_everyone_is_answered_in_time_and_what_was_not_saved_is_saved_later()
    {
        var (tries, lanes, longest) = (Faults.Times(36, 2_000), Faults.Times(6, 20), Faults.Times(1, 10));
        using var over = new CancellationTokenSource();
        var bursts = Task.CompletedTask;
        var slowest = TimeSpan.Zero;

        await ByEachAsync(lanes, tries, async (author, _) =>
        {
            var press = author.Next();
            for (var reads = ""; !reads.Contains("Opgeslagen bij", StringComparison.Ordinal);)
            {
                var clock = Stopwatch.StartNew();
                reads = CardText.Of((await Bot.DeliverAsync(press)).Card!);
                slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
                Assert.Matches("Opgeslagen bij|Er ging iets mis bij mij", reads);
            }
        }, () => bursts = BurstsAsync(longest, over.Token));

        await over.CancelAsync();
        await bursts;
        Faults.InTime(slowest, Turn, "The slowest turn");
        Assert.True(Troubles.Made > 0);
        Faults.Tried(8, tries);
    }

    [Fact]
    [Fault(8)]
    public async Task A_pause_that_storage_asks_for_is_kept()
    {
        var author = await Author.StartAsync(Bot);
        Troubles.Arm(author.Network, Trouble.WantsASecond);
        var clock = Stopwatch.StartNew();

        await IsSavedAsync(author);

        Assert.True(clock.Elapsed >= TimeSpan.FromSeconds(1), $"{clock.Elapsed}");
    }

    [Fact]
    [Fault(9)]
    public async Task What_landed_without_an_answer_is_known_for_its_own_and_counts_once()
    {
        var tries = Faults.Times(16, 500);
        await ByEachAsync(8, tries, (author, _) => IsSavedDespiteAsync(author, Trouble.BreaksAfter));
        Assert.Equal(tries, Troubles.Made);
        Faults.Tried(9, tries);
    }

    [Fact]
    [Fault(10)]
    public async Task What_did_not_land_is_tried_again_and_counts_once()
    {
        var tries = Faults.Times(16, 500);
        await ByEachAsync(8, tries, (author, _) => IsSavedDespiteAsync(author, Trouble.BreaksBefore));
        Assert.Equal(tries, Troubles.Made);
        Faults.Tried(10, tries);
    }

    [Fact]
    [Fault(11)]
    public async Task Connections_that_break_hang_or_answer_by_half_cost_a_try_and_no_more()
    {
        Trouble[] kinds = [Trouble.BreaksBefore, Trouble.BreaksAfter, Trouble.HangsBefore, Trouble.HangsAfter, Trouble.IsCutShort, Trouble.StopsHalfway];
        var tries = kinds.Length * Faults.Times(1, 100);
        await ByEachAsync(kinds.Length * Faults.Times(1, 8), tries, (author, number) => IsSavedDespiteAsync(author, kinds[number % kinds.Length]));
        Assert.Equal(tries, Troubles.Made);
        Assert.True(StorageSetup.Options(new ReminderClock(TimeProvider.System)).Retry.NetworkTimeout <= TimeSpan.FromSeconds(2));
        Faults.Tried(11, tries);
    }

    [Fact]
    [Fault(12)]
    public async Task A_transaction_that_is_taken_and_failed_inside_is_decided_again()
    {
        Trouble[] kinds = [Trouble.IsStaleInside, Trouble.ExistsInside, Trouble.FailsInside];
        var tries = Faults.Times(12, 200);
        await ByEachAsync(4, tries, (author, number) => IsSavedDespiteAsync(author, kinds[number % kinds.Length]));
        Assert.Equal(tries, Troubles.Made);
        Faults.Tried(12, tries);
    }

    [Fact]
    [Fault(8)]
    [Fault(33)]
    public async Task Who_waits_sees_that_the_bot_is_busy_and_then_hears_the_truth_and_may_say_it_again()
    {
        var tries = Faults.Times(2, 100);
        var authors = await Author.StartAsync(Bot, tries);
        foreach (var author in authors)
            await author.Person.GoesToAsync("goal.issue");
        Troubles.Latency = TimeSpan.FromSeconds(20);

        var waiting = authors.Select(async author =>
        {
            var (message, clock, began) = (author.NextTyped(), Stopwatch.StartNew(), Stopwatch.GetTimestamp());
            var (_, card) = await Bot.DeliverAsync(message);
            Assert.Contains("Er ging iets mis bij mij", CardText.Of(card!), StringComparison.Ordinal);
            Faults.InTime(clock.Elapsed, Turn, "A turn");
            Faults.InTime(Stopwatch.GetElapsedTime(began, Bot.Connector.FirstTypingIn(author.Person.Conversation)), TimeSpan.FromSeconds(2), "The sign that it is at work");
            return message;
        });
        var messages = await Task.WhenAll(waiting);

        Assert.All(authors, author => Assert.Equal(1, Bot.Connector.TypingIn(author.Person.Conversation)));
        Troubles.Latency = TimeSpan.Zero;
        foreach (var (author, message) in authors.Zip(messages))
        {
            Assert.Contains("Opgeslagen bij", CardText.Of((await Bot.DeliverAsync(message)).Card!), StringComparison.Ordinal);
            await author.HasEachOnceAsync();
        }

        Faults.Tried(33, tries);
    }

    private async Task IsSavedDespiteAsync(Author author, Trouble trouble)
    {
        Troubles.Arm(author.Network, trouble);
        var clock = Stopwatch.StartNew();
        var (_, card) = await Bot.DeliverAsync(author.Next());
        Assert.True(CardText.Of(card!).Contains("Opgeslagen bij", StringComparison.Ordinal), $"{trouble}: {CardText.Of(card!)}");
        Faults.InTime(clock.Elapsed, Turn, $"{trouble}");
    }

    private async Task IsSavedAsync(Author author)
    {
        var (_, card) = await Bot.DeliverAsync(author.Next());
        Assert.Contains("Opgeslagen bij", CardText.Of(card!), StringComparison.Ordinal);
    }

    private async Task BurstsAsync(int longest, CancellationToken over)
    {
        Trouble[] kinds = [Trouble.IsTooMuch, Trouble.WantsASecond, Trouble.IsBusy, Trouble.Fails, Trouble.WantsAMinute];
        var random = new Random(8);
        for (var number = 0; !over.IsCancellationRequested; number++)
        {
            var kind = kinds[number % kinds.Length];
            Troubles.Always = _ => kind;
            await Task.Delay(TimeSpan.FromSeconds(longest * (0.1 + (0.9 * random.NextDouble()))), over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Troubles.Always = null;
            await Task.Delay(TimeSpan.FromSeconds(0.5), over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
