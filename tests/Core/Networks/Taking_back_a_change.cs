using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>What someone changed last becomes what it was.</summary>
public sealed class Taking_back_a_change : NetworkWithLog
{
    [Fact]
    public void A_first_answer_leaves_its_question_open_and_its_version_counts_on()
    {
        Says(Said.Anna, "Een plan");

        Assert.Equal(["Een plan"], TakesBack(Said.Anna));

        Assert.Equal((new Withdrawn(), 2, Said.Anna), (Network.Answers[Plan].Content, Network.Answers[Plan].Version, Network.Answers[Plan].By));
        Assert.Equal(QuestionState.Open, new NetworkFacts(SmallGuide.Content, Network, Said.Today).StateOf(Plan));
        Assert.Equal((Text("Een plan"), new Withdrawn(), Log[1].Version), (Log[0].Before!, Log[0].After!, Log[0].Undoes));
    }

    [Fact]
    public void A_changed_answer_becomes_what_it_was_of_whom_and_when_it_was_given()
    {
        Says(Said.Bilal, "Eerst dit", Together.Partners);
        var first = Network.Answers[Plan];
        Says(Said.Anna, "Toen dat");

        TakesBack(Said.Anna);

        Assert.Equal(first with { Version = 3 }, Network.Answers[Plan]);
        Assert.Equal(Said.Anna, Log[0].By);
    }

    [Fact]
    public void Taking_back_again_goes_further_back_past_what_was_taken_back_and_the_taking_back()
    {
        Says(Said.Anna, "Een");
        Says(Said.Anna, "Twee");
        Says(Said.Anna, "Drie");

        Assert.Equal(["Drie"], TakesBack(Said.Anna));
        Assert.Equal(Text("Twee"), Network.Answers[Plan].Content);
        Says(Said.Anna, "Vier");
        Assert.Equal(["Vier"], TakesBack(Said.Anna));
        Assert.Equal(["Twee"], TakesBack(Said.Anna));
        Assert.Equal(["Een"], TakesBack(Said.Anna));

        Assert.Equal(new Withdrawn(), Network.Answers[Plan].Content);
        Assert.Equal(CannotTakeBack.Nothing, Last(Said.Anna).Problem);
    }

    [Fact]
    public void What_someone_else_changed_since_is_left_alone()
    {
        Says(Said.Anna, "Van Anna");
        Says(Said.Bilal, "Van Bilal");
        Says(Said.Bilal, "Van Anna");

        Assert.Empty(TakesBack(Said.Anna));

        Assert.Equal((3, Said.Bilal), (Network.Answers[Plan].Version, Network.Answers[Plan].By));
    }

    [Fact]
    public void Nobody_takes_back_what_another_did()
    {
        Says(Said.Bilal, "Van Bilal");

        Assert.Equal(CannotTakeBack.Nothing, Last(Said.Anna).Problem);
        Assert.Equal(["Van Bilal"], TakesBack(Said.Bilal));
    }

    [Fact]
    public void All_that_one_turn_changed_is_taken_back_at_once()
    {
        Turn(turn => turn.Accept(new Acceptance(Signal, "Zo is het.", Said.Bilal, Now)));
        var accepted = Network.Acceptances[Signal];
        Turn(turn =>
        {
            turn.Record(Plan, Text("Een plan"), Together.Alone, Said.Anna, Now, 7);
            turn.EndAcceptance(Signal, Said.Anna, Now);
        });

        Assert.Equal(2, TakesBack(Said.Anna).Count);

        Assert.Equal(accepted, Network.Acceptances[Signal]);
        Assert.IsType<Withdrawn>(Network.Answers[Plan].Content);
    }

    [Fact]
    public void What_was_accepted_is_open_again_unless_someone_gave_another_reason()
    {
        Turn(turn => turn.Accept(new Acceptance(Signal, "Zo is het.", Said.Anna, Now)));
        Assert.Single(TakesBack(Said.Anna));
        Assert.Empty(Network.Acceptances);

        Turn(turn => turn.Accept(new Acceptance(Signal, "Zo is het.", Said.Anna, Now)));
        Turn(turn => turn.Accept(new Acceptance(Signal, "Nee, zo.", Said.Bilal, Now)));
        Assert.Empty(TakesBack(Said.Anna));
        Assert.Equal("Nee, zo.", Network.Acceptances[Signal].Reason);
    }

