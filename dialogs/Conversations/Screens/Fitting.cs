using Sleutelnet.Conversations.Cards;

namespace Sleutelnet.Conversations.Screens;

/// <summary>Pages that repeat much of what users typed: as much of each text as a card has room for.</summary>
internal static class Fitting
{
    // In characters; the whole text stands on the card of its question.
    private static readonly int[] Lengths = [300, 100, 40];

    /// <summary>Draws a page with texts as long as fit, and else the beginnings alone.</summary>
    /// <param name="draw">Draws it with what shortens a text.</param>
    /// <param name="notices">How many KB the messages above it may need, beyond a short one.</param>
    public static Page Page(Func<Func<string, string>, Page> draw, int notices = 0)
    {
        foreach (var most in Lengths)
        {
            if (draw(text => AnswerText.Short(text, most)) is var page && CardRenderer.LeavesRoom(page, notices))
                return page;
        }

        return draw(AnswerText.Brief);
    }
}
