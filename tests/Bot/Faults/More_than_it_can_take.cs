using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Faults;

/// <summary>Twice as many people at once as are let in, who all go on without a pause.</summary>
[Collection(Alone.Name)]
public sealed class More_than_it_can_take : Troubled
{
    private static readonly int Most = Faults.Times(6, Crowd.Usual);

    private protected override void Change(IServiceCollection services) => services.AddSingleton(new Crowd(Most));

    [Fact]
    [Fault(36)]
    public async Task Some_hear_at_once_that_it_is_busy_and_all_others_are_answered_in_time()
    {
        var (lasts, pause) = (TimeSpan.FromSeconds(Faults.Times(2, 60)), TimeSpan.FromMilliseconds(Faults.Times(50, 1_000)));
        var authors = new ConcurrentBag<Author>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 2 * Most), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (_, _) => authors.Add(await Author.StartAsync(Bot)));
        var (took, turnedAway, clock) = (new ConcurrentBag<TimeSpan>(), new ConcurrentBag<TimeSpan>(), Stopwatch.StartNew());
        Troubles.Latency = TimeSpan.FromMilliseconds(Faults.Times(20, 0));

        await Task.WhenAll(authors.Select(author => Task.Run(async () =>
        {
            while (clock.Elapsed < lasts)
            {
                var press = author.Next();
                for (var reads = ""; !reads.Contains("Opgeslagen bij", StringComparison.Ordinal);)
                {
                    var turn = Stopwatch.StartNew();
                    reads = CardText.Of((await Bot.DeliverAsync(press)).Card!);
                    Assert.Matches("Opgeslagen bij|Het is nu heel druk", reads);
                    if (!reads.Contains("heel druk", StringComparison.Ordinal))
                    {
                        took.Add(turn.Elapsed);
                        continue;
                    }

                    turnedAway.Add(turn.Elapsed);
                    await Task.Delay(pause);
                }
            }
        })));

        var after = Stopwatch.StartNew();
        Assert.Contains("Opgeslagen bij", CardText.Of((await Bot.DeliverAsync(authors.First().Next())).Card!), StringComparison.Ordinal);
        Faults.InTime(after.Elapsed, TimeSpan.FromSeconds(10), "A turn after it");
        Assert.NotEmpty(turnedAway);
        Faults.InTime(OneOfAHundred(turnedAway), TimeSpan.FromSeconds(2), "One of a hundred that were turned away");
        Faults.InTime(OneOfAHundred(took), TimeSpan.FromSeconds(15), "One of a hundred turns that were let in");
        Faults.InTime(took.Concat(turnedAway).Max(), TimeSpan.FromSeconds(15), "The slowest of all");
        foreach (var author in authors)
            await author.HasEachOnceAsync();
        Faults.Tried(36, took.Count + turnedAway.Count);
    }

    private static TimeSpan OneOfAHundred(ConcurrentBag<TimeSpan> times) => times.Order().ElementAt(times.Count * 99 / 100);
}
