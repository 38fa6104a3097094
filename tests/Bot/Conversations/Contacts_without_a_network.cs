namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Contacts_without_a_network : ConversationTests
{
    [Fact]
    public async Task Without_a_network_contacts_and_a_day_to_look_again_stay_in_view()
    {
        var transcript = new Transcript("Geen netwerk, wel contacten");
        var noor = await NoorAsync();
        await noor.TypesAsync("ga naar besluit");
        noor.Transcript = transcript;

        await noor.TypesAsync("nee, want we hebben al goede contacten");
        await noor.PressesAsync("Met welke organisaties en plekken houd je contact?");
        await noor.TypesAsync("Stichting Samen Noord\nSportclub De Vaart");
        noor.Sees("Nu geen netwerk: wat doe je dan wel?");
        noor.Sees("Contacten · Stichting Samen Noord; Sportclub De Vaart");
        await noor.TypesAllAsync("ga naar wie contact houdt", "De wijkmanager van Noord.", "wijzig opnieuw bekijken", "4 oktober 2027", "status");
        noor.Sees("Er mist niets.");
        noor.Sees("Contacten · Stichting Samen Noord; Sportclub De Vaart");
        noor.Sees("Opnieuw bekijken · maandag 4 oktober 2027");
        Pass(TimeSpan.FromDays(370));
        await noor.TypesAsync("hallo");
        noor.Sees("Die dag is er. Klopt jullie besluit nog?");

        transcript.ShouldBeApproved("Geen netwerk, wel contacten");
    }

    [Theory]
    [InlineData("terug")]
    [InlineData("later")]
    [InlineData("overslaan")]
    [InlineData("weet ik niet")]
    public async Task From_a_question_about_contacts_one_returns_to_the_result(string typed)
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("tijdelijk", "ga naar contacten");
        noor.Sees("Met welke organisaties en plekken houd je contact?");

        await noor.TypesAsync(typed);

        noor.Sees("Een tijdelijk netwerk is misschien genoeg");
    }

    [Fact]
    public async Task Where_there_will_be_a_network_nothing_is_asked_about_contacts()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ga naar contacten");
        noor.Sees("Deze vraag hoort bij: nu geen netwerk, of een tijdelijk netwerk.");

        await noor.TypesAsync("overzicht 1.1");

        noor.SeesNo("Contacten");
    }
}
