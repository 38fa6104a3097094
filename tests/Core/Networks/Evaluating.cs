using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>Evaluations of a network: begun, filled in by any coordinator, completed, taken back.</summary>
public sealed class Evaluating : NetworkWithLog
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    private static readonly EvaluationStop Far = Forms.Of(Forms.Far, "awareness");

    private EvaluationKey key = new(Forms.Id, 1);

    [Fact]
    public void There_is_one_open_evaluation_of_a_form_at_a_time()
    {
        Turn(turn => turn.BeginEvaluation(Forms.Id, Said.Anna, Now));
        Turn(turn => Assert.Equal(1, turn.BeginEvaluation(Forms.Id, Said.Bilal, Now).Number));

        Turn(turn => turn.CompleteEvaluation(Guide, key, Said.Anna, Now));
        Turn(turn => Assert.Equal(2, turn.BeginEvaluation(Forms.Id, Said.Bilal, Now).Number));

        Assert.Equal([1, 2], Network.Evaluations.Keys.Select(known => known.Number).Order());
        Assert.Equal(2, Network.OpenEvaluation(Forms.Id)!.Number);
    }

    [Fact]
    public void Forms_number_apart()
    {
        Turn(turn => turn.BeginEvaluation(Forms.Id, Said.Anna, Now));
        Turn(turn => Assert.Equal(1, turn.BeginEvaluation(new EvaluationFormId("reflection"), Said.Anna, Now).Number));

        Assert.Equal(2, Network.Evaluations.Count);
    }

    [Fact]
    public void What_is_said_is_kept_with_who_said_it_and_logged_with_what_stood_there()
    {
        Begin();
        Answer(Said.Anna, 2);
        Answer(Said.Bilal, 3);

        var answer = Network.Evaluations[key].At(Far)!;
        Assert.Equal((Forms.Step(3), Said.Bilal, 2), (answer.Content, answer.By, answer.Version));
        Assert.Equal((LogKind.Evaluated, "evaluation:1:evaluation.far:awareness", Forms.Step(2), Forms.Step(3)), (Log[0].Kind, Log[0].Subject, Log[0].Before, Log[0].After));
    }

    [Fact]
    public void Completing_counts_one_in_that_month()
    {
        Begin();
        Complete();

        Assert.Equal(1, new NetworkFacts(Guide, Network, Said.Today).Counted(new CounterId("evaluation"), 1));
        Assert.Equal(Now, Network.CompletedEvaluations(Forms.Id).Single().Completed);
        Assert.Null(Network.OpenEvaluation(Forms.Id));
    }

    [Theory]
    [InlineData(28, true)]
    [InlineData(29, false)]
    public void Its_moment_is_done_when_it_comes_within_four_weeks(int days, bool done)
    {
        Remind(Said.Today.AddDays(days));
        Begin();
        Complete();

        Assert.Equal(done ? Said.Today : null, Reminder.Done);
        Assert.Equal(done ? Said.Today.AddDays(days).AddYears(1) : Said.Today.AddDays(days), Reminder.Coming!.Planned);
    }

    [Fact]
    public void Its_moment_is_done_when_it_waits_for_an_answer()
    {
        Remind(Said.Today.AddDays(1));
        Turn(turn => turn.Ring(Guide, Now.AddDays(60)));
        Begin();
        Complete();

        Assert.Equal((Said.Today, null), (Reminder.Done, Reminder.Waiting));
    }

    [Fact]
    public void A_moment_that_is_wanted_no_more_stays_so()
    {
        Remind(Said.Today.AddDays(1));
        Turn(turn => turn.Answer(Guide, new MomentId("evaluation"), new MomentNoMore(), Said.Anna, Now));
        Begin();
        Complete();

        Assert.Equal((true, null), (Reminder.Ended, Reminder.Done));
    }

    [Fact]
    public void Taking_back_an_answer_gives_what_stood_there_with_who_said_it()
    {
        Begin();
        Answer(Said.Bilal, 2);
        Answer(Said.Anna, 3);

        TakesBack(Said.Anna);

        var answer = Network.Evaluations[key].At(Far)!;
        Assert.Equal((Forms.Step(2), Said.Bilal, 3), (answer.Content, answer.By, answer.Version));
    }

    [Fact]
    public void Taking_back_the_first_answer_opens_its_question_again()
    {
        Begin();
        Answer(Said.Anna, 3);

        TakesBack(Said.Anna);

        Assert.IsType<Withdrawn>(Network.Evaluations[key].At(Far)!.Content);
        Assert.Equal(CannotTakeBack.Nothing, Last(Said.Anna).Problem);
    }

    [Fact]
    public void What_a_colleague_said_since_is_not_taken_back()
    {
        Begin();
        Answer(Said.Anna, 3);
        Answer(Said.Bilal, 4);

        Assert.Empty(TakesBack(Said.Anna));

        Assert.Equal(Forms.Step(4), Network.Evaluations[key].At(Far)!.Content);
    }

    [Fact]
    public void Taking_back_that_it_was_completed_opens_it_again_and_takes_off_what_it_counted()
    {
        Begin();
        Answer(Said.Anna, 3);
        Complete();

        TakesBack(Said.Anna);

        Assert.True(Network.Evaluations[key].IsOpen);
        Assert.Equal(0, new NetworkFacts(Guide, Network, Said.Today).Counted(new CounterId("evaluation"), 1));
    }

    [Fact]
    public void It_is_not_opened_again_beside_a_newer_one()
    {
        Begin();
        Complete();
        Turn(turn => turn.BeginEvaluation(Forms.Id, Said.Bilal, Now));

        Assert.Empty(TakesBack(Said.Anna));

        Assert.False(Network.Evaluations[key].IsOpen);
    }

    [Fact]
    public void An_answer_in_a_completed_evaluation_stands()
    {
        Begin();
        Answer(Said.Anna, 3);
        Turn(turn => turn.CompleteEvaluation(Guide, key, Said.Bilal, Now));

        Assert.Empty(TakesBack(Said.Anna));

        Assert.Equal(Forms.Step(3), Network.Evaluations[key].At(Far)!.Content);
    }

    private Moment Reminder => Network.Moments[new MomentId("evaluation")];

    private void Begin() => Turn(turn => key = turn.BeginEvaluation(Forms.Id, Said.Anna, Now).Key);

    private void Answer(PersonId by, int step) => Turn(turn => turn.AnswerEvaluation(key, Far, Forms.Step(step), by, Now, Guide.Version));

    private void Complete() => Turn(turn => turn.CompleteEvaluation(Guide, key, Said.Anna, Now));

    private void Remind(DateOnly start) => Turn(turn => turn.Plan(
        Guide, new MomentId("evaluation"), new OfGuide(new MomentKindId("evaluation")), new Schedule(start, Schedule.UsualTime, new EveryMonths(12)), Said.Anna, Now));
}
