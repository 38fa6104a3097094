using Sleutelnet.Bot.Tests.Reminders;

namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>Two coordinators answer the same reminder; the second one hears that it was dealt with.</summary>
public sealed class Reminders_that_a_colleague_dealt_with : ReminderConversations
{
    [Fact]
    public async Task A_colleague_who_answers_first_is_not_undone_by_the_card_of_the_other()
    {
        var (noor, fatima) = await BothReachedAsync();

        await fatima.PressesAsync("Al gedaan");
        await noor.PressesAsync("Deze keer overslaan");

        noor.Sees("Dit had ik al verwerkt.");
        noor.Sees("Laatste keer gedaan: dinsdag 13 oktober 2026.");
    }

    [Theory]
    [InlineData("al gedaan")]
    [InlineData("overslaan")]
    [InlineData("geregeld")]
    public async Task What_a_colleague_dealt_with_is_not_dealt_with_once_more_by_typing(string typed)
    {
        var (noor, fatima) = await BothReachedAsync();
        await fatima.PressesAsync("Al gedaan");

        await noor.TypesAsync(typed);

        noor.Sees("Dit had ik al verwerkt.");
        noor.Sees("Volgende keer: dinsdag 13 april 2027");
    }

    [Fact]
    public async Task What_a_colleague_dealt_with_is_not_put_off_any_more()
    {
        var (noor, fatima) = await BothReachedAsync();
        await noor.PressesAsync("Later");
        await fatima.PressesAsync("Al gedaan");

        await noor.TypesAsync("over een week");

        noor.Sees("Dit had ik al verwerkt.");
        noor.SeesNo("Uitgesteld");
    }

    private async Task<(Coordinator Noor, Coordinator Fatima)> BothReachedAsync()
    {
        var noor = await NoorAsync();
        var fatima = await ColleagueOfAsync(noor);
        await noor.TypesAsync(Wish);
        await ReachesAsync(noor, Due);
        fatima.Show(Bot.Connector.TakeFrom(fatima.Conversation)[^1]["attachments"]![0]!["content"]!);
        return (noor, fatima);
    }
}
