using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations;

/// <summary>One attempt at a turn.</summary>
internal sealed record Visit(Incoming Incoming, bool CharactersRemoved, DateTimeOffset Now)
{
    /// <summary>What is to be said whatever the command leads to.</summary>
    public List<Notice> Notices { get; } = [];

    /// <summary>What is stored of the person; a fresh record for one who never wrote.</summary>
    public async Task<PersonRecord> PersonInAsync(INetworkStore store, CancellationToken cancellationToken) =>
        await store.LoadPersonAsync(Incoming.Person, cancellationToken) ?? PersonRecord.New(Incoming.Person, Incoming.Name);
}
