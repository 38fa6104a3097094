using Sleutelnet.Bench;

namespace Sleutelnet.Bot.Tests.Bench;

public sealed class What_the_bench_prints : IDisposable
{
    private static readonly IReadOnlyDictionary<string, Run> Round = new Dictionary<string, Run> { ["bot"] = ARun(10, worst: 30), ["peer"] = ARun(4, worst: 60), ["floor"] = ARun(20, worst: 10) };

    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    [Fact]
    public async Task A_usage_that_is_finished_is_printed_at_once_and_again_at_the_end()
    {
        var report = new Report(output, Plan.Quick);
        var code = await report.OfAsync(
            () =>
            {
                report.Speeds(Distance.Near, Crowd, [Round]);
                Assert.Contains("Azurite, 32 users, by card", output.ToString(), StringComparison.Ordinal);
                Assert.DoesNotContain("quick run", output.ToString(), StringComparison.Ordinal);
                return Task.CompletedTask;
            },
            errors);

        Assert.Equal((1, ""), (code, errors.ToString()));
        Assert.Equal(2, Rows("| Azurite, 32 users, by card | 10 · 4 · 20 | 2.50 | 0.50 | 2.0 · 2.0 · 2.0 | 30.0 · 60.0 · 10.0 | 0.50 | 1.00 · 1.00 · 1.00 | 2.50 · 2.50 · 2.50 | 3 · ? · 3 |").Count());
    }

    [Theory]
    [InlineData(20, 1)]
    [InlineData(10, 0)]
    public async Task A_goal_that_is_missed_is_told_to_whoever_ran_it(double floorPerSecond, int expected)
    {
        var report = new Report(output, Plan.Quick);
        var round = new Dictionary<string, Run>(Round) { ["floor"] = ARun(floorPerSecond, worst: 10) };

        var code = await report.OfAsync(
            () =>
            {
                report.Speeds(Distance.Near, Crowd, [round]);
                return Task.CompletedTask;
            },
            errors);

        Assert.Equal(expected, code);
    }

    [Fact]
    public async Task When_it_breaks_off_it_prints_what_it_has_and_then_why()
    {
        var report = new Report(output, Plan.Full);
        var code = await report.OfAsync(
            () =>
            {
                report.Starts([(1.5, 0.5)]);
                report.Speeds(Distance.Near, Crowd, [Round, Round]);
                throw new BrokenOffException("60 answers were given and 59 are stored.");
            },
            errors);

        Assert.Equal((1, "60 answers were given and 59 are stored."), (code, errors.ToString().Trim()));
        Assert.Contains("full run", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("First answer within 2 s of process start: 1.50 s", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, Rows("| Azurite, 32 users, by card (2 of 5) | 10 · 4 · 20 |").Count());
    }

    [Fact]
    public async Task Near_by_answers_a_second_count_and_far_away_the_slowest_answers()
    {
        var report = new Report(output, Plan.Quick);
        await report.OfAsync(
            () =>
            {
                report.Speeds(Distance.Near, Crowd, [Round]);
                report.Speeds(Distance.Far, Crowd, [Round]);
                return Task.CompletedTask;
            },
            errors);

        Assert.Single(Rows("yes  Azurite, 32 users, by card: at least 2 times the peer's answers/s: 2.50"));
        Assert.Single(Rows("NO   Azurite, 32 users, by card: at least 0.6 of the floor's answers/s: 0.50"));
        Assert.Single(Rows("NO   5/40 ms, 32 users, by card: p99 at most 0.25 of the peer's: 0.50"));
    }

    [Fact]
    public async Task What_an_answer_took_outside_the_server_stands_in_its_row()
    {
        var report = new Report(output, Plan.Quick);
        await report.OfAsync(
            () =>
            {
                report.Trips(typed: false, "bot", [new Spent(new Trips(1, 1, 0, 4, 900), 0)]);
                report.Trips(typed: false, "peer", [new Spent(new Trips(0, 0, 4, 0, 0), 1), new Spent(new Trips(0, 0, 3, 0, 0), 1)]);
                report.Speeds(Distance.Near, Crowd, [Round]);
                return Task.CompletedTask;
            },
            errors);

        Assert.Contains("| 2.0 · 3.5 · ? | 0 · 1 · ? |", output.ToString(), StringComparison.Ordinal);
        Assert.Single(Rows("yes  Card answer: 1 query, 1 transaction, 0 connector call(s): 1, 1, 0"));
    }

    [Fact]
    public async Task A_fault_of_the_bench_itself_keeps_its_stack_and_the_tables_are_printed()
    {
        var report = new Report(output, Plan.Full);

        await Assert.ThrowsAsync<InvalidOperationException>(() => report.OfAsync(() => throw new InvalidOperationException(), errors));

        Assert.Contains("full run", output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        output.Dispose();
        errors.Dispose();
    }

    private static Usage Crowd => Usage.All[0];

    private static Run ARun(double perSecond, double worst) => new(100, TimeSpan.FromSeconds(100 / perSecond), TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(250), perSecond < 5 ? null : 300_000, [1, 2, worst]);

    private IEnumerable<string> Rows(string name) => output.ToString().Split(Environment.NewLine).Where(line => line.StartsWith(name, StringComparison.Ordinal));
}
