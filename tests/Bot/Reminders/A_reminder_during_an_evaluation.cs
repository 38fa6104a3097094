using Sleutelnet.Bot.Tests.Conversations;

namespace Sleutelnet.Bot.Tests.Reminders;

/// <summary>A reminder that comes in while an evaluation is filled in takes nobody away from it.</summary>
public sealed class A_reminder_during_an_evaluation : ConversationTests
{
    private static readonly DateTimeOffset HalfPastNine = new(2026, 10, 13, 7, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_press_on_the_card_from_before_it_counts()
    {
        var noor = await RemindedAsync();

        await noor.PressesAsync("3: ongeveer halverwege");

        noor.Sees("Opgeslagen bij ‘Hoe ver’: 3 van 5");
    }

    [Theory]
    [InlineData("verder")]
    [InlineData("evaluatie")]
    public async Task It_is_gone_on_with_by_typing(string word)
    {
        var noor = await RemindedAsync();

        await noor.TypesAsync(word);

        noor.Sees("De evaluatie · vraag 1 van 11");
    }

    [Fact]
    public async Task What_is_typed_is_an_answer()
    {
        var noor = await RemindedAsync();

        await noor.TypesAsync("3");

        noor.Sees("Opgeslagen bij ‘Hoe ver’: 3 van 5");
    }

    private async Task<Coordinator> RemindedAsync()
    {
        var noor = await NoorAsync();
        await noor.SetsGoalsAsync();
        await noor.PlansAsync("Bel de wijkmanager", new DateOnly(2026, 10, 13));
        await noor.BeginsToEvaluateAsync();
        Bot.Clock.Now = HalfPastNine;
        await Bot.SweepAsync(noor.Tenant);
        noor.ReceivedOne();
        return noor;
    }
}
