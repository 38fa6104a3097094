namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Building_and_keeping : ConversationTests
{
    [Fact]
    public async Task The_whole_building_is_walked_by_card()
    {
        var transcript = new Transcript("De hele opbouw, met de knoppen");
        var noor = await NoorAsync(transcript);

        await noor.TypesAsync("ga naar 2.1");
        await noor.AnswersPhaseAsync(2);

        noor.Sees("Fase 3 van 3");
        transcript.ShouldBeApproved("De hele opbouw");
    }

    [Fact]
    public async Task The_whole_keeping_is_walked_by_card_and_nothing_stays_open()
    {
        var transcript = new Transcript("De hele uitvoering, met de knoppen");
        var noor = await NoorAsync();
        await noor.SettlesAsync("agree.together", "toch doorgaan, omdat de groep er al is");
        await noor.SettlesAsync("agree.together", "ja");
        noor.Transcript = transcript;

        await noor.TypesAsync("ga naar 3.1");
        await noor.AnswersPhaseAsync(3);

        transcript.ShouldBeApproved("De hele uitvoering");
    }

    [Fact]
    public async Task Agreements_wait_for_the_group_and_the_work_for_agreements_unless_there_is_a_reason()
    {
        var transcript = new Transcript("Eerst de groep, dan afspraken, dan aan het werk");
        var noor = await NoorAsync(transcript);

        await noor.TypesAsync("ga naar afspraken");
        noor.Sees("Dit mist nog:");
        await noor.TypesAsync("toch doorgaan, omdat we al een groep hebben");
        noor.Sees("2.3 Afspraken · vraag 1");
        await noor.TypesAsync("ga naar 3.2");
        noor.Sees("Dit mist nog:");
        await noor.TypesAsync("ga naar 3.4");
        noor.Sees("Dit mist nog:");
        await noor.TypesAsync("toch doorgaan, omdat de afspraken volgen");
        noor.Sees("Fase 3 van 3");

        transcript.ShouldBeApproved("Eerst de groep, dan afspraken");
    }

    [Fact]
    public async Task Both_sides_are_told_where_the_guide_has_two()
    {
        var transcript = new Transcript("Twee kanten: bij de vraag en in de uitleg");
        var noor = await NoorAsync(transcript);

        await noor.TypesAllAsync("ga naar tegenprestatie", "toch doorgaan, omdat we dit alvast willen kiezen", "ga naar tegenprestatie");
        noor.Sees("Dit heeft twee kanten.");
        await noor.TypesAsync("uitleg");

        noor.Sees("Aan de ene kant: ");
        noor.Sees("Aan de andere kant: ");
        transcript.ShouldBeApproved("Twee kanten");
    }

    [Fact]
    public async Task Lists_and_counts_are_read_line_by_line_and_bad_lines_are_named()
    {
        var transcript = new Transcript("Aantallen per buurt en een lijst van medewerkers");
        var noor = await NoorAsync(transcript);

        await noor.TypesAllAsync("ga naar mix.areas", "Noord vier of zo");
        noor.Sees("Regel 1 begrijp ik niet.");
        await noor.TypesAsync("Noord 4, Noord 5");
        noor.Sees("twee keer");
        await noor.TypesAsync("Noord 4, Zuid 12, niemand in Centrum");
        noor.Sees("Noord: 4; Zuid: 12; Centrum: 0");
        await noor.TypesAllAsync("ga naar trust.faces", "toch doorgaan, omdat het netwerk er al is", "ga naar trust.faces", "Wijkmanager Noord\nBeleid jeugd");
        noor.Sees("Wijkmanager Noord; Beleid jeugd");

        transcript.ShouldBeApproved("Aantallen en lijsten");
    }
}
