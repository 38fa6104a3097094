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
    public static async Task AnswerAsync(this PlaygroundPage page)
    {
        var place = await page.PlaceAsync();
        var card = page.LastCard;
        if (await card.GetByText("Dit heb ik niet opgeslagen.").CountAsync() > 0)
        {
            await page.ClickAsync("Nee");
        }
        else if (await card.GetByRole(AriaRole.Button, new() { Name = "Ja", Exact = true }).CountAsync() > 0)
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

        await Assertions.Expect(page.LastCard.Filter(new() { HasText = "Dit heb ik niet opgeslagen." }).Or(page.LastCard.Filter(new() { HasNotText = place })))
            .ToBeVisibleAsync(new() { Timeout = PatienceMilliseconds });
    }

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
