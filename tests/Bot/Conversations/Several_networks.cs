namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Several_networks : ConversationTests
{
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
}
