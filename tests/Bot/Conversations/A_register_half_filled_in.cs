namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class A_register_half_filled_in : ConversationTests
{
    [Theory]
    [InlineData("verloop")]
    [InlineData("status")]
    public async Task A_talk_that_is_half_filled_in_waits_while_something_else_is_looked_at(string page)
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("exitgesprek", "1", "ja", page, "verder");
        noor.Sees("terugkomen?");

        await noor.TypesAllAsync("nee", "ja");

        noor.Sees("Geteld bij “Exitgesprek”");
    }

    [Fact]
    public async Task Opening_another_register_tells_that_the_first_was_not_counted()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("exitgesprek", "1", "ja", "nieuwe mensen");

        noor.Sees("Het formulier is gesloten. Ik heb niets geteld.");
        noor.Sees("Hoeveel mensen kwamen erbij?");
    }
}
