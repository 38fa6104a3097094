using System.Diagnostics.CodeAnalysis;
using Sleutelnet.Bot.Development;
using Sleutelnet.Bot.Tests.Conversations;

namespace Sleutelnet.Bot.Tests.Browser;

/// <summary>A reminder comes into the open chat of Microsoft's client, is put off, comes back, and the evaluation is done. The clock is a test's, all else is real.</summary>
[Collection(BrowserCollection.Name)]
[SuppressMessage("Design", "CA1001", Justification = "xUnit ends a test with the DisposeAsync of IAsyncLifetime, which the rule does not know.")]
public sealed class Reminding_in_the_real_client(Chromium chromium) : IAsyncLifetime
{
    // The municipality of tools/playground.yml.
    private const string Tenant = "5d0a4c11-2f6b-4c0e-9a37-6c1f0a7be001";

    private RunningBot? bot;
    private AgentsPlayground? playground;
    private PlaygroundPage? page;

    private PlaygroundPage Page => page!;

    public async Task InitializeAsync()
    {
        if (Chromium.Program is null && !ChromiumFactAttribute.MayNotSkip)
            return;
        await NodeTools.ModulesAsync();
        bot = await RunningBot.StartAsync();
        playground = await AgentsPlayground.StartAsync(await NodeTools.RuntimeAsync(), NodeTools.Folder, new Uri(bot.Http.BaseAddress!, "api/messages").AbsoluteUri, 0, CancellationToken.None);
        page = await PlaygroundPage.OpenAsync(chromium.Browser, playground.Address);
        await AskAsync("nieuw netwerk", "Hoe heet het netwerk?");
        await AskAsync("Netwerk Waterveen-Noord", "Voor welke gemeente");
        await AskAsync("Waterveen", "vraag 1 van 1");
    }

    public async Task DisposeAsync()
    {
        if (page is not null)
            await page.DisposeAsync();
        if (playground is not null)
            await playground.DisposeAsync();
        if (bot is not null)
            await bot.DisposeAsync();
    }

    [ChromiumFact]
    public async Task A_reminder_comes_is_put_off_comes_back_and_the_evaluation_is_done()
    {
        await AskAsync("ga naar doelen", "Wat wil je met het netwerk bereiken?");
        await AskAsync("1 en 4", "Opgeslagen bij Doelen");
        await AskAsync("herinner ons elk half jaar vanaf 13 oktober aan de evaluatie", "dinsdag 13 oktober 2026, 9.30 uur");
        await Page.ScreenshotAsync("remind-1-planned");
        await AskAsync("agenda", "Komt eraan");
        await Page.ScreenshotAsync("remind-2-agenda");

        await AtAsync(new DateTimeOffset(2026, 10, 13, 7, 30, 1, TimeSpan.Zero));
        await Page.WaitForCardAsync("Haalt het netwerk zijn doelen");
        await Page.ScreenshotAsync("remind-3-it-came");
        await Page.ClickAsync("Later");
        await Page.WaitForCardAsync("Wanneer vraag ik het weer?");
        await Page.ScreenshotAsync("remind-4-later");
        await AskAsync("volgende week dinsdag", "Ik vraag het weer op dinsdag 20 oktober 2026, 9.30 uur.");

        await AtAsync(new DateTimeOffset(2026, 10, 20, 7, 30, 1, TimeSpan.Zero));
        await Page.WaitForCardAsync("Haalt het netwerk zijn doelen");
        await Page.PhoneAsync();
        Assert.False(await Page.CardOverflowsAsync(), "The reminder sticks out of a phone.");
        await Page.ScreenshotAsync("remind-5-it-came-back");
        await Page.ClickAsync("Nu doen");
        await Page.WaitForCardAsync("Jullie doelen");
        await Page.ScreenshotAsync("remind-6-evaluation");
        await Page.ClickAsync("Begin");
        await Page.WaitForCardAsync("vraag 1 van 11");
        foreach (var (typed, seen) in ((string, string)[])[
            ("3", "Waaraan merk je dat?"), ("Ouders komen vaker naar de avonden.", "vraag 3 van 11"), ("2", "vraag 4 van 11"), ("overslaan", "vraag 5 van 11"), ("4", "vraag 6 van 11"),
            ("De avonden zijn druk.", "vraag 7 van 11"), ("3", "vraag 8 van 11"), ("De groep vindt de sfeer goed.", "vraag 9 van 11"), ("nee", "vraag 10 van 11"), ("1", "vraag 11 van 11"), ("1", "laatste deel")])
        {
            await AskAsync(typed, seen);
            Assert.False(await Page.CardOverflowsAsync(), seen);
        }

        await Page.ScreenshotAsync("remind-7-last-part");
        await AskAsync("klaar", "Dit kwam eruit");
        await Page.ScreenshotAsync("remind-8-result-phone");
        await AskAsync("agenda", "13 april 2027");
        await Page.ScreenshotAsync("remind-9-agenda-phone");
    }

    private async Task AtAsync(DateTimeOffset now)
    {
        bot!.Clock.Now = now;
        await bot.SweepAsync(Tenant);
    }

    private async Task AskAsync(string typed, string seen)
    {
        await Page.TypeAsync(typed);
        await Page.WaitForCardAsync(seen);
    }
}
