namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class First_contact : IAsyncLifetime
{
    private RunningBot bot = null!;

    public async Task InitializeAsync() => bot = await RunningBot.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_coordinator_starts_a_network_and_gets_the_first_question()
    {
        var transcript = new Transcript("Eerste keer: een netwerk starten");
        var noor = new Coordinator(bot, Tenants.New(), "Noor", transcript);

        await noor.InstallsAsync();
        await noor.PressesAsync("Nieuw netwerk");
        await noor.TypesAsync("Netwerk Waterveen-Noord");
        await noor.TypesAsync("Waterveen");

        transcript.ShouldBeApproved("Eerste keer");
    }

    [Fact]
    public async Task The_whole_preparation_is_walked_by_card()
    {
        var transcript = new Transcript("De hele voorbereiding, met de knoppen");
        var noor = new Coordinator(bot, Tenants.New(), "Noor", transcript);
        await noor.StartsANetworkAsync();

        await noor.AnswersPhaseAsync(1);
        await noor.TypesAsync("in welke fase zitten we nu eigenlijk?");

        Assert.Contains("Fase 2 van 3: De opbouw", noor.Reads, StringComparison.Ordinal);
        transcript.ShouldBeApproved("De hele voorbereiding");
    }
}
