using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.BadInput;

public sealed class Codes_that_give_no_way_in(SharedBot shared) : IClassFixture<SharedBot>
{
    [Fact]
    public async Task A_code_that_someone_else_used_is_refused()
    {
        var amir = shared.Coordinator("Amir");
        await amir.StartsAtATextAsync();
        var code = await amir.InvitesAsync();
        await shared.Coordinator("Noor", amir.Tenant).TypesAsync(code);
        var bram = shared.Coordinator("Bram", amir.Tenant);

        await bram.TypesAsync(code);

        Assert.Contains("Deze code is al gebruikt door iemand anders", bram.Reads, StringComparison.Ordinal);
        Assert.Equal(2, (await Rows.OfAsync(amir.Tenant)).Members.Count);
    }

    [Fact]
    public async Task A_code_counts_for_seven_days_and_no_longer()
    {
        var amir = shared.Coordinator("Amir");
        await amir.StartsAtATextAsync();
        var (early, late) = (await amir.InvitesAsync(), await amir.InvitesAsync());
        var start = shared.Bot.Clock.Now;
        try
        {
            shared.Bot.Clock.Now = start + TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1);
            Assert.Contains("Je doet nu mee", await shared.Coordinator("Noor", amir.Tenant).TypesAsync(early), StringComparison.Ordinal);
            shared.Bot.Clock.Now = start + TimeSpan.FromDays(7);
            Assert.Contains("Deze code is verlopen", await shared.Coordinator("Bram", amir.Tenant).TypesAsync(late), StringComparison.Ordinal);
        }
        finally
        {
            shared.Bot.Clock.Now = start;
        }

        Assert.Equal(2, (await Rows.OfAsync(amir.Tenant)).Members.Count);
    }

    [Fact]
    public async Task A_code_of_another_municipality_is_unknown()
    {
        var amir = shared.Coordinator("Amir");
        await amir.StartsAtATextAsync();
        var code = await amir.InvitesAsync();
        var stranger = shared.Coordinator("Vreemde");

        await stranger.TypesAsync(code);

        Assert.Contains("Deze code ken ik niet", stranger.Reads, StringComparison.Ordinal);
        Assert.Single((await Rows.OfAsync(amir.Tenant)).Members);
    }

    [Theory]
    [InlineData("AAAA")]
    [InlineData("AAAA-AAAA-AAAA")]
    [InlineData("AAAA-AAA1")]
    [InlineData("../../..")]
    [InlineData("ＡＡＡＡ-ＡＡＡＡ")]
    [InlineData("person|x")]
    [InlineData("' or 1 eq 1")]
    public async Task What_is_no_code_is_unknown(string typed)
    {
        var noor = shared.Coordinator();
        await noor.TypesAsync("code");

        await noor.TypesAsync(typed);

        Assert.Contains("Deze code ken ik niet", noor.Reads, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_five_wrong_codes_one_waits_an_hour_and_then_may_again()
    {
        var noor = shared.Coordinator();
        var code = await Wish.CodeAsync(noor, shared);
        await noor.TypesAsync("code");
        for (var guess = 0; guess < 5; guess++)
            await noor.TypesAsync("AAAA-AAAA");
        var start = shared.Bot.Clock.Now;
        try
        {
            Assert.Contains("over 60 minuten", await noor.TypesAsync(code), StringComparison.Ordinal);
            shared.Bot.Clock.Now = start + TimeSpan.FromMinutes(61);
            Assert.Contains("Je doet nu mee", await noor.TypesAsync(code), StringComparison.Ordinal);
        }
        finally
        {
            shared.Bot.Clock.Now = start;
        }
    }
}
