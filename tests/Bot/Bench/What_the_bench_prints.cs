using Sleutelnet.Bench;

namespace Sleutelnet.Bot.Tests.Bench;

public sealed class What_the_bench_prints : IDisposable
{
    private static readonly (Run Bot, Run Bare) Pair = (ARun(10), ARun(20));

    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    [Fact]
    public async Task A_usage_that_is_finished_is_printed_at_once_and_again_at_the_end()
    {
        var report = new Report(output, Plan.Quick);
        var code = await report.OfAsync(
            () =>
            {
                report.Speeds(Usage.Crowd, [Pair]);
                Assert.Contains("32 users, by card", output.ToString(), StringComparison.Ordinal);
                Assert.DoesNotContain("quick run", output.ToString(), StringComparison.Ordinal);
                return Task.CompletedTask;
            },
            errors);

        Assert.Equal((0, ""), (code, errors.ToString()));
        Assert.Equal(2, Rows("32 users, by card").Count(row => row.EndsWith("0.50", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task When_it_breaks_off_it_prints_what_it_has_and_then_why()
    {
        var report = new Report(output, Plan.Full);
        var code = await report.OfAsync(
            () =>
            {
                report.Starts([(1.5, 0.5)]);
                report.Speeds(Usage.Crowd, [Pair, Pair]);
                throw new BrokenOffException("60 answers were given and 59 are stored.");
            },
            errors);

        Assert.Equal((1, "60 answers were given and 59 are stored."), (code, errors.ToString().Trim()));
        Assert.Contains("full run", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("First answer within 2 s of process start: 1.50 s", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, Rows("32 users, by card (2 of 5)").Count(row => row.EndsWith("0.50", StringComparison.Ordinal) && !row.StartsWith("NO", StringComparison.Ordinal)));
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

    private static Run ARun(double perSecond) => new(100, TimeSpan.FromSeconds(100 / perSecond), TimeSpan.FromMilliseconds(100), [1, 2, 3]);

    private IEnumerable<string> Rows(string name) => output.ToString().Split(Environment.NewLine).Where(line => line.StartsWith(name, StringComparison.Ordinal));
}
