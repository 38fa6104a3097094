using Sleutelnet.Bot.Tests.Reminders;

namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>A reminder comes in the chat and is answered there, by typing and by button.</summary>
public sealed class Answering_reminders : ReminderConversations
{
    [Fact]
    public async Task What_is_typed_after_a_reminder_is_about_it()
    {
        var transcript = new Transcript("Een herinnering komt, wordt uitgesteld, komt terug en is gedaan");
        var noor = await NoorAsync(transcript);
        await noor.TypesAsync(Wish);
        await noor.TypesAsync("verder");

        await ReachesAsync(noor, Due);
        noor.Sees("Herinnering");
        await noor.TypesAsync("later");
        noor.Sees("Wanneer vraag ik het weer?");
        await noor.TypesAsync("volgende week dinsdag");
        noor.Sees("Ik vraag het weer op dinsdag 20 oktober 2026, 9.30 uur.");
        await ReachesAsync(noor, Due.AddDays(7));
        noor.Sees("Je vroeg me om dit nu weer te zeggen.");
        await noor.TypesAsync("over drie dagen");
        noor.Sees("Ik vraag het weer op vrijdag 23 oktober 2026, 9.30 uur.");
        await ReachesAsync(noor, Due.AddDays(10));
        await noor.TypesAsync("dat hebben we al gedaan");
        noor.Sees("Genoteerd als gedaan: ");
        noor.Sees("De volgende keer is dinsdag 13 april 2027, 9.30 uur.");
        transcript.ShouldBeApproved("Een herinnering komt");
    }

    [Fact]
    public async Task What_waited_for_the_end_of_a_week_is_answered_in_the_same_way()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("plan reflectie op 14 oktober om 9.30", "verder");
        await noor.PlansAsync("Bel de wijkraad", new DateOnly(2026, 10, 13));
        await ReachesAsync(noor, Due);
        await noor.TypesAsync("gedaan");

        Bot.Clock.Now = Due.AddDays(1);
        await Bot.SweepAsync(noor.Tenant);
        Assert.Empty(noor.Received());
        await ReachesAsync(noor, Due.AddDays(7));
        noor.Sees("Uit mezelf stuur ik je hooguit één bericht per week.");
        await noor.TypesAsync("over drie dagen");

