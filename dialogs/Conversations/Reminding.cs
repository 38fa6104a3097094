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
    /// <param name="person">The person.</param>
    /// <param name="said">What is due.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static Reply Compose(GuideContent guide, IReadOnlyList<Network> networks, PersonId person, IReadOnlyList<Reminder> said, DateTimeOffset now)
    {
        var page = ReminderPages.Draw(guide, networks, said);
        return CardRenderer.Compose(CardRenderer.Draw(page), [], networks is [var only] ? only.Head.Name : null, page.Title);
    }
}
