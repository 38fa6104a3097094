using System.Text.Json.Nodes;
using Azure.Data.Tables;

namespace Sleutelnet.Bench;

/// <summary>What the peer keeps: two rows a person, that of the dialogs and that of the answers.</summary>
internal sealed class PeerStates(string connection)
{
    private const string Row = "state";

    private readonly TableClient table = new(connection, "Peer");

    /// <summary>Removes both rows of someone. Gives how many answers were there.</summary>
    public async Task<int> RemoveAsync(Coordinator coordinator)
    {
        var user = $"msteams|users|{coordinator.User}|";
        var state = (await table.GetEntityAsync<TableEntity>(user, Row)).Value.GetString("value");
        await table.DeleteEntityAsync(user, Row);
        await table.DeleteEntityAsync($"msteams|conversations|{coordinator.Conversation}|", Row);
        return JsonNode.Parse(state)!["answers"]!.AsObject().Count;
    }
}
