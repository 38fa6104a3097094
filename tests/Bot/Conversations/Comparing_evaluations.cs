namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>Evaluations beside each other, in words and in a chart.</summary>
public sealed class Comparing_evaluations : ConversationTests
{
    [Fact]
    public async Task Three_times_are_told_beside_each_other_and_a_fourth_pushes_out_the_first()
    {
        var transcript = new Transcript("Evaluaties vergelijken");
        var noor = await NoorAsync();
        await noor.SetsGoalsAsync();
        await noor.EvaluatesAsync(1, 1, 1);
        Pass(TimeSpan.FromDays(365));
        await noor.EvaluatesAsync(2, 3, 4);
        Pass(TimeSpan.FromDays(365));
        await noor.EvaluatesAsync(3, 3, 3);
        Pass(TimeSpan.FromDays(365));
        await noor.BeginsToEvaluateAsync();
        noor.Sees("Vorige keer, 5 oktober 2028: 3 van 5 – ongeveer halverwege");
        noor.Transcript = transcript;
        await noor.TypesAllAsync("4", "Bewoners praten nu mee over elk plan.", "2", "overslaan", "3", "afronden", "klaar");
        noor.Sees("Hoe ver: 4 van 5 – bijna gehaald. Van 3 naar 4: vooruit.");
        noor.Sees("Hoe ver: 2 van 5 – een klein begin. Van 3 naar 2: achteruit.");
        noor.Sees("Hoe het werkt: 3 van 5 – redelijk. Weer 3: gelijk gebleven.");

        await noor.TypesAsync("vergelijk");

        noor.Sees("De laatste 3 keer");
        noor.SeesNo("6 oktober 2026");
        await noor.PressesAsync("5 oktober 2028");
        noor.Sees("De evaluatie · 5 oktober 2028");
        noor.Sees("6 oktober 2026");
        transcript.ShouldBeApproved("Vergelijken");
    }

    [Fact]
    public async Task Goals_that_changed_are_told_apart()
    {
        var noor = await NoorAsync();
        await noor.SetsGoalsAsync();
        await noor.EvaluatesAsync(2, 3, 4);
        Pass(TimeSpan.FromDays(200));
        await noor.SettlesAsync("goal.other-aim", "Minder geldzorgen in de hele wijk");
        await noor.SettlesAsync("goal.aims", "mensen informeren en een ander doel");

        await noor.BeginsToEvaluateAsync();
        noor.SeesNo("Vorige keer");
        await noor.TypesAllAsync("4", "overslaan");
        noor.Sees("‘Minder geldzorgen in de hele wijk’");
        await noor.TypesAllAsync("4", "overslaan", "5", "afronden", "klaar");

        noor.Sees("Doel 1: ‘Mensen informeren’");
        noor.Sees("Jullie schreven dit doel later anders op.");
        noor.Sees("Doel 3: ‘Het beleid beter maken’");
        noor.Sees("Dit doel hebben jullie nu niet meer.");
        noor.Sees("Hoe ver: niet ingevuld");
    }

    [Fact]
    public async Task What_was_not_filled_in_is_compared_with_the_last_time_it_was()
    {
        var noor = await NoorAsync();
        await noor.SetsGoalsAsync();
        await noor.EvaluatesAsync(2, 3, 4);
        Pass(TimeSpan.FromDays(200));
        await noor.BeginsToEvaluateAsync();
        await noor.TypesAllAsync("overslaan", "overslaan", "4", "afronden", "klaar");
        Pass(TimeSpan.FromDays(200));
        await noor.BeginsToEvaluateAsync();
        noor.Sees("Vorige keer, 6 oktober 2026: 2 van 5");
        await noor.TypesAllAsync("5", "afronden", "klaar");

        noor.Sees("Hoe ver: 5 van 5 – gehaald. Van 2 naar 5: vooruit.");
    }

    [Fact]
    public async Task The_last_thing_that_was_looked_back_with_is_compared_and_leads_to_the_other()
    {
        var noor = await NoorAsync();
        await noor.SetsGoalsAsync();
        await noor.EvaluatesAsync(2, 3, 4);
        Pass(TimeSpan.FromMinutes(30));
        await noor.TypesAllAsync("reflectie", "ja", "Het ging goed.", "Weinig.", "3", "Niets.", "klaar", "vergelijk");

        noor.Sees("Vergelijken · Kort terugkijken");
        noor.Sees("Erg stil of te veel: 3 leden");
        await noor.PressesAsync("De evaluatie");
        noor.Sees("Vergelijken · De evaluatie");
    }

    [Fact]
    public async Task A_moment_in_the_agenda_is_done_with_and_the_next_one_is_told()
    {
        var noor = await NoorAsync();
        await noor.SetsGoalsAsync();
        await noor.TypesAsync("herinner ons elk jaar vanaf 20 oktober aan de evaluatie");
        noor.Sees("dinsdag 20 oktober 2026");

        await noor.EvaluatesAsync(2, 3, 4);

        noor.Sees("De volgende keer staat in de agenda: woensdag 20 oktober 2027.");
    }
}
