using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class Two_coordinators_on_one_answer : ConversationTests
{
    private async Task<(Coordinator Noor, Coordinator Fatima)> BothAtTheIssueAsync(Transcript? transcript = null)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        var fatima = await ColleagueOfAsync(noor);
        await fatima.TypesAsync("ga naar vraagstuk");
        await noor.TypesAsync("ga naar vraagstuk");
        (noor.Transcript, fatima.Transcript) = (transcript, transcript);
        return (noor, fatima);
    }

    [Fact]
    [Fault(6)]
    public async Task The_second_sees_both_and_keeps_the_first()
    {
        var transcript = new Transcript("Twee antwoorden op één vraag: het eerste blijft staan");
        var (noor, fatima) = await BothAtTheIssueAsync(transcript);

        await noor.TypesAsync("Jongeren doen klusjes voor criminelen.");
        await fatima.TypesAsync("Er is spanning tussen buurten.");
        fatima.Sees("Jongeren doen klusjes voor criminelen.");
        fatima.Sees("Er is spanning tussen buurten.");
        await fatima.TypesAsync("welke?");
        await fatima.TypesAsync("1");
        fatima.Sees("Het antwoord van je collega blijft staan.");
        await fatima.TypesAsync("wijzig vraagstuk");

        fatima.Sees("Nu staat er: Jongeren doen klusjes voor criminelen.");
        transcript.ShouldBeApproved("Twee antwoorden, het eerste");
    }

    [Fact]
    [Fault(6)]
    public async Task The_second_sees_both_and_uses_her_own()
    {
        var transcript = new Transcript("Twee antwoorden op één vraag: het tweede komt ervoor in de plaats");
        var (noor, fatima) = await BothAtTheIssueAsync(transcript);

        await noor.TypesAsync("Jongeren doen klusjes voor criminelen.");
        await fatima.PressesAsync("Opslaan", ("value", "Er is spanning tussen buurten."));
        await fatima.PressesAsync("2. Gebruik mijn antwoord");
        fatima.Sees("Opgeslagen bij Vraagstuk: Er is spanning tussen buurten.");
        await noor.TypesAsync("wijzig vraagstuk");

        noor.Sees("door Fatima");
        transcript.ShouldBeApproved("Twee antwoorden, het tweede");
    }

    [Fact]
    public async Task The_same_answer_twice_is_no_conflict()
    {
        var (noor, fatima) = await BothAtTheIssueAsync();

        await noor.TypesAsync("Jongeren doen klusjes voor criminelen.");
        await fatima.TypesAsync("Jongeren doen klusjes voor criminelen.");

        fatima.Sees("Dit stond er al.");
    }

    [Fact]
    public async Task A_conflict_can_wait_and_is_still_there_after_a_restart()
    {
        var (noor, fatima) = await BothAtTheIssueAsync();
        await noor.TypesAsync("Jongeren doen klusjes voor criminelen.");
        await fatima.TypesAllAsync("Er is spanning tussen buurten.", "stop");
        await using var restarted = await RunningBot.StartAsync();
        fatima.Bot = restarted;

        await fatima.TypesAsync("verder");
        fatima.Sees("Welk antwoord blijft staan?");
        fatima.Sees("Er is spanning tussen buurten.");
        await fatima.TypesAsync("2");

        fatima.Sees("Opgeslagen bij Vraagstuk: Er is spanning tussen buurten.");
    }

    [Theory]
    [InlineData("klopt voor ons")]
    [InlineData("klopt voor ons, omdat we klein beginnen")]
    [InlineData("ga naar 1.2")]
    [InlineData("past niet bij ons")]
    [InlineData("overslaan")]
    public async Task No_other_wish_takes_the_place_of_the_choice(string wish)
    {
        var (noor, fatima) = await BothAtTheIssueAsync();
        await noor.SettlesAsync("wie meedenkt", "ambtenaren");
        await noor.TypesAllAsync("ga naar vraagstuk", "Jongeren doen klusjes voor criminelen.");
        await fatima.TypesAsync("Er is spanning tussen buurten.");

        await fatima.TypesAsync(wish);
        fatima.Sees("Kies eerst welk antwoord blijft staan.");
        await fatima.TypesAllAsync("verder", "2");

        fatima.Sees("Opgeslagen bij Vraagstuk: Er is spanning tussen buurten.");
    }

    [Theory]
    [InlineData("😀")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("\u2028x")]
    [InlineData("w\n")]
    public async Task A_conflict_keeps_an_answer_and_a_reason_of_any_length_and_kind(string repeated)
    {
        var (noor, fatima) = await BothAtTheIssueAsync();
        var longest = string.Concat(Enumerable.Repeat(repeated, (Limits.AnswerLength - 2) / repeated.Length));
        var (mine, why) = ($"f{longest}f", $"w{longest}w");
        await noor.TypesAsync("Jongeren doen klusjes voor criminelen.");
        await fatima.TypesAsync(mine);
        fatima.Sees("Welk antwoord blijft staan?");
        await fatima.TypesAsync("2");
        Assert.Equal(mine, await StoredAsync(noor, "goal.issue", "Value"));

        await fatima.GoesToAsync("goal.means");
        await noor.GoesToAsync("goal.means");
        await noor.PressesAsync("Opslaan", ("value", "network"));
        await fatima.PressesAsync("Opslaan", ("value", "other"), ("why", why));
        fatima.Sees("Welk antwoord blijft staan?");
        await fatima.TypesAsync("2");
        Assert.Equal(why, await StoredAsync(noor, "goal.means", "Why"));
        Assert.DoesNotContain((await Rows.OfAsync(noor.Tenant)).Members, member => member.ContainsKey("Stack2") || member.GetString("Stack")!.Length > 200);
    }

    private static async Task<string?> StoredAsync(Coordinator coordinator, string question, string column) =>
        (await Rows.OfAsync(coordinator.Tenant)).Answers.Single(answer => answer.RowKey == "answer|" + question).GetString(column);
}
