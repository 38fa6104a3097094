namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Around_a_question : ConversationTests
{
    [Fact]
    public async Task A_question_can_be_put_off_left_open_or_set_aside_with_a_reason()
    {
        var transcript = new Transcript("Later, weet ik niet, past niet bij ons, overslaan en terug");
        var noor = await NoorAsync(transcript);

        await noor.TypesAllAsync("langere tijd", "later", "weet ik niet", "past niet bij ons", "Dit is een plan van de provincie.", "overslaan");
        noor.Sees("vraag 5 van 14");
        await noor.TypesAllAsync("terug", "past niet bij ons omdat we met twee mensen zijn", "past niet bij ons", "terug naar de vraag", "overzicht", "overzicht doel");

        noor.Sees("Past niet bij ons, omdat we met twee mensen zijn");
        noor.Sees("Voor later");
        noor.Sees("Weten we nog niet");
        transcript.ShouldBeApproved("Later, weet ik niet, past niet");
    }

    [Fact]
    public async Task The_same_can_be_done_with_buttons()
    {
        var transcript = new Transcript("Later, weet ik niet, past niet bij ons, met de knoppen");
        var noor = await NoorAsync();
        await noor.PressesAsync("Opslaan", ("value", "lasting"));
        noor.Transcript = transcript;

        await noor.PressesAsync("Later");
        await noor.PressesAsync("Weet ik niet");
        await noor.PressesAsync("Meer");
        await noor.PressesAsync("Past niet bij ons");
        await noor.PressesAsync("Opslaan", ("reason", ""));
        await noor.PressesAsync("Opslaan", ("reason", "Dit is een plan van de provincie."));
        await noor.PressesAsync("Meer");
        await noor.PressesAsync("Overslaan");
        await noor.PressesAsync("Meer");
        await noor.PressesAsync("Terug");

        noor.Sees("vraag 4 van 14");
        transcript.ShouldBeApproved("Later, weet ik niet, past niet, met knoppen");
    }

    [Fact]
    public async Task Explanation_example_and_words_are_there_without_leaving_the_question()
    {
        var transcript = new Transcript("Uitleg, voorbeeld en begrip");
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        noor.Transcript = transcript;

        await noor.TypesAllAsync("uitleg", "voorbeeld", "begrip sleutelpersoon", "wat is draagvlak?", "begrip snorfiets", "verder");

        noor.Sees("Voor welk vraagstuk zet je het netwerk in?");
        noor.SeesNo("Opgeslagen");
        transcript.ShouldBeApproved("Uitleg, voorbeeld en begrip");
    }

    [Fact]
    public async Task A_choice_shows_pluses_and_minuses_side_by_side_and_keeps_why()
    {
        var transcript = new Transcript("Klein of groot: pluspunten, minpunten en waarom");
        var noor = await NoorAsync();
        await noor.SettlesAsync("samen vastgesteld", "ja");
        await noor.SettlesAsync("steun van het bestuur", "ja");
        noor.Transcript = transcript;

        await noor.TypesAsync("ga naar omvang");
        Assert.Equal(2, CardText.Elements(noor.Card).Count(element => element["text"]?.ToString() == "Pluspunten"));
        Assert.Equal(2, CardText.Elements(noor.Card).Count(element => element["text"]?.ToString() == "Minpunten"));
        await noor.PressesAsync("Opslaan", ("value", "small"), ("why", "We beginnen met één buurt."));
        noor.Sees("Opgeslagen bij Klein of groot: Klein netwerk");
        noor.Sees("We beginnen met één buurt.");
        await noor.TypesAllAsync("wijzig omvang");

        noor.Sees("We beginnen met één buurt.");
        transcript.ShouldBeApproved("Klein of groot");
    }

    [Fact]
    public async Task With_whom_an_answer_was_given_is_kept_with_it()
    {
        var transcript = new Transcript("Met wie heb je dit besproken?");
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        noor.Transcript = transcript;

        await noor.TypesAllAsync("met collega's", "Jongeren doen klusjes voor criminelen.", "dit was met partners");
        await noor.PressesAsync("Opslaan", ("value", "Zij praten met ouders."), ("with", "KeyPersons"));
        await noor.TypesAsync("overzicht van doel");

        noor.Sees("Noor, met collega’s");
        noor.Sees("Noor, met sleutelpersonen");
        transcript.ShouldBeApproved("Met wie");
    }

    [Fact]
    public async Task While_its_reason_is_asked_a_card_that_is_filled_in_is_an_answer()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        var save = CardText.Buttons(noor.Card).First(button => button["verb"]!.ToString() == "answer");
        await noor.TypesAsync("past niet bij ons");

        await noor.PressAsync(save, ("value", "Jongeren vervelen zich."));

        noor.Sees("Opgeslagen bij Vraagstuk: Jongeren vervelen zich.");
    }

    [Fact]
    public async Task Going_on_while_a_reason_is_asked_leads_back_to_the_question()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("overslaan", "overslaan");
        var question = Scenarios.QuestionOf(noor.Card);

        await noor.TypesAllAsync("past niet bij ons", "verder");

        Assert.Equal(question, Scenarios.QuestionOf(noor.Card));
    }

    [Fact]
    public async Task There_is_no_question_0()
    {
        var noor = await NoorAsync();

        await noor.TypesAsync("ga naar vraag 0");

        noor.Sees("Die vraag of dat onderdeel ken ik niet.");
    }
}
