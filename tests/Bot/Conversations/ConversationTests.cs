namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>A running bot for the conversations of one class, and a coordinator at the first question of a new network.</summary>
public abstract class ConversationTests : IAsyncLifetime
{
    private protected RunningBot Bot { get; private set; } = null!;

    public async Task InitializeAsync() => Bot = await RunningBot.StartAsync();

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    /// <summary>Someone who has just started a network; what she does from now on is written down.</summary>
    private protected async Task<Coordinator> NoorAsync(Transcript? transcript = null)
    {
        var noor = new Coordinator(Bot, Tenants.New(), "Noor");
        await noor.StartsANetworkAsync();
        noor.Transcript = transcript;
        return noor;
    }

    /// <summary>A colleague who joined the network by code.</summary>
    private protected async Task<Coordinator> ColleagueOfAsync(Coordinator coordinator, Transcript? transcript = null)
    {
        var fatima = new Coordinator(Bot, coordinator.Tenant, "Fatima");
        await coordinator.InvitesAsync(fatima);
        fatima.Transcript = transcript;
        return fatima;
    }

    private protected void Pass(TimeSpan time) => Bot.Clock.Now += time;
}
