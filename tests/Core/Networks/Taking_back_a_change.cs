using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>Turns of two people on one network, with the log as a store would give it back.</summary>
public sealed class Taking_back_a_change
{
    private static readonly QuestionId Plan = new("a.plan");

    private static readonly AcceptanceSubject Signal = new(AcceptanceKind.Signal, "R-1");

    private static readonly CounterId Stopped = new("stopped");

    private readonly List<LogEntry> log = [];
    private Network network = Said.Nothing();
    private DateTimeOffset now = Said.Start;

    [Fact]
    public void A_first_answer_leaves_its_question_open_and_its_version_counts_on()
    {
        Says(Said.Anna, "Een plan");

        Assert.Equal(["Een plan"], TakesBack(Said.Anna));

        Assert.Equal((new Withdrawn(), 2, Said.Anna), (network.Answers[Plan].Content, network.Answers[Plan].Version, network.Answers[Plan].By));
        Assert.Equal(QuestionState.Open, new NetworkFacts(SmallGuide.Content, network, Said.Today).StateOf(Plan));
        Assert.Equal((Text("Een plan"), new Withdrawn(), log[1].Version), (log[0].Before!, log[0].After!, log[0].Undoes));
    }

    [Fact]
    public void A_changed_answer_becomes_what_it_was_with_whom_it_was_given_then()
    {
        Says(Said.Bilal, "Eerst dit", Together.Partners);
        Says(Said.Anna, "Toen dat");

        TakesBack(Said.Anna);

        Assert.Equal((Text("Eerst dit"), Together.Partners, 3), (network.Answers[Plan].Content, network.Answers[Plan].With, network.Answers[Plan].Version));
    }

    [Fact]
    public void Taking_back_again_goes_further_back_past_what_was_taken_back_and_the_taking_back()
    {
        Says(Said.Anna, "Een");
        Says(Said.Anna, "Twee");
        Says(Said.Anna, "Drie");

        Assert.Equal(["Drie"], TakesBack(Said.Anna));
        Assert.Equal(Text("Twee"), network.Answers[Plan].Content);
        Says(Said.Anna, "Vier");
        Assert.Equal(["Vier"], TakesBack(Said.Anna));
        Assert.Equal(["Twee"], TakesBack(Said.Anna));
        Assert.Equal(["Een"], TakesBack(Said.Anna));

        Assert.Equal(new Withdrawn(), network.Answers[Plan].Content);
        Assert.Equal(CannotTakeBack.Nothing, Last(Said.Anna).Problem);
    }

    [Fact]
    public void What_someone_else_changed_since_is_left_alone()
    {
        Says(Said.Anna, "Van Anna");
        Says(Said.Bilal, "Van Bilal");
        Says(Said.Bilal, "Van Anna");

        Assert.Empty(TakesBack(Said.Anna));

        Assert.Equal((3, Said.Bilal), (network.Answers[Plan].Version, network.Answers[Plan].By));
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
        Turn(turn => turn.Accept(new Acceptance(Signal, "Zo is het.", Said.Bilal, now)));
        Turn(turn =>
        {
            turn.Record(Plan, Text("Een plan"), Together.Alone, Said.Anna, now, 7);
            turn.EndAcceptance(Signal, Said.Anna, now);
        });

        Assert.Equal(2, TakesBack(Said.Anna).Count);

        Assert.Equal(("Zo is het.", Said.Anna), (network.Acceptances[Signal].Reason, network.Acceptances[Signal].By));
        Assert.IsType<Withdrawn>(network.Answers[Plan].Content);
    }

    [Fact]
    public void What_was_accepted_is_open_again_unless_someone_gave_another_reason()
    {
        Turn(turn => turn.Accept(new Acceptance(Signal, "Zo is het.", Said.Anna, now)));
        Assert.Single(TakesBack(Said.Anna));
        Assert.Empty(network.Acceptances);

        Turn(turn => turn.Accept(new Acceptance(Signal, "Zo is het.", Said.Anna, now)));
        Turn(turn => turn.Accept(new Acceptance(Signal, "Nee, zo.", Said.Bilal, now)));
        Assert.Empty(TakesBack(Said.Anna));
        Assert.Equal("Nee, zo.", network.Acceptances[Signal].Reason);
    }

