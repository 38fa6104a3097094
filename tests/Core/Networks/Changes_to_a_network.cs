using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>What a turn does to a network stands in its changes, and nothing else does.</summary>
public sealed class Changes_to_a_network
{
    private static readonly QuestionId Plan = new("a.plan");

    private static readonly AcceptanceSubject Signal = new(AcceptanceKind.Signal, "R-1");

    [Fact]
    public void A_network_that_was_read_has_no_changes() => Assert.Empty(Said.Nothing().Changes);

    [Fact]
    public void Starting_writes_the_founder_and_logs_it_under_version_one()
    {
        var network = Network.Start(Said.Head, Said.MemberAt(Said.Anna));

        Assert.Equal(Said.Anna, Assert.Single(network.Members).Key);
        Assert.Equal(Said.Anna, Assert.IsType<MemberChanged>(network.Changes[0]).Member.Id);
        Assert.Equal(new LogEntry(1, 0, Said.Start, Said.Anna, LogKind.Started, "n1"), LogOf(network).Single());
    }

    [Fact]
    public void Joining_adds_a_coordinator_and_leaves_the_others()
    {
        var network = Said.Nothing();

        network.Join(Said.MemberAt(Said.Bilal));

        Assert.Equal([Said.Anna, Said.Bilal], network.Members.Keys.OrderBy(id => id.Value, StringComparer.Ordinal));
        Assert.Equal(new LogEntry(2, 0, Said.Start, Said.Bilal, LogKind.Joined, "bilal"), LogOf(network).Single());
    }

    [Fact]
    public void A_first_answer_has_version_one_and_says_who_when_and_with_whom()
    {
        var network = Said.Nothing();

        var answer = network.Record(Plan, Text("Een plan"), Together.Partners, Said.Bilal, Said.Start, 7);

        Assert.Equal(new Answer(Plan, Text("Een plan"), Together.Partners, Said.Bilal, Said.Start, 7, 1), answer);
        Assert.Equal(answer, network.Answers[Plan]);
        Assert.Equal(answer, Assert.IsType<AnswerChanged>(network.Changes[0]).Answer);
    }

    [Fact]
    public void A_changed_answer_has_the_next_version_and_its_log_keeps_both_values()
    {
        var network = Said.Nothing();
        network.Record(Plan, Text("Eerst dit"), Together.Alone, Said.Anna, Said.Start, 7);

        network.Record(Plan, new Postponed(), Together.Alone, Said.Bilal, Said.Start, 8);

        Assert.Equal(2, network.Answers[Plan].Version);
        Assert.Equal(
            new LogEntry(2, 1, Said.Start, Said.Bilal, LogKind.Answered, "a.plan", Text("Eerst dit"), new Postponed()) { With = Together.Alone, ContentVersion = 8 },
            LogOf(network).Last());
    }

    [Fact]
    public void Log_entries_of_one_turn_share_its_version_and_are_numbered_from_nought()
    {
        var network = Said.Of(SmallGuide.Content, "a.plan=Iets; a.size=large; a.core=no");

        Assert.Equal([(2, 0), (2, 1), (2, 2)], LogOf(network).Select(entry => (entry.Version, entry.Sequence)));
    }

    [Fact]
    public void Accepting_keeps_the_reason()
    {
        var network = Said.Nothing();
        var acceptance = new Acceptance(Signal, "Wij zijn net begonnen.", Said.Anna, Said.Start);

        network.Accept(acceptance);

        Assert.Equal(acceptance, network.Acceptances[Signal]);
        Assert.Equal(new AcceptanceChanged(Signal, acceptance), network.Changes[0]);
        Assert.Equal(new LogEntry(2, 0, Said.Start, Said.Anna, LogKind.Accepted, "signal:R-1", Reason: "Wij zijn net begonnen."), LogOf(network).Single());
    }

    [Fact]
    public void Ending_an_acceptance_takes_it_away_and_logs_it()
    {
        var network = new Network(Said.Head, [], [Said.MemberAt(Said.Anna)], [new Acceptance(Signal, "Daarom.", Said.Anna, Said.Start)], []);

        network.EndAcceptance(Signal, Said.Bilal, Said.Start);

        Assert.Empty(network.Acceptances);
        Assert.Contains(new AcceptanceChanged(Signal, null), network.Changes);
        Assert.Equal(LogKind.AcceptanceEnded, LogOf(network).Last().Kind);
    }

    [Fact]
    public void An_acceptance_that_ends_in_the_turn_it_was_made_in_leaves_only_its_log()
    {
        var network = Said.Nothing();
        network.Accept(new Acceptance(Signal, "Daarom.", Said.Anna, Said.Start));

        network.EndAcceptance(Signal, Said.Bilal, Said.Start);

        Assert.All(network.Changes, change => Assert.IsType<Logged>(change));
        Assert.Equal([LogKind.Accepted, LogKind.AcceptanceEnded], LogOf(network).Select(entry => entry.Kind));
    }

    [Fact]
    public void Ending_an_acceptance_that_is_not_there_changes_nothing()
    {
        var network = Said.Nothing();

        network.EndAcceptance(Signal, Said.Anna, Said.Start);

        Assert.Empty(network.Changes);
    }

    [Fact]
    public void A_new_place_is_a_change_that_the_log_does_not_hold()
    {
        var network = Said.Nothing();

        network.Put(Said.MemberAt(Said.Anna) with { Name = "Anna de Vries" });

        Assert.Equal("Anna de Vries", network.Members[Said.Anna].Name);
        Assert.Single(network.Changes);
        Assert.Empty(LogOf(network));
    }

    [Fact]
    public void An_invitation_stands_in_the_log()
    {
        var network = Said.Nothing();

        network.LogInvitation(Said.Anna, Said.Start);

        Assert.Equal((LogKind.Invited, "anna"), (LogOf(network).Single().Kind, LogOf(network).Single().Subject));
    }

    [Fact]
    public void Answers_with_the_same_options_are_equal()
    {
        var one = new Given(new OptionsValue([new OptionId("a"), new OptionId("b")]));
        var other = new Given(new OptionsValue([new OptionId("a"), new OptionId("b")]));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, new Given(new OptionsValue([new OptionId("b"), new OptionId("a")])));
    }

    private static Given Text(string text) => new(new TextValue(text));

    private static IEnumerable<LogEntry> LogOf(Network network) => network.Changes.OfType<Logged>().Select(change => change.Entry);
}
