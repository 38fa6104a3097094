using Sleutelnet.Conversations.Phrases;

namespace Sleutelnet.Conversations;

/// <summary>What anyone may read outside the chat, in Dutch: the pages that the Teams app points to.</summary>
public static class PublicTexts
{
    /// <summary>What is stored, sentence by sentence.</summary>
    public static IReadOnlyList<string> Privacy => [PagePhrases.PrivacyTitle, .. PagePhrases.Privacy];

    /// <summary>Under which terms the bot is used, sentence by sentence.</summary>
    public static IReadOnlyList<string> Terms => PagePhrases.Terms;
}
