using System.Xml.Linq;
using Sleutelnet.Bench.Faults;

namespace Sleutelnet.Bot.Tests.Bench;

public sealed class The_table_of_faults_as_printed : IDisposable
{
    private const string Class = "Sleutelnet.Bot.Tests.Faults.Some_tests";

    private readonly StringWriter output = new();

    [Fact]
    public void A_test_counts_as_often_as_it_says_or_else_for_each_of_its_runs()
    {
        var shown = FaultTests.Read(
            Trx(("One", "Passed"), ("Two(of: 1)", "Passed"), ("Two(of: 2)", "Passed")),
            [$"began|3|One|{Class}", "tried|3|One|500", $"began|3|Two|{Class}", $"began|3|Two|{Class}"]);

        Assert.Equal([new ShownBy(3, "One", 500, true), new ShownBy(3, "Two", 2, true)], shown);
    }

    [Fact]
    public void One_run_that_failed_makes_its_test_fail()
    {
        var shown = FaultTests.Read(Trx(("Two(of: 1)", "Passed"), ("Two(of: 2)", "Failed")), [$"began|3|Two|{Class}", $"began|3|Two|{Class}"]);

        Assert.False(Assert.Single(shown).Held);
    }

    [Fact]
    public void A_test_of_which_nothing_became_does_not_hold() =>
        Assert.False(Assert.Single(FaultTests.Read(Trx(), [$"began|3|One|{Class}"])).Held);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void When_all_rows_were_tried_and_held_there_is_a_line_for_each(bool full)
    {
        Assert.True(FaultReport.Print([.. All()], full, output));

        Assert.Equal(37, output.ToString().TrimEnd().Split('\n').Length);
        Assert.Contains("36 of 36 held.", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(full, output.ToString().Contains(" 2,000 of 2,000 ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_without_a_test_or_without_a_try_or_with_a_failure_is_seen()
    {
        Assert.False(FaultReport.Print([.. All().Where(test => test.Row != 7)], full: false, output));
        Assert.False(FaultReport.Print([.. All().Where(test => test.Row != 8), new ShownBy(8, "Test", 0, true)], full: false, output));
        Assert.False(FaultReport.Print([.. All(), new ShownBy(9, "Other", 1, false)], full: false, output));

        Assert.Equal(3, output.ToString().Split('\n').Count(line => line.Contains(" NOT ", StringComparison.Ordinal)));
        Assert.Contains("Other (FAILED)", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_a_full_run_tried_less_often_than_the_table_says_does_not_hold()
    {
        ShownBy[] shown = [.. All().Where(test => test.Row != 18), new ShownBy(18, "Test", 99, true)];

        Assert.True(FaultReport.Print(shown, full: false, TextWriter.Null));
        Assert.False(FaultReport.Print(shown, full: true, output));

        Assert.Contains(" 99 of 100  (TOO FEW) reminders: killed after the send", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("35 of 36 held.", output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => output.Dispose();

    private static IEnumerable<ShownBy> All() => FaultTable.Rows.Values.Select(row => new ShownBy(row.Number, "Test", row.Least, true));

    private static XDocument Trx(params (string Test, string Outcome)[] results)
    {
        XNamespace names = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";
        return new XDocument(new XElement(
            names + "TestRun",
            results.Select(result => new XElement(names + "UnitTestResult", new XAttribute("testName", $"{Class}.{result.Test}"), new XAttribute("outcome", result.Outcome)))));
    }
}
