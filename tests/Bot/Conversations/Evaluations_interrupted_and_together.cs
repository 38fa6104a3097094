namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>An evaluation that is left and taken up again, by one coordinator or by two.</summary>
public sealed class Evaluations_interrupted_and_together : ConversationTests
{
    [Theory]
    [InlineData("verder")]
    [InlineData("evaluatie")]
    public async Task Another_day_in_another_process_it_goes_on_where_it_was(string word)
    {
        var noor = await WithGoalsAsync();
        await noor.BeginsToEvaluateAsync();
        await noor.TypesAllAsync("3", "Dat horen we in de buurt.", "stop");
        Pass(TimeSpan.FromDays(2));
        await using var restarted = await RunningBot.StartAsync();
        restarted.Clock.Now = Bot.Clock.Now;
        noor.Bot = restarted;

        await noor.TypesAsync(word);

        noor.Sees("Doel 2 van 2");
        noor.Sees("De evaluatie · vraag 3 van 11");
    }

    [Fact]
    public async Task After_another_question_it_goes_on_after_the_last_thing_that_was_said()
    {
        var noor = await WithGoalsAsync();
        await noor.BeginsToEvaluateAsync();
        await noor.TypesAllAsync("3", "ga naar 1.2", "later", "status");
        noor.Sees("Half ingevuld: 1 van 11 vragen.");

        await noor.PressesAsync("De evaluatie");

        noor.Sees("De evaluatie begon op dinsdag 6 oktober 2026.");
        noor.Sees("De evaluatie · vraag 2 van 11");
    }

    [Fact]
    public async Task Taken_up_from_within_something_else_it_is_done_once()
    {
        var noor = await WithGoalsAsync();
        var question = Scenarios.QuestionOf(noor.Card);
        await noor.BeginsToEvaluateAsync();
        await noor.TypesAllAsync("3", "exitgesprek", "1", "evaluatie", "afronden", "klaar");
        noor.Sees("Dit kwam eruit");

        await noor.TypesAllAsync("verder", "ja", "nee", "ja");
        noor.Sees("Geteld bij “Exitgesprek”");

        Assert.Equal(question, Scenarios.QuestionOf(noor.Card));
    }

    [Fact]
    public async Task Who_returns_hears_that_it_is_half_done()
    {
        var noor = await WithGoalsAsync();
        await noor.BeginsToEvaluateAsync();
        await noor.TypesAllAsync("3", "ga naar 1.2");
        Pass(TimeSpan.FromDays(3));

        await noor.TypesAsync("hallo");

        noor.Sees("De evaluatie is half ingevuld. Typ ‘evaluatie doen’ om verder te gaan.");
    }

    [Fact]
    public async Task What_a_colleague_said_meanwhile_is_shown_and_not_written_over()
    {
        var transcript = new Transcript("Samen evalueren: een collega was eerst");
        var noor = await WithGoalsAsync();
        var fatima = await ColleagueOfAsync(noor);
        await noor.BeginsToEvaluateAsync();
        await fatima.TypesAsync("evaluatie");
        fatima.Sees("De evaluatie begon op");
        await noor.TypesAsync("2");
        fatima.Transcript = transcript;

        await fatima.TypesAsync("4");
        fatima.Sees("Een collega was je voor.");
        fatima.Sees("Nu staat er: 2 van 5 – een klein begin (gegeven op dinsdag 6 oktober 2026 door Noor)");
        await fatima.TypesAsync("4");

        fatima.Sees("Opgeslagen bij ‘Hoe ver’: 4 van 5 – bijna gehaald");
        transcript.ShouldBeApproved("Samen evalueren");
    }

    [Fact]
    public async Task A_text_that_came_second_stays_in_its_field()
    {
        var noor = await WithGoalsAsync();
        var fatima = await ColleagueOfAsync(noor);
        await noor.BeginsToEvaluateAsync();
        await noor.TypesAsync("2");
        await fatima.TypesAsync("evaluatie");
        await noor.TypesAsync("We horen het op straat.");

        await fatima.TypesAsync("Er komen meer mensen.");

        fatima.Sees("Nu staat er: We horen het op straat.");
        fatima.Sees("[Jouw antwoord: Er komen meer mensen.]");
    }

    [Fact]
    public async Task The_same_answer_of_two_is_no_conflict()
    {
        var noor = await WithGoalsAsync();
        var fatima = await ColleagueOfAsync(noor);
        await noor.BeginsToEvaluateAsync();
        await fatima.TypesAsync("evaluatie");
        await noor.TypesAsync("2");

        await fatima.TypesAsync("2");

        fatima.Sees("Opgeslagen bij ‘Hoe ver’: 2 van 5");
    }

    [Fact]
    public async Task When_a_colleague_completed_it_the_outcome_is_shown()
    {
        var noor = await WithGoalsAsync();
        var fatima = await ColleagueOfAsync(noor);
        await noor.BeginsToEvaluateAsync();
        await fatima.TypesAsync("evaluatie");
        await noor.TypesAllAsync("2", "afronden", "klaar");

        await fatima.TypesAsync("4");

        fatima.Sees("Dit is al afgerond.");
        fatima.Sees("Hoe ver: 2 van 5 – een klein begin");
    }

    [Fact]
    public async Task A_goal_that_was_dropped_meanwhile_is_asked_about_no_more()
    {
        var noor = await WithGoalsAsync();
        var fatima = await ColleagueOfAsync(noor);
        await noor.BeginsToEvaluateAsync();
        await fatima.SettlesAsync("goal.aims", "mensen informeren");

        await noor.TypesAsync("4");

        noor.Sees("Dit doel is er niet meer.");
        noor.Sees("Jullie doel: ‘Mensen informeren’");
    }

    [Fact]
    public async Task An_answer_can_be_taken_back_and_so_can_the_end()
    {
        var noor = await WithGoalsAsync();
        await noor.BeginsToEvaluateAsync();
        await noor.TypesAllAsync("2", "terug", "3", "ongedaan");
        noor.Sees("Teruggenomen bij ‘Hoe ver’: 3 van 5 – ongeveer halverwege");
        noor.Sees("Nu staat er weer: 2 van 5 – een klein begin");
        noor.Sees("De evaluatie · vraag 1 van 11");

        await noor.TypesAllAsync("afronden", "klaar", "ongedaan");
        noor.Sees("De evaluatie staat weer open.");
        noor.Sees("De evaluatie · laatste deel");
    }

    [Fact]
    public async Task An_answer_stays_when_a_colleague_completed_the_evaluation_since()
    {
        var noor = await WithGoalsAsync();
        var fatima = await ColleagueOfAsync(noor);
        await noor.BeginsToEvaluateAsync();
        await noor.TypesAsync("2");
        await fatima.TypesAllAsync("evaluatie", "afronden", "klaar");

        await noor.TypesAsync("ongedaan");

        noor.Sees("Dit antwoord blijft staan.");
    }

    [Fact]
    public async Task The_history_tells_what_was_said_of_which_goal()
    {
        var noor = await WithGoalsAsync();
        await noor.EvaluatesAsync(2, 3, 4);

        await noor.TypesAsync("historie 3.4");

        noor.Sees("De evaluatie · Hoe ver");
        noor.Sees($"Jullie doel: ‘{Evaluations.OwnGoal}’");
        noor.Sees("Afgerond.");
    }

    private async Task<Coordinator> WithGoalsAsync()
    {
        var noor = await NoorAsync();
        await noor.SetsGoalsAsync();
        return noor;
    }
}
