using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>What an evaluation asks: about each goal that the network has now, and then about the network.</summary>
public sealed class The_way_through_an_evaluation
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    [Fact]
    public void Each_goal_is_asked_about_before_the_network_is() => Assert.Equal(
        ["evaluation.far:awareness", "evaluation.signs:awareness", "evaluation.far:policy", "evaluation.signs:policy", "evaluation.working"],
        Way(Said.Of(Guide, "goal.aims=awareness,policy")).Stops.Select(stop => stop.Name));

    [Fact]
    public void A_goal_of_their_own_is_called_as_the_coordinators_call_it()
    {
        var network = Said.Of(Guide, "goal.aims=policy,other; goal.other-aim=Minder huishoudens met schulden");

        Assert.Equal(["Het beleid beter maken", "Minder huishoudens met schulden"], Way(network).Goals.Select(goal => goal.Words));
        Assert.Equal([false, true], Way(network).Goals.Select(goal => goal.IsOwn));
    }

    [Fact]
    public void Another_goal_that_nobody_worded_is_called_by_its_option() =>
        Assert.Equal(["Een ander doel"], Way(Said.Of(Guide, "goal.aims=other; goal.other-aim later")).Goals.Select(goal => goal.Words));

    [Fact]
    public void What_was_worded_for_a_goal_that_is_gone_is_no_goal() =>
        Assert.Equal(["Mensen informeren"], Way(Said.Of(Guide, "goal.aims=other; goal.other-aim=Iets; goal.aims=awareness")).Goals.Select(goal => goal.Words));

    [Theory]
    [InlineData("")]
    [InlineData("goal.aims later")]
    [InlineData("goal.aims unknown")]
    [InlineData("goal.aims unsuitable")]
    public void Without_goals_the_network_alone_is_asked_about(string answers)
    {
        var way = Way(Said.Of(Guide, answers));

        Assert.True(way.LacksGoals);
        Assert.Equal(["evaluation.working"], way.Stops.Select(stop => stop.Name));
    }

    [Fact]
    public void In_a_new_round_the_goals_are_those_of_the_round_before_until_they_are_set_again()
    {
        var network = Said.Of(Guide, "goal.aims=awareness");
        network.StartRound(Said.Anna, Said.Start);

        Assert.Equal(["Mensen informeren"], Way(network).Goals.Select(goal => goal.Words));

        network.Say(Guide, "goal.aims=policy");
        Assert.Equal(["Het beleid beter maken"], Way(network).Goals.Select(goal => goal.Words));
    }

    [Fact]
    public void It_goes_on_after_the_last_thing_that_was_said()
    {
        var network = Said.Of(Guide, "goal.aims=awareness,policy");
        var way = Way(network);
        var key = network.BeginEvaluation(Forms.Id, Said.Anna, Said.Start).Key;
        Assert.Equal("evaluation.far:awareness", way.Onward(network.Evaluations[key])!.Value.Name);

        network.AnswerEvaluation(key, Forms.Of(Forms.Far, "policy"), Forms.Step(3), Said.Anna, Said.Start, Guide.Version);
        Assert.Equal("evaluation.signs:policy", way.Onward(network.Evaluations[key])!.Value.Name);

        network.AnswerEvaluation(key, Forms.Of(Forms.Working), new Postponed(), Said.Anna, Said.Start, Guide.Version);
        Assert.Null(way.Onward(network.Evaluations[key]));
    }

    [Fact]
    public void What_was_passed_over_or_put_off_is_left()
    {
        var network = Said.Of(Guide, "goal.aims=awareness");
        var key = network.BeginEvaluation(Forms.Id, Said.Anna, Said.Start).Key;
        network.AnswerEvaluation(key, Forms.Of(Forms.Far, "awareness"), new NotKnown(), Said.Anna, Said.Start, Guide.Version);
        network.AnswerEvaluation(key, Forms.Of(Forms.Working), new Postponed(), Said.Anna, Said.Start, Guide.Version);

        Assert.Equal(["evaluation.signs:awareness", "evaluation.working"], Way(network).Left(network.Evaluations[key]).Select(stop => stop.Name));
    }

    [Fact]
    public void Stops_follow_each_other_both_ways()
    {
        var way = Way(Said.Of(Guide, "goal.aims=awareness"));
        var (first, last) = (way.Stops[0], way.Stops[^1]);

        Assert.Equal((way.Stops[1], null), (way.After(first), way.After(last)));
        Assert.Equal((null, way.Stops[0], last), (way.Before(first), way.Before(way.Stops[1]), way.Before(null)));
    }

    [Fact]
    public void It_takes_the_minutes_of_every_goal() => Assert.Equal(10, Way(Said.Of(Guide, "goal.aims=awareness,policy")).Minutes);

    private static EvaluationWay Way(Network network) => EvaluationWay.Of(Guide, network, Forms.Whole);
}
