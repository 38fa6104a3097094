namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Asking_for_the_phase : ConversationTests
{
    [Theory]
    [InlineData("in welke fase zitten we?")]
    [InlineData("In welke fase zitten wij nu?")]
    [InlineData("in welke fase zijn we eigenlijk")]
    [InlineData("In welke fase zit ons netwerk?")]
    [InlineData("welke fase is dit")]
    [InlineData("Welke fase?")]
    [InlineData("fase")]
    [InlineData("wat is onze fase")]
    [InlineData("wat is de fase van het netwerk")]
    [InlineData("status")]
    [InlineData("Status?")]
    [InlineData("statsu")]
    [InlineData("wat is de status")]
    [InlineData("geef de status")]
    [InlineData("toon de status")]
    [InlineData("waar staan we")]
    [InlineData("waar staan we nu?")]
    [InlineData("Waar zijn we gebleven in het traject?")]
    [InlineData("hoe ver zijn we?")]
    [InlineData("hoever zijn we al")]
    [InlineData("Hoe ver zijn we met de voorbereiding?")]
    [InlineData("hoe staat het ervoor")]
    [InlineData("hoe staat het netwerk ervoor?")]
    [InlineData("stand van zaken")]
    [InlineData("wat is de stand van zaken")]
    [InlineData("voortgang")]
    [InlineData("laat de voortgang zien")]
    [InlineData("zitten we al in fase 2?")]
    [InlineData("zijn we nog in fase 1?")]
    [InlineData("Kun je zeggen in welke fase we zitten?")]
    [InlineData("ik wil weten in welke fase we zitten")]
    [InlineData("weet jij in welke fase we zitten?")]
    [InlineData("in wleke fase zitten we")]
    [InlineData("welk stadium is dit")]
    [InlineData("hoeveel vragen nog?")]
    [InlineData("hoeveel moeten we nog doen?")]
    [InlineData("zijn we er bijna?")]
    [InlineData("wat hebben we al gedaan?")]
    public async Task Is_understood_in_many_wordings_also_while_an_open_text_is_asked(string wording)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        noor.Sees("Voor welk vraagstuk zet je het netwerk in?");

        await noor.TypesAsync(wording);

        noor.Sees("Fase 1 van 3: De voorbereiding");
        noor.SeesNo("Opgeslagen");
        await noor.TypesAsync("verder");
        noor.Sees("1.1 Doel · vraag 1 van 14");
    }

    [Theory]
    [InlineData("In fase 1 van het project werken we met ouders, in fase 2 met scholen.")]
    [InlineData("De status van deze jongeren is laag en dat voelen ze.")]
    [InlineData("Hoe ver jongeren afglijden hangt af van de steun die ze thuis en op school krijgen.")]
    [InlineData("Waar jongeren wonen speelt een rol.")]
    public async Task An_answer_that_holds_such_words_is_an_answer(string answer)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");

        await noor.TypesAsync(answer);

        noor.Sees($"Opgeslagen bij Vraagstuk: {answer}");
    }

    [Fact]
    public async Task Tells_phase_reason_what_is_missing_and_one_next_step_all_along_the_way()
    {
        var transcript = new Transcript("In welke fase zitten we? Aan het begin, halverwege, bij een uitkomst en aan het eind");
        var noor = await NoorAsync(transcript);
        await noor.TypesAsync("in welke fase zitten we?");
        noor.Sees("Inleiding: 0 van 1 klaar");

        noor.Transcript = null;
        await noor.SettlesAsync("soort netwerk", "ja");
        while (noor.Reads.Contains("1.1 Doel", StringComparison.Ordinal))
            await noor.AnswersAsync();
        await noor.SettlesAsync("genoeg tijd", "ja");
        await noor.SettlesAsync("wethouder", "weet ik niet");
        noor.Transcript = transcript;
        await noor.TypesAsync("hoe ver zijn we?");
        noor.Sees("1.1 Doel is klaar.");
        noor.Sees("1.2 Draagvlak is nog niet klaar.");
        noor.Sees("1.2 Draagvlak: 1 van 11 klaar");

        noor.Transcript = null;
        await noor.SettlesAsync("besluit", "nee");
        noor.Transcript = transcript;
        await noor.TypesAsync("waar staan we?");
        noor.Sees("andere uitkomst: “Nu geen netwerk");
        noor.SeesNo("Uit hoeveel domeinen werken ambtenaren straks mee?");

        noor.Transcript = null;
        await noor.SettlesAsync("besluit", "ja");
        await noor.AnswersPhaseAsync(1);
        await noor.SettlesAsync("wethouder", "Een plek voor jongeren");
        noor.Transcript = transcript;
        await noor.TypesAsync("status");
        noor.Sees("Fase 2 van 3: De opbouw");

        transcript.ShouldBeApproved("In welke fase zitten we");
    }

    [Fact]
    public async Task What_now_gives_one_step_with_why_and_how_long()
    {
        var transcript = new Transcript("Wat nu?");
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        noor.Transcript = transcript;

        await noor.TypesAsync("wat nu?");

        noor.Sees("Voor welk vraagstuk zet je het netwerk in?");
        noor.Sees("Dit kost ongeveer");
        transcript.ShouldBeApproved("Wat nu");
    }
}
