using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Taking_back : ConversationTests
{

    [Fact]
    public async Task The_last_change_is_taken_back_and_the_one_before_it_after_that()
    {
        var transcript = new Transcript("Ongedaan: de laatste wijziging, en die daarvoor");
        var noor = await NoorAsync(transcript);

        await noor.TypesAllAsync("ongedaan", "ja", "Jongeren doen klusjes.", "wijzig vraagstuk", "Er is spanning tussen buurten.");
        await noor.TypesAsync("maak ongedaan");
        noor.Sees("Teruggenomen bij Vraagstuk: Er is spanning tussen buurten.");
        noor.Sees("Nu staat er weer: Jongeren doen klusjes.");
        await noor.TypesAsync("ongedaan");
        noor.Sees("De vraag staat weer open.");
        Assert.Equal("goal.issue", Scenarios.QuestionOf(noor.Card));
        await noor.TypesAllAsync("ongedaan", "ongedaan");

        noor.Sees("Er is niets van jou om terug te nemen.");
        transcript.ShouldBeApproved("Ongedaan");
    }

    [Fact]
    public async Task What_a_colleague_changed_since_stays_and_who_asks_again_goes_further_back()
    {
        var transcript = new Transcript("Ongedaan, maar een collega heeft het antwoord veranderd");
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        var fatima = await ColleagueOfAsync(noor);
        await noor.TypesAllAsync("ga naar vraagstuk", "Jongeren doen klusjes.");
        await fatima.TypesAllAsync("wijzig vraagstuk", "Er is spanning tussen buurten.");
        (noor.Transcript, fatima.Transcript) = (transcript, transcript);

        await noor.TypesAsync("ongedaan");
        noor.Sees("Het is daarna veranderd door Fatima.");
        await noor.TypesAsync("ongedaan");
        noor.Sees("Teruggenomen bij Soort netwerk: ");
        await fatima.TypesAsync("ongedaan");

        fatima.Sees("Nu staat er weer: Jongeren doen klusjes.");
        transcript.ShouldBeApproved("Ongedaan na een collega");
    }

    [Fact]
    public async Task A_gate_that_was_passed_is_closed_again_and_a_signal_counts_again()
    {
        var transcript = new Transcript("Ongedaan: een reden, een telling, en wat niet terug kan");
        var noor = await NoorAsync();
        await noor.SettlesAsync("wie meedenkt", "ambtenaren");
        noor.Transcript = transcript;

        await noor.TypesAllAsync("klopt voor ons, omdat we klein beginnen", "ongedaan");
        noor.Sees("Je reden bij “Signaal: ");
        noor.Sees("[Klopt voor ons]");
        await noor.TypesAllAsync("ga naar 1.3", "toch doorgaan, omdat de raad haast heeft", "ongedaan");
        noor.Sees("Eerst nog iets regelen?");
        await noor.TypesAllAsync("wij vroegen", "meedenken", "ongedaan");
        noor.Sees("Weer afgehaald bij Wij vroegen: ");
        await noor.TypesAllAsync("exitgesprek", "1", "ja", "nee", "ja", "ongedaan");
        noor.Sees("Die kan ik niet terugnemen, want ik bewaar niet wat je invulde.");
        await noor.TypesAllAsync("ongedaan", "historie");
        noor.Sees("Ingevuld. Wat er is ingevuld, bewaar ik niet.");
        transcript.ShouldBeApproved("Ongedaan van meer dan een antwoord");
    }

    [Fact]
    public async Task An_answer_that_ended_a_reason_gives_it_back_when_it_is_taken_back()
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("wie meedenkt", "ambtenaren");
        await noor.TypesAllAsync("klopt voor ons, omdat we klein beginnen", "wijzig wie meedenkt", "ambtenaren en bewoners");
        Assert.Empty((await Rows.OfAsync(noor.Tenant)).Accepted);

        await noor.TypesAsync("ongedaan");

        noor.Sees("telt weer.");
        Assert.Equal("omdat we klein beginnen", Assert.Single((await Rows.OfAsync(noor.Tenant)).Accepted).GetString("Reason"));
        noor.SeesNo("Let op:");
    }

    [Fact]
    public async Task Nothing_is_taken_back_twice_by_one_button_nor_by_one_delivery()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Het eerste.", "wijzig vraagstuk", "Het tweede.", "wijzig vraagstuk");
        await noor.PressesAsync("Meer");
        var press = CardText.Pressable(noor.Card).Single(press => press["title"]!.ToString() == "Mijn laatste wijziging ongedaan maken");

        var first = await noor.PressAsync(press);
        Assert.Equal(first, await noor.RedeliversAsync());
        await noor.PressAsync(press);
        noor.Sees("Dit had ik al verwerkt.");
        noor.Sees("Nu staat er: Het eerste.");
        first = await noor.TypesAsync("ongedaan");
        Assert.Equal(first, await noor.RedeliversAsync());

        Assert.Equal(2, (await Rows.OfAsync(noor.Tenant)).Log.Count(row => row.ContainsKey("Undoes")));
    }

    [Fact]
    public async Task A_button_that_was_refused_goes_no_further_back_when_it_is_pressed_again()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja");
        var fatima = await ColleagueOfAsync(noor);
        await noor.TypesAllAsync("ga naar vraagstuk", "Van Noor.");
        await fatima.TypesAllAsync("wijzig vraagstuk", "Van Fatima.");
        await noor.PressesAsync("Meer");
        var press = CardText.Pressable(noor.Card).Single(press => press["verb"]!.ToString() == "takeBack");

        await noor.PressAsync(press);
        await noor.PressAsync(press);

        noor.Sees("Het is daarna veranderd door Fatima.");
        Assert.DoesNotContain((await Rows.OfAsync(noor.Tenant)).Log, row => row.ContainsKey("Undoes"));
    }

    [Fact]
    public async Task The_next_day_asking_again_is_another_wish()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja");
        var fatima = await ColleagueOfAsync(noor);
        await noor.TypesAllAsync("ga naar vraagstuk", "Van Noor.");
        await fatima.TypesAllAsync("wijzig vraagstuk", "Van Fatima.");
        await noor.TypesAsync("ongedaan");
        Pass(TimeSpan.FromDays(1));

        await noor.TypesAsync("ongedaan");

        noor.Sees("Het is daarna veranderd door Fatima.");
        Assert.DoesNotContain((await Rows.OfAsync(noor.Tenant)).Log, row => row.ContainsKey("Undoes"));
    }

    [Fact]
    public async Task An_old_card_does_not_bring_back_what_was_taken_back_but_a_colleague_may_answer()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        var save = CardText.Buttons(noor.Card).First(button => button["verb"]!.ToString() == "answer");
        var fatima = await ColleagueOfAsync(noor);
        await fatima.TypesAsync("ga naar vraagstuk");
        await noor.PressAsync(save, ("value", "Jongeren doen klusjes."));
        await noor.TypesAsync("ongedaan");

        await noor.PressAsync(save, ("value", "Jongeren doen klusjes."));
        noor.Sees("Het antwoord bij Vraagstuk is teruggenomen. De vraag staat open.");
        noor.SeesNo("Nu staat er: ");
        await noor.TypesAsync("overzicht van 1.1");
        noor.Sees("Vraagstuk · Open  [");
        await fatima.TypesAsync("Er is spanning tussen buurten.");

        fatima.Sees("Opgeslagen bij Vraagstuk: Er is spanning tussen buurten.");
    }
}
