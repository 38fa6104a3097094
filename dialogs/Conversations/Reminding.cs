using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations;

/// <summary>Composes what a coordinator is told unasked.</summary>
public static class Reminding
{
    /// <summary>Composes one message of all that is due for a person.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="networks">Her networks, on which what is due was rung.</param>
    /// <param name="letter">What she is told.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static Reply Compose(GuideContent guide, IReadOnlyList<Network> networks, Letter letter, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var told = new Told(guide, networks, letter, now);
        var page = told.Moments is [var one] && told.News.Count == 0 ? ReminderPages.One(told, one) : ReminderPages.Several(told);
        return CardRenderer.Compose(CardRenderer.Draw(page), [], told.Only?.Head.Name, page.Title);
    }
}
