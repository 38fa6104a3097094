using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations;

/// <summary>What is said when a turn cannot be answered; it needs nothing that is stored.</summary>
public static class Apology
{
    /// <summary>What is said when a turn failed; never the exception's own text.</summary>
    /// <param name="exception">What went wrong.</param>
    public static Reply For(Exception exception) => Say(exception is StoreConflictException ? PagePhrases.Busy : PagePhrases.Trouble);

    /// <summary>What is said when there are too many others.</summary>
    public static Reply Full() => Say(PagePhrases.Full);

    /// <summary>What is said in a chat with several people, where nothing is kept.</summary>
    public static Reply OnlyAlone() => Draw(new Page(PagePhrases.OnlyAloneTitle, [new Block(new Paragraph(PagePhrases.OnlyAloneText))], []));

    private static Reply Say(string text) =>
        Draw(new Page(PagePhrases.TroubleTitle, [new Block(new Paragraph(text))], [new Button(PagePhrases.Continue, Verbs.Continue, [], "positive")]));

    private static Reply Draw(Page page) => CardRenderer.Compose(CardRenderer.Draw(page), [], null, page.Title);
}
