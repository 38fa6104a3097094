using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Counting_without_persons : ConversationTests
{

    [Fact]
    public async Task An_exit_talk_is_counted_by_typing_and_leaves_no_trace_of_one_person()
    {
        var transcript = new Transcript("Een exitgesprek doorgeven: zonder naam, alleen aantallen");
        var noor = await NoorAsync(transcript);

        await noor.TypesAllAsync("exitgesprek", "1 en 4", "weet ik niet", "misschien");
        noor.Sees("Klopt dit zo?");
        await noor.TypesAsync("terug");
        noor.Sees("Wil deze persoon later terugkomen?");
        await noor.TypesAllAsync("nee", "ja");
        noor.Sees("Geteld bij “Exitgesprek”, voor oktober 2026. In de laatste 3 maanden samen: 1.");
        noor.Sees("Wil je voor langere tijd samenwerken met sleutelpersonen?");
        await noor.TypesAllAsync("verloop");
        noor.Sees("Oktober – december 2026: 0 erbij, 1 gestopt.");
        noor.SeesNo("energie");
        transcript.ShouldBeApproved("Een exitgesprek");

        var stored = await Rows.OfAsync(noor.Tenant);
        Assert.DoesNotContain(stored.Log, row => row.Any(column => column.Value is string text && text.Contains("no-time", StringComparison.Ordinal)));
        Assert.Contains("exit.reason.no-time 1", Assert.Single(stored.Tallies).GetString("Counts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_shows_once_it_was_given_twice()
    {
        var noor = await NoorAsync();

        await noor.TypesAllAsync("exitgesprek", "1", "nee", "nee", "ja", "exitgesprek", "1 en 2", "ja", "ja", "ja", "verloop");

        noor.Sees("Te weinig tijd of energie");
        noor.SeesNo("privéleven");
    }

    [Fact]
    public async Task Asking_and_offering_take_two_taps()
    {
        var transcript = new Transcript("Wij vroegen en wij boden: twee tikken");
        var noor = await NoorAsync(transcript);

        await noor.TypesAsync("geven en vragen");
        foreach (var what in (string[])["Mensen bereiken", "Meedenken over een plan"])
        {
            await noor.TypesAsync("geven en vragen");
            await noor.PressesAsync("Wij vroegen");
            await noor.PressesAsync(what);
        }

        noor.Sees("Geteld bij “Wij vroegen”, voor oktober 2026. In de laatste 3 maanden samen: 2.");
        noor.Sees("Let op");
        await noor.TypesAsync("geven en vragen");
        await noor.PressesAsync("Wij boden");
        await noor.PressesAsync("Tijd en aandacht");
        await noor.TypesAsync("geven en vragen");

        noor.Sees("Oktober – december 2026: 2 keer gevraagd, 1 keer geboden.");
        transcript.ShouldBeApproved("Wij vroegen en wij boden");
    }

    [Fact]
    public async Task A_second_tap_on_the_same_card_counts_nothing()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("wij boden");
        var tap = CardText.Pressable(noor.Card).First(press => press["title"]!.ToString() == "Tijd en aandacht");

        await noor.PressAsync(tap);
        await noor.PressAsync(tap);
        await noor.TypesAsync("geven en vragen");

        noor.Sees("0 keer gevraagd, 1 keer geboden.");
    }

    [Fact]
    public async Task Bad_input_counts_nothing_and_a_form_that_is_left_says_so()
    {
        var noor = await NoorAsync();

        await noor.TypesAllAsync("nieuwe mensen", "een paar");
        noor.Sees("Ik zoek één heel getal.");
        await noor.TypesAsync("terug");
        noor.Sees("Het formulier is gesloten. Ik heb niets geteld.");
        await noor.TypesAllAsync("exitgesprek", "1", "ga naar vraagstuk");
        noor.Sees("Het formulier is gesloten. Ik heb niets geteld.");
        await noor.TypesAsync("verloop");

        noor.Sees("Er is nog niets geteld.");
    }

    [Fact]
    public async Task Contact_in_a_quiet_time_is_counted_after_a_yes()
    {
        var noor = await NoorAsync();

        await noor.TypesAllAsync("contact gehad", "ja");

        noor.Sees("Geteld bij “Contact met leden”");
        noor.Sees("Wil je voor langere tijd samenwerken met sleutelpersonen?");
    }

    [Fact]
    public async Task The_mix_shows_judgements_and_counts_and_the_summary_to_share_hides_small_ones()
    {
        var transcript = new Transcript("Samenstelling: oordeel over de hele groep, en een samenvatting om te delen");
        var noor = await NoorAsync();
        foreach (var (question, answer) in ((string, string)[])[
            ("mix.size", "23"), ("mix.areas", "Noord: 12\nZuid: 3\nCentrum: 0"), ("mix.type-critic", "te weinig"), ("mix.age", "in balans"), ("mix.helpers", "vooral met"), ("mix.education", "weet ik niet")])
            await noor.SettlesAsync(question, answer);
        await noor.TypesAllAsync("nieuwe mensen", "7", "exitgesprek", "1", "ja", "nee", "ja");
        noor.Transcript = transcript;

        await noor.TypesAsync("samenstelling");
        noor.Sees("Zuid: 3");
        await noor.PressesAsync("Om te delen");

        noor.SeesNo("Migratieachtergrond");
        noor.SeesNo("Omvang:");
        noor.Sees("Daarom staat het totaal er niet.");
        noor.Sees("Noord: 12");
        noor.Sees("Zuid: minder dan 5");
        noor.Sees("Centrum: niemand");
        noor.Sees("In het laatste jaar: 7 erbij, minder dan 5 gestopt.");
        transcript.ShouldBeApproved("Samenstelling");
    }

    [Fact]
    public async Task Neighbourhoods_that_do_not_fit_are_counted_and_none_is_left_out_in_silence()
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("mix.areas", string.Join('\n', Enumerable.Range(1, 22).Select(area => $"Buurt {area}: 5")));

        await noor.TypesAsync("samenstelling");
        noor.Sees("Buurt 20: 5");
        noor.SeesNo("Buurt 21");
        noor.Sees("En nog 2 buurten.");

        await noor.TypesAsync("delen");
        noor.Sees("En nog 2 buurten.");
    }

    [Fact]
    public async Task Who_was_counted_as_stopped_is_not_counted_again_by_her_exit_talk()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("gestopt zonder gesprek", "1");
        noor.SeesNo("samen:");
        await noor.TypesAllAsync("exitgesprek", "1", "ja", "nee");
        noor.Sees("Telde je deze persoon al als gestopt?");

        await noor.TypesAsync("was al geteld");

        noor.Sees("Geteld bij “Exitgesprek”");
        await noor.TypesAsync("verloop");
        noor.Sees("0 erbij, 1 gestopt.");
        await noor.TypesAllAsync("exitgesprek", "1", "ja", "nee");
        noor.SeesNo("Was al geteld");
        await noor.TypesAllAsync("ja", "verloop");
        noor.Sees("0 erbij, 2 gestopt.");
    }

    [Fact]
    public async Task Counts_that_cannot_be_read_stand_in_the_field_again()
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("mix.areas", "Noord: 12");
        await noor.TypesAsync("ga naar mix.areas");

        await noor.TypesAsync("Noord: 12\nZuid: drieëntachtig en een half");

        noor.Sees("Regel 2 begrijp ik niet.");
        Assert.Contains("en een half", noor.Card.ToJsonString(), StringComparison.Ordinal);
    }
}
