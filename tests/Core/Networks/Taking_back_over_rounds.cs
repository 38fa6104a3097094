using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>What someone changed last becomes what it was, in the round it was said in.</summary>
public sealed class Taking_back_over_rounds : NetworkWithLog
{
    [Fact]
    public void A_round_and_what_came_before_it_cannot_be_taken_back()
    {
        Says(Said.Anna, "Een plan");
        Turn(turn => turn.StartRound(Said.Bilal, Now));
        Assert.Equal(CannotTakeBack.RoundSince, Last(Said.Anna).Problem);
        Assert.Equal(CannotTakeBack.IsRound, Last(Said.Bilal).Problem);
    }

    [Fact]
    public void An_answer_of_an_earlier_round_comes_back_in_that_round()
    {
        Says(Said.Anna, "Ronde een");
        Turn(turn => turn.StartRound(Said.Anna, Now));
        Says(Said.Anna, "Ronde twee");

        TakesBack(Said.Anna);

        Assert.Equal((Text("Ronde een"), 1), (Network.Answers[Plan].Content, Network.Answers[Plan].Round));
        Assert.Null(Network.Current(Plan));
        Assert.Null(Network.Answers[Plan].Earlier);
        Assert.Equal(Text("Ronde een"), Network.Earlier(Plan)?.Content);
    }

    [Fact]
    public void What_stood_in_an_earlier_round_stays_beside_an_answer_that_comes_back_in_this_one()
    {
        Says(Said.Anna, "Ronde een");
        Turn(turn => turn.StartRound(Said.Anna, Now));
        Says(Said.Anna, "Ronde twee");
        Says(Said.Anna, "Ronde twee, beter");

        TakesBack(Said.Anna);

        Assert.Equal(Text("Ronde twee"), Network.Current(Plan)?.Content);
        Assert.Equal(Text("Ronde een"), Network.Earlier(Plan)?.Content);
    }

    [Fact]
    public void An_answer_of_an_earlier_round_that_came_back_before_comes_back_in_that_round_once_more()
    {
        Says(Said.Anna, "Ronde een");
        Turn(turn => turn.StartRound(Said.Anna, Now));
        Says(Said.Anna, "Ronde twee");
        TakesBack(Said.Anna);
        Says(Said.Anna, "Ronde twee, anders");

        TakesBack(Said.Anna);

        Assert.Equal((Text("Ronde een"), 1), (Network.Answers[Plan].Content, Network.Answers[Plan].Round));
        Assert.Null(Network.Current(Plan));
    }

    [Fact]
    public void Where_the_log_does_not_tell_the_round_what_stands_beside_the_answer_does()
    {
        Says(Said.Anna, "Ronde een");
        Turn(turn => turn.StartRound(Said.Anna, Now));
        Log.RemoveAll(entry => entry.Kind == LogKind.Answered);
        Says(Said.Anna, "Ronde twee");

        TakesBack(Said.Anna);

        Assert.Equal(1, Network.Answers[Plan].Round);
    }

    [Fact]
    public void What_is_accepted_again_is_accepted_in_this_round()
    {
        Says(Said.Anna, "Een plan");
        Turn(turn => turn.StartRound(Said.Anna, Now));
        Turn(turn => turn.Accept(new Acceptance(Signal, "Zo is het.", Said.Anna, Now)));
        Turn(turn =>
        {
            turn.Record(Plan, Text("Een ander plan"), Together.Alone, Said.Anna, Now, 7);
            turn.EndAcceptance(Signal, Said.Anna, Now);
        });

        TakesBack(Said.Anna);

        Assert.Equal(2, Network.Acceptances[Signal].Round);
    }
}
