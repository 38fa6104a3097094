using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations;

/// <summary>What a turn outside a network led to.</summary>
/// <param name="Person">The person as stored now.</param>
/// <param name="View">What is said.</param>
/// <param name="Network">The network the person is at now; null when at none.</param>
internal sealed record LobbyResult(PersonRecord Person, View View, Network? Network = null);
