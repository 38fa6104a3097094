namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>What will be done, by which coordinator, and when; in an evaluation and at any other time.</summary>
public sealed class Agreeing_on_actions : ConversationTests
{
    [Fact]
    public async Task An_action_is_agreed_by_typing_and_by_button()
    {
        var transcript = new Transcript("Acties: wat, wie en wanneer");
        var noor = await NoorAsync();
        await ColleagueOfAsync(noor);
        noor.Transcript = transcript;

        await noor.TypesAllAsync("actie: de agenda een week eerder sturen", "fatima", "1 december");
        noor.Sees("Gepland: de agenda een week eerder sturen");
        await noor.TypesAsync("nieuwe actie");
        await noor.PressesAsync("Volgende", ("value", "Bewoners bellen over de avond"));
        await noor.PressesAsync("Een andere collega");
        await noor.PressesAsync("Plan dit", ("date", "2026-10-10"));
        await noor.TypesAsync("acties");

        noor.Sees("2 acties staan open");
        await noor.PressesAsync("Bekijk deze actie");
        await noor.PressesAsync("Al gedaan");
        await noor.TypesAsync("acties");
        noor.Sees("1 actie staat open");
        transcript.ShouldBeApproved("Acties");
    }

    [Fact]
    public async Task Who_is_no_coordinator_is_not_written_down_by_name()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("actie: de zaal regelen", "Karin");

        noor.Sees("Die naam ken ik niet als coördinator.");
        Assert.DoesNotContain("Karin", (await Storage.Rows.OfAsync(noor.Tenant)).Snapshot(), StringComparison.Ordinal);
        await noor.TypesAllAsync("iemand anders", "morgen", "acties");
        noor.Sees("Een andere collega · woensdag 7 oktober 2026");
    }

    [Theory]
    [InlineData("Ahmed van de moskee bellen over zijn ziekte")]
    [InlineData("Bel 06-12345678 over de avond")]
    public async Task What_tells_something_of_a_person_is_not_kept_and_stands_in_the_field_again(string action)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("nieuwe actie");
        await noor.PressesAsync("Volgende", ("value", action));

        noor.Sees("Dit heb ik niet opgeslagen");
        noor.Sees($"[Wat gaat er gebeuren?: {action}]");
        Assert.DoesNotContain(action, (await Storage.Rows.OfAsync(noor.Tenant)).Snapshot(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ik", "Noor · ")]
    [InlineData("2", "Fatima · ")]
    [InlineData("3", "Een andere collega · ")]
    [InlineData("weten we niet", "Een andere collega · ")]
    public async Task The_owner_is_one_of_the_coordinators_or_someone_without_a_name(string typed, string seen)
    {
        var noor = await NoorAsync();
        await ColleagueOfAsync(noor);

        await noor.TypesAllAsync("actie: de zaal regelen", typed, "over twee weken", "acties");

        noor.Sees(seen + "dinsdag 20 oktober 2026");
    }

    [Fact]
    public async Task A_step_can_be_taken_back_and_the_whole_called_off()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("actie: de zaal regelen", "terug");
        noor.Sees("Wat spreken jullie af?");
        await noor.TypesAllAsync("de tent regelen", "laat maar");
        noor.Sees("deze actie heb ik niet genoteerd");

        await noor.TypesAsync("acties");
        noor.Sees("Er staan geen acties open.");
    }

    [Fact]
    public async Task A_day_that_is_past_is_refused_and_asked_for_again()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("actie: de zaal regelen", "ik", "1 oktober 2026");

        noor.Sees("Wanneer?");
        await noor.TypesAllAsync("1 november 2026", "acties");
        noor.Sees("Noor · maandag 2 november 2026");
    }

    [Fact]
    public async Task What_was_agreed_in_an_evaluation_is_told_with_it_and_asked_after_the_next_time()
    {
        var transcript = new Transcript("Acties van de vorige evaluatie");
        var noor = await NoorAsync();
        await noor.SetsGoalsAsync();
        await noor.BeginsToEvaluateAsync();
        await noor.TypesAllAsync("2", "afronden", "De agenda een week eerder sturen", "ik", "3 november", "Een avond in De Kreken houden", "iemand anders", "1 februari", "klaar");
        noor.Sees("Dit spraken jullie af");
        noor.Sees("– De agenda een week eerder sturen · Noor · dinsdag 3 november 2026");
        Pass(TimeSpan.FromDays(180));
        await noor.TypesAllAsync("verder", "evaluatie", "ja", "3", "afronden");
        noor.Transcript = transcript;

        await noor.TypesAsync("status");
        await noor.TypesAsync("evaluatie");
        noor.Sees("Eerder afgesproken, nog niet gedaan");
        await noor.PressesAsync("Deze actie is gedaan");
        await noor.TypesAsync("1 gedaan");
        noor.SeesNo("Eerder afgesproken");
        await noor.TypesAsync("klaar");

        transcript.ShouldBeApproved("Acties van de vorige keer");
    }

    [Fact]
    public async Task What_is_refused_in_the_last_part_stands_in_its_field_again()
    {
        var noor = await NoorAsync();
        await noor.BeginsToEvaluateAsync();
        await noor.TypesAsync("afronden");
        await noor.PressesAsync("Voeg toe", ("value", "Fatima is ziek, haar bellen"));

        noor.Sees("Dit heb ik niet opgeslagen");
        noor.Sees("[Wat spreken jullie af?: Fatima is ziek, haar bellen]");
    }
}
