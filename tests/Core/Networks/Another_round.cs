using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>In another round every question is asked again; what was said and accepted before is kept, and counts no more.</summary>
public sealed class Another_round
{
    private const string AllOfPhaseOne = "a.plan=Iets; a.size=small; b.return=help; b.members=12";

    private static readonly GuideContent Guide = SmallGuide.Content;

    private static readonly QuestionId Plan = new("a.plan");

    private static readonly QuestionId Return = new("b.return");

    [Fact]
    public void Every_question_is_asked_again()
    {
        var route = RouteOf(AfterARound(AllOfPhaseOne + "; c.day=2026-11-10"));

        Assert.Equal("a.plan", route.Next(null)?.Id.Value);
        Assert.Equal((1, 10), (route.Phase().Phase.Number, route.Phase().MinutesLeft));
    }

    [Fact]
    public void What_was_answered_is_kept_as_what_stood_there_earlier()
    {
        var network = AfterARound("a.plan=Iets");

        Assert.Null(network.Current(Plan));
        Assert.Equal(new EarlierAnswer(new Given(new TextValue("Iets")), Said.Anna, Said.Start, 1, Guide.Version), network.Earlier(Plan));
        Assert.Null(network.Earlier(Return));
    }

    [Theory]
    [InlineData("a.plan=Iets", "a.plan later", "Iets")]
    [InlineData("a.plan=Iets", "a.plan unknown; a.plan later", "Iets")]
    [InlineData("a.plan=Iets", "a.plan=Anders", "Iets")]
    [InlineData("a.plan=Iets", "a.plan=Anders; a.plan=Nog anders", "Iets")]
    [InlineData("a.plan=Iets; a.plan=Later iets", "a.plan=Anders", "Later iets")]
    [InlineData("a.plan later", "a.plan=Anders", null)]
    [InlineData("", "a.plan=Anders", null)]
    public void What_stood_there_earlier_is_kept_beside_what_is_said_now(string before, string now, string? earlier)
    {
        var network = AfterARound(before).Say(Guide, now);

        Assert.Equal(earlier, ((network.Earlier(Plan)?.Content as Given)?.Value as TextValue)?.Text);
    }

    [Fact]
    public void Of_several_rounds_the_last_in_which_something_was_said_is_shown()
    {
        var network = AfterARound("a.plan=Iets; b.return=help");
        network.Say(Guide, "a.plan later; b.return=money");
        network.StartRound(Said.Anna, Said.Start);

        Assert.Equal(1, network.Earlier(Plan)?.Round);
        Assert.Equal(2, network.Earlier(Return)?.Round);
    }

    [Fact]
    public void Before_any_round_nothing_stood_there_earlier()
    {
        var network = Said.Of(Guide, "a.plan=Iets; a.plan=Anders");

        Assert.Null(network.Earlier(Plan));
        Assert.Equal(1, network.Head.Round);
    }

    [Theory]
    [InlineData("b.return=help")]
    [InlineData("b.return unsuitable")]
    public void What_stood_there_earlier_still_does_while_the_question_is_put_off(string answer)
    {
        var network = AfterARound(answer);
        var earlier = network.Earlier(Return);

        network = Said.Reloaded(network.Say(Guide, "b.return later"), Guide);

        Assert.NotNull(earlier);
        Assert.Equal(earlier, network.Earlier(Return));
    }

    [Fact]
    public void What_stood_there_earlier_and_does_not_fit_any_more_is_an_old_answer()
    {
        var network = AfterARound("b.return=help,money").Say(Guide, "b.return later");
        var now = SmallGuide.Read(SmallGuide.With("b.json", b => b["questions"]![0]!["options"]!.AsArray().RemoveAt(1)));

        var later = Said.Reloaded(network, now);

        Assert.Null(later.Earlier(Return));
        Assert.Equal(("b.return", 1), (Assert.Single(later.Old).Answer.Question.Value, later.Old[0].Answer.Round));
    }