    [Fact]
    public void What_time_alone_ended_is_no_change_of_whoever_was_there()
    {
        Says(Said.Anna, "Een plan");
        Turn(turn => turn.Accept(new Acceptance(Signal, "Zo is het.", Said.Bilal, Now)));
        Turn(turn => turn.EndAcceptance(Signal, Said.Anna, Now));

        Assert.Equal(["Een plan"], TakesBack(Said.Anna));
    }

    [Fact]
    public void What_was_counted_goes_off_in_the_month_it_was_counted_in()
    {
        var before = new Month(2026, 8);
        Counts(confidential: false, before, 3);
        Counts(confidential: false, before, 2);

        Assert.Single(TakesBack(Said.Anna));

        Assert.Equal(3, Network.Tallies[before].Counts[Stopped]);
        Assert.Equal((-2, before), (Log[0].Counted[Stopped], Log[0].Month));
    }

    [Fact]
    public void What_is_confidential_cannot_be_taken_back_and_what_came_before_it_can()
    {
        Says(Said.Anna, "Een plan");
        Counts(confidential: true, new Month(2026, 10), 1);

        var last = Last(Said.Anna);

        Assert.Equal(CannotTakeBack.Confidential, last.Problem);
        Assert.Equal((LogKind.Answered, null), (Last(Said.Anna, last.Version).Entries.Single().Kind, Last(Said.Anna, last.Version).Problem));
    }

    [Fact]
    public void Where_the_log_cannot_be_read_nothing_is_taken_for_the_last_change()
    {
        Says(Said.Anna, "Een plan");
        var version = Log[0].Version;

        Assert.Equal(CannotTakeBack.Unsure, LastChange.In(new LogPage(Log, null, [version + 1]), Said.Anna, 1)!.Problem);
        Assert.Equal(CannotTakeBack.Unsure, LastChange.In(new LogPage(Log, null, [version]), Said.Anna, 1)!.Problem);
        Assert.Null(LastChange.In(new LogPage(Log, null, [version - 1]), Said.Anna, 1)!.Problem);
        Assert.Equal(CannotTakeBack.Unsure, LastChange.In(new LogPage([], null, [version]), Said.Anna, 1)!.Problem);
    }

    [Fact]
    public void No_more_of_the_log_is_wanted_than_tells_the_change_and_what_stood_before_it()
    {
        Says(Said.Bilal, "Eerst dit");
        for (var other = 0; other < 10; other++)
            Turn(turn => turn.LogInvitation(Said.Bilal, Now));
        Turn(turn => turn.Record(new QuestionId("b.members"), new Given(new NumberValue(3)), Together.Alone, Said.Anna, Now, 7));
        Says(Said.Anna, "Toen dat");

        Assert.Null(LastChange.In(new LogPage([.. Log.Take(1)], new LogPlace(0, 0), []), Said.Anna, 1));
        Assert.Null(LastChange.In(new LogPage([.. Log.Take(11)], new LogPlace(0, 0), []), Said.Anna, 1));
        Assert.NotNull(LastChange.In(new LogPage([.. Log.Take(13)], new LogPlace(0, 0), []), Said.Anna, 1));
        TakesBack(Said.Anna);
        Assert.NotNull(LastChange.In(new LogPage([.. Log.Take(4)], new LogPlace(0, 0), []), Said.Anna, 1));
    }

    [Fact]
    public void An_answer_to_a_question_that_went_is_left_alone_and_one_that_no_longer_fits_does_not_come_back()
    {
        var size = new QuestionId("a.size");
        Turn(turn => turn.Record(size, new Given(new OptionsValue([new OptionId("went")])), Together.Alone, Said.Anna, Now, 6));
        Turn(turn => turn.Record(size, new Given(new OptionsValue([new OptionId("small")])), Together.Alone, Said.Anna, Now, 7));
        Turn(turn => turn.Record(new QuestionId("a.gone"), Text("Weg"), Together.Alone, Said.Anna, Now, 7));

        var gone = Last(Said.Anna);
        Assert.False(Network.TakeBack(gone.Entries[0], null, SmallGuide.Content, Now));
        var fits = Last(Said.Anna, gone.Version);
        Assert.True(Network.TakeBack(fits.Entries[0], fits.Former.Values.Single(), SmallGuide.Content, Now));

        Assert.IsType<Withdrawn>(Network.Answers[size].Content);
    }
}
