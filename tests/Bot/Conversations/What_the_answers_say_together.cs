namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class What_the_answers_say_together : ConversationTests
{
    [Fact]
    public async Task A_new_signal_is_shown_once_can_be_accepted_and_returns_when_its_ground_does()
    {
        var transcript = new Transcript("Een signaal: zien, accepteren met een reden, en weer zien als het antwoord verandert");
        var noor = await NoorAsync(transcript);

        await noor.TypesAllAsync("ga naar wie meedenkt", "ambtenaren");
        noor.Sees("Let op: Alleen ambtenaren denken mee (1.1 Doel)");
        await noor.TypesAsync("meer domeinen");
        noor.SeesNo("Let op");
        await noor.TypesAsync("signalen");
        noor.Sees("Let op: Alleen ambtenaren denken mee");
        await noor.TypesAsync("klopt voor ons, omdat de partners in maart aansluiten");
        noor.Sees("Dit signaal komt pas terug als je antwoorden veranderen.");
        await noor.TypesAsync("signalen");
        noor.Sees("de partners in maart aansluiten");
        await noor.TypesAllAsync("wijzig wie meedenkt", "ambtenaren en partners", "wijzig wie meedenkt", "ambtenaren");

        noor.Sees("Let op: Alleen ambtenaren denken mee");
        transcript.ShouldBeApproved("Een signaal");
    }

    [Fact]
    public async Task A_signal_is_accepted_and_solved_with_buttons_too()
    {
        var transcript = new Transcript("Signalen met de knoppen");
        var noor = await NoorAsync();
        await noor.SettlesAsync("wie meedenkt", "ambtenaren");
        await noor.SettlesAsync("contact bij rust", "nee");
        noor.Transcript = transcript;

        await noor.TypesAsync("signalen");
        await noor.PressesAsync("Klopt voor ons");
        await noor.PressesAsync("Opslaan", ("reason", ""));
        await noor.PressesAsync("Opslaan", ("reason", "De partners sluiten in maart aan."));
        noor.Sees("Dit signaal komt pas terug als je antwoorden veranderen.");
        await noor.TypesAsync("signalen");
        await noor.PressesAsync("Spreek af wie regelmatig langsgaat of belt. Verander daarna dit antwoord.");
        await noor.PressesAsync("Ja");
        await noor.TypesAsync("signalen");

        noor.Sees("Er zijn nu geen signalen.");
        transcript.ShouldBeApproved("Signalen met de knoppen");
    }

    [Fact]
    public async Task The_signal_that_was_just_shown_is_the_one_that_is_right()
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("wie meedenkt", "ambtenaren");
        await noor.SettlesAsync("contact bij rust", "nee");

        await noor.TypesAllAsync("klopt voor ons, want we beginnen klein", "signalen");

        noor.Sees("Ook contact als het rustig is: we beginnen klein");
        noor.Sees("Let op: Alleen ambtenaren denken mee");
    }

    [Fact]
    public async Task With_several_signals_the_bot_asks_which_one_is_right()
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("wie meedenkt", "ambtenaren");
        await noor.SettlesAsync("contact bij rust", "nee");
        await noor.SettlesAsync("samen vastgesteld", "ja");

        await noor.TypesAsync("klopt voor ons, omdat we klein beginnen");

        noor.Sees("Alleen ambtenaren denken mee");
        noor.Sees("Ook contact als het rustig is");
        noor.Sees("Kies bij welk signaal dit hoort.");
    }

    [Fact]
    public async Task A_reason_belongs_to_the_signal_its_card_was_about()
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("wie meedenkt", "ambtenaren");
        await noor.SettlesAsync("contact bij rust", "nee");
        await noor.TypesAsync("signalen");
        var (officials, quiet) = (Accepting(noor, 0), Accepting(noor, 1));
        await noor.PressAsync(officials);
        var card = CardText.Buttons(noor.Card).First(button => button["verb"]!.ToString() == "accept");

        await noor.PressAsync(quiet);
        noor.Sees("Ook contact als het rustig is");
        await noor.PressAsync(card, ("reason", "De partners sluiten in maart aan."));
        await noor.TypesAsync("signalen");

        noor.Sees("Alleen ambtenaren denken mee: De partners sluiten in maart aan.");
        noor.Sees("Let op: Ook contact als het rustig is");
    }

    private static System.Text.Json.Nodes.JsonObject Accepting(Coordinator coordinator, int which) =>
        CardText.Pressable(coordinator.Card).Where(press => press["verb"]!.ToString() == "accept").ElementAt(which);

    [Fact]
    public async Task A_reason_that_fits_several_signals_goes_along_with_the_choice()
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("wie meedenkt", "ambtenaren");
        await noor.SettlesAsync("contact bij rust", "nee");
        await noor.TypesAsync("later");

        await noor.TypesAsync("klopt voor ons, omdat we klein beginnen");
        noor.Sees("Je reden gaat dan mee.");
        await noor.PressesAsync("Klopt voor ons");

        noor.Sees("Genoteerd bij “Alleen ambtenaren denken mee”.");
        await noor.TypesAsync("signalen");
        noor.Sees("we klein beginnen");
    }

    [Fact]
    public async Task Who_looks_at_something_else_is_not_asked_for_a_reason_any_more()
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("wie meedenkt", "ambtenaren");
        await noor.TypesAsync("signalen");
        await noor.PressesAsync("Klopt voor ons");

        await noor.TypesAllAsync("historie", "We zoeken contact met jongeren.");

        noor.SeesNo("Genoteerd bij “Alleen ambtenaren");
        await noor.TypesAsync("signalen");
        noor.Sees("Let op: Alleen ambtenaren denken mee");
    }

    [Fact]
    public async Task A_question_is_not_taken_for_a_reason()
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("wie meedenkt", "ambtenaren");
        await noor.TypesAsync("signalen");
        await noor.PressesAsync("Klopt voor ons");

        await noor.TypesAsync("waarom is dat erg?");
        noor.Sees("Is het je reden? Tik dan op de knop onder het veld.");
        await noor.PressesAsync("Opslaan", ("reason", "We beginnen klein."));

        noor.Sees("Genoteerd bij “Alleen ambtenaren denken mee”.");
    }

    [Fact]
    public async Task What_time_alone_brought_is_told_once_on_return()
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("agree.together", "toch doorgaan, omdat de groep er al is");
        await noor.SettlesAsync("agree.together", "ja");
        noor.SeesNo("Al drie maanden geen contact");
        Bot.Clock.Now += TimeSpan.FromDays(100);

        await noor.TypesAsync("status");
        noor.Sees("Let op: Al drie maanden geen contact");

        await noor.SettlesAsync("vraagstuk", "We zoeken contact met jongeren.");
        noor.SeesNo("Al drie maanden geen contact");
    }
}
