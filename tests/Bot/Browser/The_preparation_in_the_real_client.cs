using System.Diagnostics.CodeAnalysis;
using Microsoft.Playwright;

namespace Sleutelnet.Bot.Tests.Browser;

/// <summary>The main job, done for real: the whole preparation in Microsoft's client, with a crash half-way.</summary>
[Collection(BrowserCollection.Name)]
[SuppressMessage("Design", "CA1001", Justification = "xUnit ends a test with the DisposeAsync of IAsyncLifetime, which the rule does not know.")]
public sealed class The_preparation_in_the_real_client(Chromium chromium) : IAsyncLifetime
{
    private const int BeforeTheCrash = 12;

    private readonly BotProcess bot = new();
    private PlaygroundPage? page;

    private PlaygroundPage Page => page!;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (page is not null)
            await page.DisposeAsync();
        await bot.DisposeAsync();
    }

    [ChromiumFact]
    public async Task Is_completed_across_a_crash_and_ends_in_phase_two()
    {
        await NodeTools.ModulesAsync();
        await bot.StartAsync();
        page = await PlaygroundPage.OpenAsync(chromium.Browser, bot.ChatAddress);
        await Page.WaitForCardAsync("Hallo, ik ben Sleutelnet");
        await Page.ScreenshotAsync("job-1-welcome");

        await Page.ClickAsync("Nieuw netwerk");
        await Page.WaitForCardAsync("Hoe heet het netwerk?");
        await Page.FillAsync("Naam van het netwerk", "Netwerk Waterveen-Noord");
        await Page.ClickAsync("Volgende");
        await Page.WaitForCardAsync("Voor welke gemeente is het netwerk?");
        await Page.TypeAsync("Waterveen");
        await Page.WaitForCardAsync("vraag 1 van 1");
        await Page.ScreenshotAsync("job-2-first-question");

        await Page.TypeAsync("1");
        await Page.WaitForCardAsync("1.1 Doel · vraag 1 van");
        await Page.TypeAsync("Jongeren in Noord vervelen zich en maken ruzie met buren.");
        await Page.WaitForCardAsync("1.1 Doel · vraag 2 van");
        await Page.ScreenshotAsync("job-3-stored");
        for (var answered = 2; answered < BeforeTheCrash; answered++)
            await Page.AnswerAsync();
        var place = await Page.PlaceAsync();
        await Page.ScreenshotAsync("job-4-before-the-crash");

        await bot.KillAsync();
        await bot.StartAsync();
        await Page.DisposeAsync();
        page = await PlaygroundPage.OpenAsync(chromium.Browser, bot.ChatAddress);
        await Page.WaitForCardAsync("Welkom terug");
        Assert.Equal(place, await Page.PlaceAsync());
        await Page.ScreenshotAsync("job-5-after-the-crash");
        await Page.TypeAsync("verder");
        await Assertions.Expect(Page.Cards).ToHaveCountAsync(2);
        await Page.WaitForCardAsync(place);

        while (await Page.PlaceAsync() is { } at && at.StartsWith("Fase 1", StringComparison.Ordinal))
        {
            await Page.AnswerAsync();
            if (at.Contains("1.3 Kaders · vraag 8 ", StringComparison.Ordinal))
                await Page.ScreenshotAsync("job-6-framework");
        }

        await Page.WaitForCardAsync("Jullie zijn nu in fase 2");
        await Page.ScreenshotAsync("job-7-done");
        await Page.TypeAsync("In welke fase zitten we?");
        await Page.WaitForCardAsync("Fase 2 van 3: De opbouw");
        Assert.Contains("Fase 1: klaar (", await Page.CardTextAsync(), StringComparison.Ordinal);
        await Page.ScreenshotAsync("job-8-phase");
        await Page.TypeAsync("overzicht doel");
        await Page.WaitForCardAsync("Overzicht · 1.1 Doel");
        await Page.WaitForCardAsync("Jongeren in Noord vervelen zich");
        await Page.PhoneAsync();
        Assert.False(await Page.CardOverflowsAsync());
        await Page.ScreenshotAsync("job-9-overview-on-a-phone");
    }
}
