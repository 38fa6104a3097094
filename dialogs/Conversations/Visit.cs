using Sleutelnet.Conversations.Screens;

namespace Sleutelnet.Conversations;

/// <summary>One attempt at a turn.</summary>
internal sealed record Visit(Incoming Incoming, bool CharactersRemoved, DateTimeOffset Now)
{
    /// <summary>What is to be said whatever the command leads to.</summary>
    public List<Notice> Notices { get; } = [];
}
