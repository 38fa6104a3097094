using Microsoft.Playwright;
using Sleutelnet.Bot.Development;

namespace Sleutelnet.Bot.Tests.Browser;

/// <summary>What our cards count on in Microsoft's client. A new version of it that does otherwise is noticed here.</summary>
[Collection(BrowserCollection.Name)]
public sealed class What_the_real_client_does_with_cards(Chromium chromium) : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Cards = new()
    {
        ["vraag"] =
            """
            { "type": "AdaptiveCard", "version": "1.5",
              "body": [
                { "type": "TextBlock", "text": "Welk vraagstuk pak je aan?", "weight": "Bolder", "wrap": true },
                { "type": "Input.Text", "id": "answer", "label": "Je antwoord", "isMultiline": true, "isRequired": true, "errorMessage": "Vul je antwoord in." } ],
              "actions": [
                { "type": "Action.Execute", "title": "Opslaan", "verb": "save", "data": { "question": "goal.issue" } },
                { "type": "Action.Execute", "title": "Later", "verb": "later", "data": { "question": "goal.issue" }, "associatedInputs": "none" },
                { "type": "Action.Execute", "title": "Uitleg", "verb": "explain", "data": {}, "associatedInputs": "none", "mode": "secondary" } ] }
            """,
        ["keuze"] =
            """
            { "type": "AdaptiveCard", "version": "1.5",
              "body": [
                { "type": "Input.ChoiceSet", "id": "answer", "label": "Met wie?", "style": "expanded", "isMultiSelect": true, "wrap": true,
                  "choices": [
                    { "title": "Ambtenaren van verschillende afdelingen die elkaar nu nog weinig spreken", "value": "officials" },
                    { "title": "**Partners**", "value": "partners" } ] } ],
              "actions": [ { "type": "Action.Execute", "title": "Opslaan", "verb": "save", "data": { } } ] }
            """,
        ["tekst"] =
            """
            { "type": "AdaptiveCard", "version": "1.5",
              "body": [ { "type": "RichTextBlock", "inlines": [ { "type": "TextRun", "text": "**vet** [link](https://example.com) <at>Jan</at>" } ] } ] }
            """,
        ["grafiek"] =
            """
            { "type": "AdaptiveCard", "version": "1.5",
              "body": [
                { "type": "Chart.HorizontalBar.Stacked", "title": "Voortgang",
                  "data": [ { "title": "1.1 Doel", "data": [ { "legend": "Klaar", "value": 5, "color": "good" }, { "legend": "Open", "value": 4, "color": "neutral" } ] } ],
                  "fallback": { "type": "TextBlock", "text": "Doel: 5 van 9" } },
                { "type": "Chart.Onbekend", "fallback": { "type": "TextBlock", "text": "Draagvlak: 2 van 10" } } ] }
            """,
    };

    private CardBot? _bot;
    private AgentsPlayground? _playground;
    private PlaygroundPage? _page;

    private PlaygroundPage Page => _page!;

    public async Task InitializeAsync()
    {
        if (Chromium.Program is null && !ChromiumFactAttribute.MayNotSkip)
            return;
        await NodeTools.ModulesAsync();
        _bot = await CardBot.StartAsync(Cards);
        _playground = await AgentsPlayground.StartAsync(
            await NodeTools.RuntimeAsync(), NodeTools.Folder, _bot.Endpoint, 0, CancellationToken.None);
        _page = await PlaygroundPage.OpenAsync(chromium.Browser, _playground.Address);
    }

    [ChromiumFact]
    public async Task A_click_sends_the_field_and_the_answer_takes_the_cards_place()
    {
        await Page.TypeAsync("vraag");
        await Page.WaitForCardAsync("Welk vraagstuk");
        await Page.FillAsync("Je antwoord", "Jongeren\nen ouders");
        await Page.ClickAsync("Opslaan");

        await Page.WaitForCardAsync("""save {"question":"goal.issue","answer":"Jongeren\nen ouders"}""");
        Assert.Equal(1, await Page.Cards.CountAsync());
        await Page.ScreenshotAsync("client-replaced-card");
    }

    [ChromiumFact]
    public async Task An_empty_field_is_asked_for_but_not_by_a_button_without_inputs()
    {
        await Page.TypeAsync("vraag");
        await Page.WaitForCardAsync("Welk vraagstuk");
        await Page.ClickAsync("Opslaan");
        await Page.WaitForCardAsync("Vul je antwoord in.");
        await Page.ClickAsync("Later");

        await Page.WaitForCardAsync("""later {"question":"goal.issue"}""");
    }

    [ChromiumFact]
    public async Task A_secondary_button_stands_behind_the_dots()
    {
        await Page.TypeAsync("vraag");
        await Page.WaitForCardAsync("Welk vraagstuk");
        await Page.ClickAsync("Uitleg");

        await Page.WaitForCardAsync("explain {}");
    }

    [ChromiumFact]
    public async Task Several_choices_come_in_the_order_of_clicking_and_their_labels_are_inert()
    {
        await Page.TypeAsync("keuze");
        await Page.ChooseAsync("**Partners**");
        await Page.ChooseAsync("Ambtenaren");
        await Page.ClickAsync("Opslaan");

        await Page.WaitForCardAsync("""save {"answer":"partners,officials"}""");
    }

    [ChromiumFact]
    public async Task A_text_run_shows_what_a_user_typed_and_nothing_comes_alive()
    {
        await Page.TypeAsync("tekst");

        await Page.WaitForCardAsync("**vet** [link](https://example.com) <at>Jan</at>");
        Assert.Equal(0, await Page.LastCard.Locator("a").CountAsync());
    }

    [ChromiumFact]
    public async Task A_known_chart_is_drawn_and_an_unknown_one_gives_its_text()
    {
        await Page.TypeAsync("grafiek");

        await Page.WaitForCardAsync("Draagvlak: 2 van 10");
        await Page.LastCard.GetByRole(AriaRole.Img, new() { NameRegex = new("^1.1 Doel, Total: 9, Klaar: 5") }).WaitForAsync();
        Assert.DoesNotContain("Doel: 5 van 9", await Page.CardTextAsync(), StringComparison.Ordinal);
        await Page.ScreenshotAsync("client-chart");
    }

    [ChromiumFact]
    public async Task A_card_as_narrow_as_a_phone_wraps_its_labels()
    {
        await Page.PhoneAsync();
        await Page.TypeAsync("keuze");
        await Page.WaitForCardAsync("Ambtenaren");

        await Page.ScreenshotAsync("client-phone");
        Assert.False(await Page.CardOverflowsAsync());
    }

    public async Task DisposeAsync()
    {
        if (_page is not null)
            await _page.DisposeAsync();
        if (_playground is not null)
            await _playground.DisposeAsync();
        if (_bot is not null)
            await _bot.DisposeAsync();
    }
}