        noor.Sees("Ik vraag het weer op vrijdag 23 oktober 2026, 9.30 uur.");
    }

    [Theory]
    [InlineData("overslaan", "Deze keer overgeslagen: ")]
    [InlineData("niet meer", "Deze herinnering staat uit: ")]
    [InlineData("al gedaan", "Genoteerd als gedaan: ")]
    [InlineData("nu doen", "Klaar? Kies dan ‘Al gedaan’.")]
    public async Task Each_answer_can_be_typed(string typed, string said)
    {
        var noor = await WithAWishAsync("verder");
        await ReachesAsync(noor, Due);

        await noor.TypesAsync(typed);

        noor.Sees(said);
    }

    [Theory]
    [InlineData("Deze keer overslaan", "Deze keer overgeslagen: ")]
    [InlineData("Niet meer", "Deze herinnering staat uit: ")]
    [InlineData("Al gedaan", "Genoteerd als gedaan: ")]
    public async Task A_button_pressed_twice_has_one_effect(string button, string said)
    {
        var noor = await WithAWishAsync("verder");
        await ReachesAsync(noor, Due);
        var card = noor.Card;

        await noor.PressesAsync(button);
        noor.Sees(said);
        noor.Show(card);
        await noor.PressesAsync(button);

        noor.Sees("Dit had ik al verwerkt.");
    }

    [Fact]
    public async Task An_answer_to_the_question_that_stood_there_goes_to_that_question()
    {
        var noor = await WithAWishAsync("verder");
        noor.Sees("Wil je voor langere tijd samenwerken met sleutelpersonen?");
        await ReachesAsync(noor, Due);

        await noor.TypesAsync("ja");

        noor.Sees("Opgeslagen bij Soort netwerk");
    }

    [Theory]
    [InlineData("over acht maanden")]
    [InlineData("later")]
    public async Task A_reminder_can_be_skipped_instead_of_put_off(string typed)
    {
        var noor = await WithAWishAsync("verder");
        await ReachesAsync(noor, Due);
        await noor.TypesAsync(typed);

        await noor.TypesAsync("overslaan");

        noor.Sees("Deze keer overgeslagen: ");
    }

    [Fact]
    public async Task Going_on_after_a_reminder_leads_to_where_she_was()
    {
        var noor = await WithAWishAsync("verder");
        await ReachesAsync(noor, Due);

        await noor.TypesAsync("verder");

        noor.Sees("Wil je voor langere tijd samenwerken met sleutelpersonen?");
    }

    [Fact]
    public async Task A_card_that_was_open_when_a_reminder_came_still_counts()
    {
        var noor = await WithAWishAsync("exitgesprek", "1 en 4");
        var card = noor.Card;
        await ReachesAsync(noor, Due);
        noor.Show(card);

        await noor.PressesAsync("Nee");

        noor.Sees("Wil deze persoon later terugkomen?");
    }

    [Theory]
    [InlineData("niet meer")]
    [InlineData("Plan een gesprek met de wijkraad in maart")]
    public async Task Where_any_text_will_do_it_is_the_answer(string typed)
    {
        var noor = await WithAWishAsync("ga naar vraagstuk", typed);

        noor.Sees($"Opgeslagen bij Vraagstuk: {typed}");
    }

    [Fact]
    public async Task Put_off_twice_it_is_asked_once()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("verder");
        await noor.TypesAsync(Wish);
        await ReachesAsync(noor, Due);
        var card = noor.Card;
        await noor.PressesAsync("Later");
        noor.Show(card);
        await noor.PressesAsync("Later");
        await noor.TypesAllAsync("over een week", "verder");

        noor.Sees("Wil je voor langere tijd samenwerken met sleutelpersonen?");
    }

    [Theory]
    [InlineData("kun je ons volgende week dinsdag herinneren aan de brief", "dinsdag 13 oktober 2026, 9.30 uur")]
    [InlineData("verzet het gesprek met de wijkraad naar 12 november", "donderdag 12 november 2026, 9.30 uur")]
    [InlineData("herinnering 3 december bloemen halen", "donderdag 3 december 2026, 9.30 uur")]
    [InlineData("herinner mij er volgende week dinsdag aan", "Waar wil je een herinnering voor?")]
    [InlineData("pauze uit", "Er is nu geen pauze.")]
    [InlineData("ik wil geen herinneringen meer", "Herinneringen instellen")]
    [InlineData("pauze tot en met 31 december", "1 januari 2027")]
    [InlineData("pauze tot 31 december", "31 december 2026")]
    [InlineData("ik ben weg tot 1 november", "Ben alleen jij weg? Met ‘rustig’ krijg jij minder berichten.")]
    public async Task Wishes_are_understood_as_people_type_them(string typed, string seen)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("herinner ons elk half jaar vanaf 20 oktober aan het gesprek met de wijkraad");

        await noor.TypesAsync(typed);

        noor.Sees(seen);
    }

    [Fact]
    public async Task The_evaluation_comes_with_what_was_said_the_last_time()
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("doelen", "1 en 4");
        await noor.TypesAsync("evaluatie");
        await noor.PressesAsync("Begin");
        await noor.TypesAllAsync("3", "overslaan", "2", "overslaan", "4", "overslaan", "overslaan", "overslaan", "overslaan", "overslaan", "overslaan");
        noor.Sees("laatste deel");
        await noor.TypesAllAsync("klaar", "herinner ons elk half jaar vanaf 13 oktober aan de evaluatie");

        await ReachesAsync(noor, Due);

        noor.Sees("Op dinsdag 6 oktober 2026 zeiden jullie:");
        noor.Sees("‘Mensen informeren’: 3 van 5 – ongeveer halverwege");
        await noor.PressesAsync("Nu doen");
        noor.Sees("Jullie doelen");
    }
}
