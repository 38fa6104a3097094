using Sleutelnet.Bot.Tests.Reminders;

namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Several_networks : ConversationTests
{
    [Fact]
    public async Task How_often_she_wants_to_hear_goes_with_her()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("nieuw netwerk Ouders in Zuid", "Waterveen", "rustig");
        Assert.True((await noor.NetworkAsync()).Members.Values.Single().IsQuiet);

        await noor.TypesAsync("wissel naar Waterveen-Noord");
        Assert.True((await noor.NetworkAsync()).Members.Values.Single().IsQuiet);
        var north = noor.Card;
        await noor.TypesAllAsync("gewoon", "wissel naar zuid");
        Assert.False((await noor.NetworkAsync()).Members.Values.Single().IsQuiet);

        await noor.TypesAsync("rustig");
        noor.Show(north);
        await noor.PressAsync(CardText.Buttons(noor.Card).First(button => button["data"]?["network"] is not null).AsObject());
        noor.Sees("Netwerk Waterveen-Noord");
        Assert.True((await noor.NetworkAsync()).Members.Values.Single().IsQuiet);
    }

    [Fact]
    public async Task A_coordinator_works_on_two_networks_and_switches_between_them()
    {
        var transcript = new Transcript("Twee netwerken");
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Jongeren doen klusjes voor criminelen.");
        noor.Transcript = transcript;

        await noor.TypesAllAsync("nieuw netwerk Ouders in Zuid", "Waterveen", "wissel");
        noor.Sees("Netwerk Waterveen-Noord");
        noor.Sees("1.1 Doel · vraag 2 van 14");
        await noor.TypesAllAsync("wissel naar zuid", "netwerken");
        await noor.PressesAsync("Ga hierheen");
        noor.Sees("Netwerk Waterveen-Noord");
        await noor.TypesAllAsync("wissel naar Ergens", "verder");

        noor.Sees("1.1 Doel · vraag 2 van 14");
        transcript.ShouldBeApproved("Twee netwerken");
    }

    [Fact]
    public async Task Starting_one_more_can_be_stopped_without_losing_the_first()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Jongeren doen klusjes voor criminelen.");

        await noor.TypesAsync("nieuw netwerk");
        await noor.PressesAsync("Annuleren");
        await noor.TypesAsync("verder");

        noor.Sees("1.1 Doel · vraag 2 van 14");
    }

    [Fact]
    public async Task A_card_of_the_other_network_leads_there()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        var old = CardText.Buttons(noor.Card).First(button => button["verb"]!.ToString() == "later");
        await noor.TypesAllAsync("nieuw netwerk Ouders in Zuid", "Waterveen");

        await noor.PressAsync(old);

        noor.Sees("Je werkt nu aan dit netwerk.");
        noor.Sees("Netwerk Waterveen-Noord");
        noor.Sees("De vraag “Vraagstuk” staat klaar voor later.");
    }

    [Fact]
    public async Task A_name_without_letters_or_digits_is_the_name_of_no_network()
    {
        var noor = await NoorAsync();

        await noor.TypesAsync("wissel naar !!!");

        noor.Sees("Dat netwerk vind ik niet in je lijst.");
        noor.SeesNo("Je werkt nu aan dit netwerk.");
    }

    [Fact]
    public async Task More_networks_than_the_list_shows_are_counted_and_found_by_name()
    {
        var noor = await NoorAsync();
        for (var number = 2; number <= 25; number++)
            await noor.TypesAllAsync($"nieuw netwerk {string.Concat(Enumerable.Repeat("😀", 36))} nr {number}", "Waterveen");
        await noor.TypesAsync("netwerken");
        noor.SeesNo("Je hebt er nog");

        await noor.TypesAllAsync("nieuw netwerk Ouders in Zuid", "Waterveen", "nieuw netwerk Jongeren in West", "Waterveen", "wissel naar Waterveen-Noord", "netwerken");
        Assert.Equal(25, CardText.Pressable(noor.Card).Count(press => press["verb"]!.ToString() == "switch"));
        noor.Sees("Je hebt er nog 2. Typ: wissel naar, met de naam.");
        noor.SeesNo("Jongeren in West");
        await noor.TypesAsync("wissel naar Jongeren in West");

        noor.Sees("Je werkt nu aan dit netwerk.");
        noor.Sees("Jongeren in West");
    }
}
