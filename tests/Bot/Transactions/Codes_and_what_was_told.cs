using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Transactions;

/// <summary>The code stands in another partition than the network, so the two cannot be written at once. No code is stored that nobody was told.</summary>
public sealed class Codes_and_what_was_told(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("Stale", 3)]
    [InlineData("LostBefore", 1)]
    [InlineData("LostAfter", 1)]
    public async Task Meeting_someone_else_leaves_no_code_behind(string fault, int times)
    {
        var amir = shared.Coordinator("Amir");
        await amir.StartsAtATextAsync();
        shared.Faults.First(times, StorageFaults.IsTransaction, Enum.Parse<Fault>(fault));

        var code = await amir.InvitesAsync();

        await IsTheOnlyOneAsync(amir, code);
    }

    [Fact]
    public async Task An_invitation_that_cannot_be_stored_leaves_no_code_behind()
    {
        var amir = shared.Coordinator("Amir");
        await amir.StartsAtATextAsync();
        shared.Faults.First(int.MaxValue, StorageFaults.IsTransaction, Fault.Stale);

        Assert.Contains("Het is nu druk", await amir.TypesAsync("uitnodigen"), StringComparison.Ordinal);
        Assert.Empty((await Rows.OfAsync(amir.Tenant)).Invitations);

        shared.Faults.Choose = null;
        await IsTheOnlyOneAsync(amir, await amir.InvitesAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_code_that_is_shown_works_wherever_the_first_delivery_broke_off(int writes)
    {
        var amir = shared.Coordinator("Amir");
        await amir.StartsAtATextAsync();
        shared.Faults.DieAfter(writes);
        await amir.TypesAsync("uitnodigen");
        shared.Faults.Choose = null;

        var code = Scenarios.CodeIn(await amir.RedeliversAsync());

        await IsTheOnlyOneAsync(amir, code);
        Assert.Contains("Je doet nu mee", await shared.Coordinator("Noor", amir.Tenant).TypesAsync(code), StringComparison.Ordinal);
    }

    private static async Task IsTheOnlyOneAsync(Coordinator coordinator, string code)
    {
        var stored = await Rows.OfAsync(coordinator.Tenant);
        Assert.Equal("invite|" + code.Replace("-", "", StringComparison.Ordinal), Assert.Single(stored.Invitations).RowKey);
        Assert.Single(stored.Log, entry => entry.GetString("Kind") == "Invited");
    }
}
