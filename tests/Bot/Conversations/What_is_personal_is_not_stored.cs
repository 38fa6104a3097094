using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class What_is_personal_is_not_stored : ConversationTests
{
    [Fact]
    public async Task A_text_about_a_person_is_said_back_and_only_stored_without_her()
    {
        var transcript = new Transcript("Een tekst over een persoon: niets opgeslagen, opnieuw zonder de persoon");
        var noor = await NoorAsync(transcript);
        await noor.TypesAsync("ga naar vraagstuk");

        await noor.TypesAsync("Ahmed uit Noord is depressief, bel hem op 06-12345678.");
        noor.Sees("Dit heb ik niet opgeslagen.");
        noor.Sees("een telefoonnummer");
        noor.Sees("iets over iemands gezondheid");
        noor.Sees("Je bericht staat nog wel in deze chat.");
        Assert.Contains("Ahmed uit Noord is depressief", noor.Card.ToJsonString(), StringComparison.Ordinal);
        var stored = await Rows.OfAsync(noor.Tenant);
        Assert.Empty(stored.Answers);
        Assert.DoesNotContain(stored.All, row => row.Any(column => column.Value is string text && text.Contains("Ahmed", StringComparison.Ordinal)));

        await noor.TypesAsync("Veel jongens in Noord voelen zich somber en alleen.");
        noor.Sees("Opgeslagen");
        transcript.ShouldBeApproved("Een tekst over een persoon");
    }

    [Theory]
    [InlineData("past niet bij ons, omdat imam Hassan ziek is en kanker heeft")]
    [InlineData("past niet bij ons: bel 06 1234 5678")]
    public async Task A_reason_about_a_person_is_not_stored(string typed)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ga naar vraagstuk");

        await noor.TypesAsync(typed);

        noor.Sees("Dit heb ik niet opgeslagen.");
        Assert.Empty((await Rows.OfAsync(noor.Tenant)).Answers);
    }

    [Fact]
    public async Task A_refused_reason_for_one_of_several_signals_travels_along_in_no_button()
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("wie meedenkt", "ambtenaren");
        await noor.SettlesAsync("contact bij rust", "nee");
        await noor.TypesAsync("later");

        await noor.TypesAsync("klopt voor ons, omdat imam Hassan kanker heeft");

        noor.Sees("Dit heb ik niet opgeslagen.");
        noor.Sees("Je bericht staat nog wel in deze chat.");
        Assert.DoesNotContain("kanker", noor.Card.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neighbourhoods_below_each_other_make_no_name_together()
    {
        var noor = await NoorAsync();

        await noor.SettlesAsync("aantal per buurt", "Bemmel: 4\nHuissen: 3\nLent: 2");

        noor.Sees("Opgeslagen bij Aantal per buurt");
    }

    [Theory]
    [InlineData("aantal per buurt", "Noord: 4\nMohammed El Amrani: 1")]
    [InlineData("vaste gezichten", "Fatima\nheeft kanker")]
    public async Task Lines_are_looked_at_by_themselves_and_together(string question, string typed)
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("ga naar 3.1", "toch doorgaan, omdat de groep er al is");
        await noor.TypesAsync("ga naar " + question);

        await noor.TypesAsync(typed);

        noor.Sees("Dit heb ik niet opgeslagen.");
        Assert.DoesNotContain((await Rows.OfAsync(noor.Tenant)).Answers, row => row.RowKey is "answer|mix.areas" or "answer|trust.faces");
    }

    [Fact]
    public async Task The_reason_of_a_signal_is_looked_at_too_and_stays_in_its_field()
    {
        var noor = await NoorAsync();
        await noor.SettlesAsync("wie meedenkt", "ambtenaren");

        await noor.TypesAsync("klopt voor ons");
        await noor.PressesAsync("Opslaan", ("reason", "Mail jan.jansen@gmail.com maar."));

        noor.Sees("een e-mailadres");
        Assert.Contains("jan.jansen@gmail.com", noor.Card.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain((await Rows.OfAsync(noor.Tenant)).All, row => row.Any(column => column.Value is string text && text.Contains("jansen", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_network_is_not_called_after_a_phone_number()
    {
        var noor = new Coordinator(Bot, Tenants.New(), "Noor");
        await noor.TypesAllAsync("nieuw netwerk", "Netwerk 06-12345678");

        noor.Sees("In deze naam staat iets over een persoon.");
    }

    [Fact]
    public async Task A_list_of_names_waits_for_the_agreement_about_privacy()
    {
        var transcript = new Transcript("Een namenlijst kan pas na de AVG-afspraak");
        var noor = await NoorAsync();
        noor.Transcript = transcript;

        await noor.TypesAllAsync("ga naar mix.names-list", "ja");
        noor.Sees("Dit heb ik niet opgeslagen.");
        Assert.Empty((await Rows.OfAsync(noor.Tenant)).Answers);
        await noor.SettlesAsync("trust.privacy", "ja");
        await noor.SettlesAsync("mix.names-list", "ja");

        noor.Sees("Opgeslagen");
        transcript.ShouldBeApproved("Een namenlijst");
    }
}