    [Fact]
    public void A_signal_that_was_accepted_is_judged_anew()
    {
        var network = Said.Of(Guide, "b.return=nothing");
        network.Accept(new Acceptance(Signals.Subject(new RuleId("R-1")), "Zo is het.", Said.Anna, Said.Start));
        network.StartRound(Said.Anna, Said.Start);
        Assert.Empty(Signals.Open(Guide, network, RouteOf(network).Facts));

        network.Say(Guide, "b.return=nothing");

        Assert.Equal("R-1", Assert.Single(Signals.Open(Guide, network, RouteOf(network).Facts)).Id.Value);
    }

    [Fact]
    public void A_gate_that_was_passed_stands_again()
    {
        var network = Said.Nothing();
        network.Accept(new Acceptance(new AcceptanceSubject(AcceptanceKind.Gate, "B"), "Wij beginnen alvast.", Said.Anna, Said.Start));
        Assert.Null(RouteOf(network).ClosedBefore(Return));

        network.StartRound(Said.Anna, Said.Start);

        Assert.Equal("B", RouteOf(network).ClosedBefore(Return)?.Id.Value);
    }

    [Fact]
    public void An_outcome_that_was_set_aside_is_told_when_the_answers_lead_there_again()
    {
        var network = Said.Of(Guide, "a.size=none");
        network.Accept(new Acceptance(new AcceptanceSubject(AcceptanceKind.Outcome, "outcome.none"), "Toch wel.", Said.Anna, Said.Start));
        network.StartRound(Said.Anna, Said.Start);
        Assert.Null(RouteOf(network).Outcome());

        network.Say(Guide, "a.size=none");

        Assert.Equal("outcome.none", RouteOf(network).Outcome()?.Id);
    }

    [Fact]
    public void What_was_accepted_in_another_round_counts_for_nothing_when_it_is_read_back()
    {
        var old = new Acceptance(Signals.Subject(new RuleId("R-1")), "Zo was het.", Said.Anna, Said.Start, Round: 1);
        var now = new Acceptance(new AcceptanceSubject(AcceptanceKind.Gate, "B"), "Zo is het.", Said.Anna, Said.Start, Round: 2);

        var network = new Network(Said.Head with { Round = 2 }, [], [Said.MemberAt(Said.Anna)], [old, now], []);

        Assert.Equal(now, Assert.Single(network.Acceptances).Value);
    }

    [Fact]
    public void What_is_accepted_is_kept_with_its_round()
    {
        var network = AfterARound("");
        network.Accept(new Acceptance(Signals.Subject(new RuleId("R-1")), "Zo is het.", Said.Anna, Said.Start));

        Assert.Equal(2, Assert.Single(network.Acceptances).Value.Round);
        Assert.Contains(network.Changes, change => change is AcceptanceChanged { Acceptance.Round: 2 });
    }

    [Fact]
    public void A_network_that_already_ran_is_asked_everything()
    {
        var guide = SmallGuide.Full;
        var network = Said.Of(guide, "a.stage=running; a.size=small");
        network.StartRound(Said.Anna, Said.Start);

        var facts = new NetworkFacts(guide, network, Said.Today);

        Assert.Equal(0, facts.TakenInUpTo);
        Assert.Equal(QuestionState.Open, facts.StateOf(Plan));
    }

    [Fact]
    public void What_was_counted_goes_on_counting()
    {
        var guide = GuideReader.ReadBuiltIn();
        var network = Said.Of(guide, "counted stopped.people 3");
        network.StartRound(Said.Anna, Said.Start);

        Assert.Equal(3, new NetworkFacts(guide, network, Said.Today).Counted(new CounterId("stopped.people"), 1));
    }

    [Fact]
    public void The_log_tells_of_the_round_and_keeps_all_that_was_before()
    {
        var network = AfterARound("a.plan=Iets");

        var log = network.Changes.OfType<Logged>().Select(change => change.Entry).ToList();

        Assert.Equal([LogKind.Answered, LogKind.RoundStarted], log.Select(entry => entry.Kind));
        Assert.Equal("2", log[^1].Subject);
        Assert.DoesNotContain(network.Changes, change => change is AcceptanceChanged { Acceptance: null });
    }

    private static Network AfterARound(string answers)
    {
        var network = Said.Of(Guide, answers);
        network.StartRound(Said.Anna, Said.Start);
        return network;
    }

    private static Route RouteOf(Network network) => new(Guide, network, Said.Today);
}
