using Microsoft.Playwright;

namespace Sleutelnet.Bot.Tests.Browser;

/// <summary>A coordinator at the Agents Playground: types, clicks and looks, with the keys and buttons of the real client.</summary>
public sealed class PlaygroundPage : IAsyncDisposable
{
    private const float PatienceMilliseconds = 30_000;

    // The client draws its cards 480 pixels wide on any screen; Teams on a phone gives them what this leaves.
    private const string PhoneCards =
        """
        .fai-OutputCard, .fai-OutputCard > div, .ac-preview-panel
        { width: 304px !important; min-width: 0 !important; max-width: 304px !important; box-sizing: border-box !important; }
        """;

    private readonly IBrowserContext _context;
    private readonly IPage _page;

    private PlaygroundPage(IBrowserContext context, IPage page)
    {
        _context = context;
        _page = page;
        _page.SetDefaultTimeout(PatienceMilliseconds);
    }

    /// <summary>The newest card of the chat.</summary>
    public ILocator LastCard => Cards.Last;

    public ILocator Cards => _page.Locator(".ac-adaptiveCard");

    private ILocator MessageBox => _page.Locator("[data-lexical-editor=true]");

    /// <summary>Opens the chat and waits until something can be typed.</summary>
    public static async Task<PlaygroundPage> OpenAsync(IBrowser browser, string address)
    {
        var context = await browser.NewContextAsync(new() { Locale = "nl-NL", ViewportSize = new() { Width = 1280, Height = 1100 } });
        var page = new PlaygroundPage(context, await context.NewPageAsync());
        await page._page.GotoAsync(address);
        await page.ReadyAsync();
        return page;
    }

    /// <summary>Opens the chat again, as after coming back another day.</summary>
    public async Task ReloadAsync()
    {
        await _page.ReloadAsync();
        await ReadyAsync();
    }

    /// <summary>Types a message and sends it.</summary>
    public async Task TypeAsync(string text)
    {
        await MessageBox.FocusAsync();
        await _page.Keyboard.TypeAsync(text);
        await _page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(MessageBox).ToHaveTextAsync(string.Empty, new() { Timeout = PatienceMilliseconds });
    }

    /// <summary>Clicks a button of the newest card, also one behind its “…”.</summary>
    public async Task ClickAsync(string button)
    {
        var target = LastCard.GetByRole(AriaRole.Button, new() { Name = button, Exact = true });
        if (await target.CountAsync() == 0 && await MoreButton.CountAsync() > 0)
        {
            await MoreButton.Last.ClickAsync();
            await _page.GetByRole(AriaRole.Menuitem, new() { Name = button, Exact = true }).ClickAsync();
            return;
        }
        await target.First.ClickAsync();
    }

    /// <summary>Chooses an option of the newest card, by radio button or tick box.</summary>
    public async Task ChooseAsync(string option)
    {
        var radio = LastCard.GetByRole(AriaRole.Radio, new() { Name = option });
        var box = LastCard.GetByRole(AriaRole.Checkbox, new() { Name = option });
        await radio.Or(box).First.CheckAsync();
    }

    /// <summary>Fills a field of the newest card by its label.</summary>
    public Task FillAsync(string label, string text) => LastCard.GetByLabel(label).First.FillAsync(text);

    /// <summary>Waits until the newest card shows this text.</summary>
    public Task WaitForCardAsync(string text) =>
        Assertions.Expect(LastCard).ToContainTextAsync(text, new() { Timeout = PatienceMilliseconds });

    /// <summary>Waits until this text can be seen somewhere in the chat.</summary>
    public Task WaitForTextAsync(string text) => _page.GetByText(text).Last.WaitForAsync();

    /// <summary>What the newest card says, as the user reads it.</summary>
    public Task<string> CardTextAsync() => LastCard.InnerTextAsync();

    /// <summary>Makes the screen and its cards as narrow as a phone's.</summary>
    public async Task PhoneAsync()
    {
        await _page.SetViewportSizeAsync(390, 844);
        await _page.AddStyleTagAsync(new() { Content = PhoneCards });
    }

    /// <summary>Whether something in the newest card sticks out of it.</summary>
    public Task<bool> CardOverflowsAsync() => LastCard.EvaluateAsync<bool>(
        "card => [...card.querySelectorAll('*')].some(e => e.getBoundingClientRect().right > card.getBoundingClientRect().right + 1)");

    /// <summary>Keeps a picture under artifacts/screens/; gives its path.</summary>
    public async Task<string> ScreenshotAsync(string name)
    {
        var path = Path.Combine(NodeTools.Repository, "artifacts", "screens", name + ".png");
        await _page.ScreenshotAsync(new() { Path = path });
        return path;
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private ILocator MoreButton => LastCard.GetByRole(AriaRole.Button, new() { Name = "More options", Exact = true });

    private async Task ReadyAsync()
    {
        await MessageBox.WaitForAsync();
        var log = _page.GetByText("Log Panel", new() { Exact = true });
        if (await log.IsVisibleAsync())
            await _page.GetByTitle("Toggle Log Panel").ClickAsync();
    }
}
