using Microsoft.Playwright;

namespace Sleutelnet.Bot.Tests.Browser;

/// <summary>Going from question to question in the real client.</summary>
internal static class Walk
{
    private const float PatienceMilliseconds = 30_000;

    /// <summary>“Fase 1 van 3 · 1.1 Doel · vraag 3 van 14”; empty when the card asks no question.</summary>
    public static async Task<string> PlaceAsync(this PlaygroundPage page)
    {
        var line = page.LastCard.GetByText(" · vraag ");
        return await line.CountAsync() > 0 ? (await line.First.InnerTextAsync()).Trim() : "";
    }

    /// <summary>Answers with the first option, a number, a date or a sentence, whatever the card asks for; with “no” where “yes” is refused.</summary>
    /// <remarks>Waits for the card that follows, so that the next answer is never given to a card that is about to go.</remarks>
    public static async Task AnswerAsync(this PlaygroundPage page)
    {
        var place = await page.PlaceAsync();
        var next = page.LastCard.Filter(new() { HasNotText = place });
        var refused = page.LastCard.Filter(new() { HasText = "Dit heb ik niet opgeslagen." });
        if (await refused.CountAsync() > 0)
        {
            await page.ClickAsync("Nee");
            await SeenAsync(next);
            return;
        }

        await GiveAsync(page, page.LastCard);
        await SeenAsync(refused.Or(next));
    }

    private static async Task GiveAsync(PlaygroundPage page, ILocator card)
    {
        if (await card.GetByRole(AriaRole.Button, new() { Name = "Ja", Exact = true }).CountAsync() > 0)
        {
            await page.ClickAsync("Ja");
        }
        else if (await card.GetByText("Kies een datum").CountAsync() > 0)
        {
            await page.TypeAsync("2 november 2026");
        }
        else
        {
            await FillInAsync(card);
            await page.ClickAsync("Opslaan");
        }
    }

    private static async Task SeenAsync(ILocator card) =>
        await Assertions.Expect(card).ToBeVisibleAsync(new() { Timeout = PatienceMilliseconds });

    private static async Task FillInAsync(ILocator card)
    {
        var choice = card.GetByRole(AriaRole.Radio).Or(card.GetByRole(AriaRole.Checkbox));
        if (await choice.CountAsync() > 0)
            await choice.First.CheckAsync();
        else if (await card.GetByRole(AriaRole.Spinbutton).CountAsync() > 0)
            await card.GetByRole(AriaRole.Spinbutton).FillAsync("12");
        else if (await card.GetByLabel("Per regel een naam en een getal").CountAsync() > 0)
            await card.GetByLabel("Per regel een naam en een getal").FillAsync("Noord: 12\nZuid: 3");
        else
            await card.GetByLabel("Jouw antwoord").FillAsync("Dat hebben we met de partners besproken.");
    }
}
