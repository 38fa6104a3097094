namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Another_round : ConversationTests
{
    [Fact]
    public async Task The_questions_are_gone_through_once_more_with_the_earlier_answers_in_view()
    {
        var transcript = new Transcript("Opnieuw inrichten: een tweede ronde");
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Jongeren doen klusjes voor criminelen.", "Mensen informeren en steunen.");
        Pass(TimeSpan.FromDays(400));
        await noor.TypesAsync("verder");
        noor.Transcript = transcript;

        await noor.TypesAsync("opnieuw inrichten");
        noor.Sees("Er wordt niets gewist.");
        await noor.PressesAsync("Begin ronde 2");
        noor.Sees("Ronde 2 · Fase 1 van 3 · Inleiding · vraag 1 van 1");
        noor.Sees("In ronde 1 stond er: Ja, voor langere tijd");
        await noor.TypesAsync("klopt nog");
        noor.Sees("Opgeslagen bij Soort netwerk: Ja, voor langere tijd");
        await noor.TypesAsync("later");
        await noor.PressesAsync("Klopt nog");
        noor.Sees("Opgeslagen bij Wat het netwerk doet: Mensen informeren en steunen.");
        await noor.TypesAsync("overzicht van 1.1");
        noor.Sees("Vraagstuk · Voor later · Noor, alleen · In ronde 1: Jongeren doen klusjes voor criminelen.");
        await noor.TypesAllAsync("ga naar vraagstuk", "Jongeren worden online geronseld.", "status");
        noor.Sees("Dit is ronde 2.");

        transcript.ShouldBeApproved("Opnieuw inrichten");
    }

    [Theory]
    [InlineData("opnieuw inrichten")]
    [InlineData("nieuwe ronde")]
    [InlineData("We willen het netwerk opnieuw inrichten")]
    [InlineData("opnieuw beginnen met de vragen")]
    [InlineData("herinrichten")]
    public async Task A_typed_word_alone_does_nothing(string typed)
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Jongeren doen klusjes.");
        await noor.TypesAsync(typed);
        noor.Sees("Nu is er nog niets veranderd.");

        await noor.TypesAllAsync("hmm tja", "nee");

        noor.Sees("Goed, er is niets veranderd.");
        noor.Sees("Fase 1 van 3 · 1.1 Doel · vraag 2 van 14");
        noor.SeesNo("onde 2");
    }

    [Fact]
    public async Task A_typed_yes_begins_it_and_a_second_press_begins_no_other()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "nieuwe ronde");
        var begin = CardText.Buttons(noor.Card).First();
        await noor.TypesAsync("ja");
        noor.Sees("Ronde 2 is begonnen.");

        await noor.PressAsync((System.Text.Json.Nodes.JsonObject)begin.DeepClone());

        noor.Sees("Dit had ik al verwerkt.");
        noor.Sees("Ronde 2 · ");
        noor.SeesNo("onde 3");
    }

    [Theory]
    [InlineData("verder")]
    [InlineData("terug")]
    [InlineData("ga naar vraagstuk")]
    public async Task One_can_go_on_without_it(string typed)
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "nieuwe ronde");

        await noor.TypesAsync(typed);

        noor.Sees("1.1 Doel · vraag 1 van 14");
        noor.SeesNo("onde 2");
    }

    [Fact]
    public async Task Where_nothing_was_answered_yet_no_round_is_needed()
    {
        var noor = await NoorAsync();

        await noor.TypesAsync("nieuwe ronde");

        noor.Sees("In deze ronde is nog niets beantwoord.");
        noor.Sees("Wil je voor langere tijd samenwerken met sleutelpersonen?");
    }

    [Fact]
    public async Task A_round_that_a_colleague_began_meanwhile_is_not_begun_twice()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        var fatima = await ColleagueOfAsync(noor);
        await fatima.TypesAsync("nieuwe ronde");
        await noor.TypesAllAsync("nieuwe ronde", "ja");

        await fatima.TypesAsync("ja");

        fatima.Sees("Een collega is deze ronde al begonnen.");
        fatima.Sees("Ronde 2 · Fase 1 van 3 · Inleiding");
    }

    [Fact]
    public async Task What_a_colleague_answered_in_the_new_round_is_not_written_over_by_the_earlier_answer()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Jongeren doen klusjes.");
        var fatima = await ColleagueOfAsync(noor);
        await noor.TypesAllAsync("nieuwe ronde", "ja", "ga naar vraagstuk");
        await fatima.SettlesAsync("vraagstuk", "Er is spanning tussen buurten.");

        await noor.PressesAsync("Klopt nog");

        noor.Sees("Dit stond er al. Bij Vraagstuk staat: Er is spanning tussen buurten.");
        noor.Sees("Nu staat er: Er is spanning tussen buurten.");
        noor.Sees("In ronde 1 stond er: Jongeren doen klusjes.");
    }

    [Fact]
    public async Task What_was_put_off_in_the_new_round_still_shows_what_stood_there()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Jongeren doen klusjes.", "nieuwe ronde", "ja", "ga naar vraagstuk", "later", "ga naar vraagstuk");
        noor.Sees("Nu staat er: Voor later");
        noor.Sees("In ronde 1 stond er: Jongeren doen klusjes.");
        Assert.Contains(CardText.Elements(noor.Card), element => element["id"]?.ToString() == "value" && element["value"]?.ToString() == "Jongeren doen klusjes.");

        await noor.TypesAsync("ongewijzigd");

        noor.Sees("Opgeslagen bij Vraagstuk: Jongeren doen klusjes.");
    }

    [Theory]
    [InlineData("klopt nog")]
    [InlineData("zelfde")]
    public async Task In_the_first_round_nothing_is_there_to_say_so_of(string typed)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");

        await noor.TypesAsync(typed);

        noor.Sees("Bij deze vraag staat geen antwoord van een eerdere ronde.");
        noor.SeesNo("Opgeslagen");
        noor.SeesNo("[Klopt nog]");
    }

    [Fact]
    public async Task A_gate_that_was_passed_in_the_first_round_stands_in_the_second()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ga naar 1.3", "toch doorgaan, omdat het college in maart beslist");
        noor.Sees("1.3 Kaders · vraag 1 van");
        await noor.TypesAllAsync("een mix", "nieuwe ronde", "ja");

        await noor.TypesAsync("ga naar 1.3");

        noor.Sees("Eerst nog iets regelen?");
    }

    [Fact]
    public async Task A_signal_that_was_accepted_in_the_first_round_is_told_again_in_the_second()
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("wie meedenkt", "ambtenaren");
        await noor.TypesAsync("signalen");
        noor.SeesNo("Er zijn nu geen signalen.");
        await noor.TypesAllAsync("klopt voor ons, omdat we klein beginnen", "signalen");
        noor.Sees("Er zijn nu geen signalen.");
        await noor.TypesAllAsync("nieuwe ronde", "ja", "ga naar wie meedenkt", "klopt nog");
        noor.Sees("Let op: ");

        await noor.TypesAsync("signalen");

        noor.SeesNo("we klein beginnen");
    }
}