    [Fact]
    public void What_was_counted_goes_off_in_the_month_it_was_counted_in()
    {
        var before = new Month(2026, 8);
        Counts(confidential: false, before, 3);
        Counts(confidential: false, before, 2);

        Assert.Single(TakesBack(Said.Anna));

        Assert.Equal(3, network.Tallies[before].Counts[Stopped]);
        Assert.Equal((-2, before), (log[0].Counted[Stopped], log[0].Month));
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
    public void A_round_and_what_came_before_it_cannot_be_taken_back()
    {
        Says(Said.Anna, "Een plan");
        Turn(turn => turn.StartRound(Said.Bilal, now));
        Assert.Equal(CannotTakeBack.RoundSince, Last(Said.Anna).Problem);
        Assert.Equal(CannotTakeBack.IsRound, Last(Said.Bilal).Problem);
    }

    [Fact]
    public void An_answer_of_an_earlier_round_comes_back_in_that_round()
    {
        Says(Said.Anna, "Ronde een");
        Turn(turn => turn.StartRound(Said.Anna, now));
        Says(Said.Anna, "Ronde twee");

        TakesBack(Said.Anna);

        Assert.Equal((Text("Ronde een"), 1), (network.Answers[Plan].Content, network.Answers[Plan].Round));
        Assert.Null(network.Current(Plan));
        Assert.Null(network.Answers[Plan].Earlier);
        Assert.Equal(Text("Ronde een"), network.Earlier(Plan)?.Content);
    }

    [Fact]
    public void What_stood_in_an_earlier_round_stays_beside_an_answer_that_comes_back_in_this_one()
    {
        Says(Said.Anna, "Ronde een");
        Turn(turn => turn.StartRound(Said.Anna, now));
        Says(Said.Anna, "Ronde twee");
        Says(Said.Anna, "Ronde twee, beter");

        TakesBack(Said.Anna);

        Assert.Equal(Text("Ronde twee"), network.Current(Plan)?.Content);
        Assert.Equal(Text("Ronde een"), network.Earlier(Plan)?.Content);
    }

    [Fact]
    public void What_is_accepted_again_is_accepted_in_this_round()
    {
        Says(Said.Anna, "Een plan");
        Turn(turn => turn.StartRound(Said.Anna, now));
        Turn(turn => turn.Accept(new Acceptance(Signal, "Zo is het.", Said.Anna, now)));
        Turn(turn => turn.EndAcceptance(Signal, Said.Anna, now));

        TakesBack(Said.Anna);

        Assert.Equal(2, network.Acceptances[Signal].Round);
    }

    [Fact]
    public void Where_the_log_cannot_be_read_nothing_is_taken_for_the_last_change()
    {
        Says(Said.Anna, "Een plan");
        var version = log[0].Version;

        Assert.Equal(CannotTakeBack.Unsure, LastChange.In(new LogPage(log, null, [version + 1]), Said.Anna, 1)!.Problem);
        Assert.Equal(CannotTakeBack.Unsure, LastChange.In(new LogPage(log, null, [version]), Said.Anna, 1)!.Problem);
        Assert.Null(LastChange.In(new LogPage(log, null, [version - 1]), Said.Anna, 1)!.Problem);
        Assert.Equal(CannotTakeBack.Unsure, LastChange.In(new LogPage([], null, [version]), Said.Anna, 1)!.Problem);
    }

    [Fact]
    public void No_more_of_the_log_is_wanted_than_tells_the_change_and_what_stood_before_it()
    {
        Says(Said.Bilal, "Eerst dit");
        for (var other = 0; other < 10; other++)
            Turn(turn => turn.LogInvitation(Said.Bilal, now));
        Turn(turn => turn.Record(new QuestionId("b.members"), new Given(new NumberValue(3)), Together.Alone, Said.Anna, now, 7));
        Says(Said.Anna, "Toen dat");

        Assert.Null(LastChange.In(new LogPage([.. log.Take(1)], new LogPlace(0, 0), []), Said.Anna, 1));
        Assert.Null(LastChange.In(new LogPage([.. log.Take(11)], new LogPlace(0, 0), []), Said.Anna, 1));
        Assert.NotNull(LastChange.In(new LogPage([.. log.Take(13)], new LogPlace(0, 0), []), Said.Anna, 1));
        TakesBack(Said.Anna);
        Assert.NotNull(LastChange.In(new LogPage([.. log.Take(4)], new LogPlace(0, 0), []), Said.Anna, 1));
    }

    [Fact]
    public void An_answer_to_a_question_that_went_is_left_alone_and_one_that_no_longer_fits_does_not_come_back()
    {
        var size = new QuestionId("a.size");
        Turn(turn => turn.Record(size, new Given(new OptionsValue([new OptionId("went")])), Together.Alone, Said.Anna, now, 6));
        Turn(turn => turn.Record(size, new Given(new OptionsValue([new OptionId("small")])), Together.Alone, Said.Anna, now, 7));
        Turn(turn => turn.Record(new QuestionId("a.gone"), Text("Weg"), Together.Alone, Said.Anna, now, 7));

        var gone = Last(Said.Anna);
        Assert.False(network.TakeBack(gone.Entries[0], null, SmallGuide.Content, now));
        var fits = Last(Said.Anna, gone.Version);
        Assert.True(network.TakeBack(fits.Entries[0], fits.Former.Values.Single(), SmallGuide.Content, now));

        Assert.IsType<Withdrawn>(network.Answers[size].Content);
    }

    private static Given Text(string text) => new(new TextValue(text));

    private void Says(PersonId by, string text, Together with = Together.Alone) => Turn(turn => turn.Record(Plan, Text(text), with, by, now, 7));

    private void Counts(bool confidential, Month month, int number) => Turn(turn => turn.Count(
        new Register { Id = new RegisterId("stopped"), Section = new SectionId("A"), Title = "", Names = [], Text = "", Covers = [], Origin = default, Confidential = confidential },
        month, new Dictionary<CounterId, int> { [Stopped] = number }, Said.Anna, now));

    private LastChange Last(PersonId person, int? before = null) => LastChange.In(new LogPage(log, null, []), person, network.Head.Round, before)!;

    /// <summary>Takes back someone's last change; gives what was taken back.</summary>
    private List<string> TakesBack(PersonId person)
    {
        var last = Last(person);
        Assert.Null(last.Problem);
        var taken = new List<string>();
        Turn(turn =>
        {
            foreach (var entry in last.Entries.Reverse())
            {
                if (turn.TakeBack(entry, last.Former.GetValueOrDefault(entry.Place), SmallGuide.Content, now))
                    taken.Add(entry.After is Given { Value: TextValue text } ? text.Text : entry.Subject);
            }
        });
        return taken;
    }

    // What is changed is stored, and the network is read anew.
    private void Turn(Action<Network> change)
    {
        now += TimeSpan.FromMinutes(1);
        change(network);
        log.InsertRange(0, network.Changes.OfType<Logged>().Select(logged => logged.Entry));
        network = new Network(
            network.Head with { Version = network.Head.Version + 1 }, network.Answers.Values, network.Members.Values, network.Acceptances.Values, network.Tallies.Values);
    }
}
