using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Core.Tests.Rules;

/// <summary>Which rules fire, and which of them are still open.</summary>
public sealed class Signals_of_a_network
{
    // What the rules on the order of the sections ask for.
    private const string InOrder = "goal.together=yes; support.board=yes; ";

    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    public static TheoryData<string> Rules => [.. Guide.Rules.Select(rule => rule.Id.Value)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void No_rule_fires_before_anything_is_said(string rule) =>
        Assert.False(Guide.Find(new RuleId(rule))!.When.Holds(Said.FactsOf(Guide, "")));

    [Fact]
    public void Firing_rules_come_in_the_order_of_their_ids()
    {
        var firing = Signals.Firing(Guide, Said.FactsOf(Guide, InOrder + "frame.location=online; frame.return=none; frame.times=daytime")).Select(rule => rule.Id.Value);

        Assert.Equal(["CR-30", "CR-63", "CR-63b"], firing);
    }

    [Fact]
    public void A_signal_that_was_accepted_still_fires_but_is_not_open()
    {
        var network = Said.Of(Guide, InOrder + "frame.location=online; frame.return=none");
        network.Accept(new Acceptance(Signals.Subject(new RuleId("CR-63")), "Onze leden wonen ver uit elkaar.", Said.Anna, Said.Start));
        var facts = new NetworkFacts(Guide, network, Said.Today);

        Assert.Equal(["CR-30", "CR-63"], Signals.Firing(Guide, facts).Select(rule => rule.Id.Value));
        Assert.Equal(["CR-30"], Signals.Open(Guide, network, facts).Select(rule => rule.Id.Value));
    }

    [Fact]
    public void A_gate_with_the_id_of_a_rule_closes_no_signal()
    {
        var network = Said.Of(Guide, InOrder + "frame.location=online");
        network.Accept(new Acceptance(new AcceptanceSubject(AcceptanceKind.Gate, "CR-63"), "Iets anders.", Said.Anna, Said.Start));

        Assert.Single(Signals.Open(Guide, network, new NetworkFacts(Guide, network, Said.Today)));
    }

    [Fact]
    public void Every_rule_can_fire_and_then_has_a_way_to_solve_it_that_can_be_taken()
    {
        var random = new Random(20261006);
        var fired = new HashSet<string>();
        for (var round = 0; round < 500; round++)
        {
            var facts = new NetworkFacts(Guide, AtRandom(random), Said.Today);
            foreach (var rule in Signals.Firing(Guide, facts))
            {
                fired.Add(rule.Id.Value);
                Assert.True(
                    rule.Solutions.Any(solution => facts.StateOf(solution.GoTo) != QuestionState.NotApplicable),
                    $"{rule.Id} leads to questions that do not apply");
            }
        }

        // A text is looked at before it is stored, so no network holds one that fires.
        Assert.Empty(Guide.Rules.Where(rule => rule.When is not PersonalFreeText).Select(rule => rule.Id.Value).Except(fired));
    }

    private static Network AtRandom(Random random)
    {
        var network = Said.Nothing();
        foreach (var question in Guide.Questions.Where(_ => random.Next(5) > 0))
        {
            AnswerContent content = random.Next(6) switch
            {
                0 => new Postponed(),
                1 => new NotKnown(),
                _ when question.Choices.Count > 0 => new Given(new OptionsValue([.. random.GetItems([.. question.Choices], question.Kind == QuestionKind.Choices ? 3 : 1).Select(option => option.Id).Distinct()])),
                _ when question.Min is { } min => new Given(new NumberValue(random.Next(min, min + 4))),
                _ when question.Kind == QuestionKind.List => new Given(new ListValue([.. Enumerable.Repeat("Iets", random.Next(1, 4))])),
                _ when question.Kind == QuestionKind.Counts => new Given(new CountsValue([new LabelledCount("Noord", random.Next(3))])),
                _ => new Given(new TextValue("Iets")),
            };
            network.Record(question.Id, content, Together.Alone, Said.Anna, Said.Start.AddMonths(-random.Next(24)), Guide.Version);
        }

        foreach (var register in Guide.Registers)
            network.Count(register, Month.Of(Said.Today), register.Counters.Distinct().ToDictionary(counter => counter, _ => random.Next(3)), Said.Anna, Said.Start);

        return network;
    }
}
