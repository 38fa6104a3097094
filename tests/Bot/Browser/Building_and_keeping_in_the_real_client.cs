using System.Diagnostics.CodeAnalysis;

namespace Sleutelnet.Bot.Tests.Browser;

/// <summary>Phases 2 and 3 in Microsoft's client: a network is built and kept, and its pages and charts are looked at.</summary>
[Collection(BrowserCollection.Name)]
[SuppressMessage("Design", "CA1001", Justification = "xUnit ends a test with the DisposeAsync of IAsyncLifetime, which the rule does not know.")]
public sealed class Building_and_keeping_in_the_real_client(Chromium chromium) : IAsyncLifetime
{
    private readonly BotProcess bot = new();
    private PlaygroundPage? page;

    private PlaygroundPage Page => page!;

    public async Task InitializeAsync()
    {
        await NodeTools.ModulesAsync();
        await bot.StartAsync();
        page = await PlaygroundPage.OpenAsync(chromium.Browser, bot.ChatAddress);
        await Page.WaitForCardAsync("Hallo, ik ben Sleutelnet");
        foreach (var (typed, seen) in ((string, string)[])[("nieuw netwerk", "Hoe heet het netwerk?"), ("Netwerk Waterveen-Zuid", "Voor welke gemeente"), ("Waterveen", "vraag 1 van 1")])
        {
            await Page.TypeAsync(typed);
            await Page.WaitForCardAsync(seen);
        }
    }

    public async Task DisposeAsync()
    {
        if (page is not null)
            await page.DisposeAsync();
        await bot.DisposeAsync();
    }

    [ChromiumFact]
    public async Task A_network_is_built_and_kept_and_its_state_is_seen_in_pictures()
    {
        await AskAsync("ga naar 2.1", "2.1 Werving · vraag 1 van");
        while (await Page.PlaceAsync() is { Length: > 0 } at && !at.StartsWith("Fase 1", StringComparison.Ordinal))
        {
            if (at.Contains("2.2 Samenstelling · vraag 6 ", StringComparison.Ordinal))
                await Page.ScreenshotAsync("keep-1-composition");
            if (await Page.LastCard.GetByText("Wie wordt de voorzitter van het netwerk?").CountAsync() > 0)
                await Page.ScreenshotAsync("keep-2-chair-both-sides");
            await Page.AnswerAsync();
        }

        await AskAsync("nieuwe mensen", "Hoeveel mensen kwamen erbij?");
        await Page.FillAsync("Aantal", "6");
        await Page.ClickAsync("Volgende");
        await Page.WaitForCardAsync("Geteld bij");
        await AskAsync("exitgesprek", "Waarom stopt deze persoon?");
        await Page.ScreenshotAsync("keep-3-exit-talk");
        await Page.TypeAsync("1 en 3");
        await Page.WaitForCardAsync("overnemen?");
        await Page.TypeAsync("ja");
        await Page.WaitForCardAsync("terugkomen?");
        await Page.TypeAsync("misschien");
        await Page.WaitForCardAsync("Klopt dit zo?");
        await Page.ClickAsync("Tel mee");
        await Page.WaitForCardAsync("Geteld bij");

        await AskAsync("samenstelling", "Dit is jullie oordeel");
        await Page.ScreenshotAsync("keep-4-mix");
        await AskAsync("verloop", "6 erbij, 1 gestopt.");
        await Page.ScreenshotAsync("keep-5-flow");
        await AskAsync("geven en vragen", "Er is nog niets geteld.");
        await Page.ScreenshotAsync("keep-6-balance");
        await AskAsync("delen", "minder dan 5 gestopt");
        await Page.ScreenshotAsync("keep-7-share");
        await AskAsync("signalen", "Dit valt op");
        await Page.ScreenshotAsync("keep-8-signals");
        await AskAsync("overzicht", "Overzicht");
        await Page.ScreenshotAsync("keep-9-overview");
        await AskAsync("status", "Beste volgende stap");
        await Page.ScreenshotAsync("keep-10-status");
        await Page.PhoneAsync();
        foreach (var (typed, seen, name) in ((string, string, string)[])[
            ("samenstelling", "Dit is jullie oordeel", "mix"), ("verloop", "erbij", "flow"), ("ga naar voorzitter", "Wie wordt de voorzitter", "chair"), ("overzicht", "Overzicht", "overview")])
        {
            await AskAsync(typed, seen);
            Assert.False(await Page.CardOverflowsAsync(), name);
            await Page.ScreenshotAsync($"keep-phone-{name}");
        }
    }

    private async Task AskAsync(string typed, string seen)
    {
        await Page.TypeAsync(typed);
        await Page.WaitForCardAsync(seen);
    }
}
