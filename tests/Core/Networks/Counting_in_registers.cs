using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>What registers count: numbers per month, and nothing of one occasion.</summary>
public sealed class Counting_in_registers
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    private static readonly Register Exit = Guide.Find(new RegisterId("exit"))!;

    [Fact]
    public void An_exit_talk_counts_itself_its_reasons_and_someone_who_stopped()
    {
        var added = Counting.Of(Exit, [Options("no-time", "private"), null, Options("maybe")]);

        Assert.Equal(
            ["exit 1", "exit.back.maybe 1", "exit.reason.no-time 1", "exit.reason.private 1", "stopped.people 1"],
            added.Select(count => $"{count.Key} {count.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_log_of_a_confidential_register_tells_nothing_of_what_was_filled_in()
    {
        var network = Said.Nothing();

        network.Count(Exit, Month.Of(Said.Today), Counting.Of(Exit, [Options("opposition"), Options("no"), Options("no")]), Said.Anna, Said.Start);

        var entry = Assert.Single(network.Changes.OfType<Logged>()).Entry;
        Assert.Equal((LogKind.Counted, "exit"), (entry.Kind, entry.Subject));
        Assert.Empty(entry.Counted);
    }

    [Fact]
    public void Months_add_up_within_the_period_only()
    {
        var facts = Said.FactsOf(Guide, "counted joined.people 2; counted joined.people 3 2; counted joined.people 4 3");

        Assert.Equal(2, facts.Counted(new CounterId("joined.people"), 1));
        Assert.Equal(5, facts.Counted(new CounterId("joined.people"), 3));
        Assert.Equal(9, facts.Counted(new CounterId("joined.people"), 12));
    }

    [Fact]
    public void What_is_taken_off_never_goes_below_nought()
    {
        var counter = new CounterId("asked");
        var tally = new Tally(new Month(2026, 10), new Dictionary<CounterId, int> { [counter] = 1 });

        Assert.Equal(0, tally.Plus(new Dictionary<CounterId, int> { [counter] = -3 }).Counts[counter]);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void One_to_four_people_are_few(int number, bool small) => Assert.Equal(small, SmallCounts.IsSmall(number));

    [Theory]
    [InlineData(5, 10)]
    [InlineData(14, 10)]
    [InlineData(15, 20)]
    [InlineData(23, 20)]
    public void A_total_is_told_in_tens(int number, int told) => Assert.Equal(told, SmallCounts.Rounded(number));

    [Fact]
    public void A_month_is_written_as_it_is_read() => Assert.Equal(new Month(2026, 3), Month.Parse(new Month(2026, 3).ToString()));

    [Fact]
    public void Another_round_opens_every_question_and_keeps_what_was_said()
    {
        var network = Said.Of(Guide, "goal.issue=Ruzie in Noord; frame.size=large");

        network.StartRound(Said.Anna, Said.Start);

        var facts = new NetworkFacts(Guide, network, Said.Today);
        Assert.Equal(QuestionState.Open, facts.StateOf(new QuestionId("frame.size")));
        Assert.Empty(facts.OptionsOf(new QuestionId("frame.size")));
        Assert.Equal(2, network.Answers.Count);
        Assert.Null(network.Current(new QuestionId("frame.size")));
    }

    private static OptionsValue Options(params string[] ids) => new([.. ids.Select(id => new OptionId(id))]);
}
