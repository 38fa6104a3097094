using System.Text.Json;
using Azure.Data.Tables;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>The rows of a tenant's partition: its users and its invitations.</summary>
internal static class PersonRows
{
    public static TableEntity Write(PersonRecord person)
    {
        var row = new TableEntity(StorageKeys.Tenant(person.Key.Tenant), StorageKeys.Person(person.Key.Person))
        {
            ["Schema"] = NetworkRows.Schema,
            ["Name"] = person.Name,
            ["Networks"] = JsonSerializer.Serialize(person.Networks),
            ["FailedCodes"] = JsonSerializer.Serialize(person.FailedCodes),
            ["Recent"] = JsonSerializer.Serialize(person.Recent),
        };
        if (person.Current is not null)
            row["Current"] = person.Current;
        if (person.Setup is not null)
            row["Setup"] = JsonSerializer.Serialize(person.Setup);
        if (person.Conversation is not null)
            row["Conversation"] = person.Conversation;
        if (person.Reply is not null)
            row["Reply"] = person.Reply;
        return row;
    }

    public static PersonRecord ReadPerson(PersonKey key, TableEntity row) => new(
        key,
        row.GetString("Name") ?? "",
        row.GetString("Current"),
        Read<NetworkName[]>(row, "Networks") ?? [],
        Read<Setup>(row, "Setup"),
        row.GetString("Conversation"),
        Read<DateTimeOffset[]>(row, "FailedCodes") ?? [],
        Read<string[]>(row, "Recent") ?? [],
        row.GetString("Reply"),
        row.ETag.ToString());

    public static TableEntity Write(Invitation invitation)
    {
        var row = new TableEntity(StorageKeys.Tenant(invitation.Tenant), StorageKeys.Invitation(invitation.Code))
        {
            ["Schema"] = NetworkRows.Schema,
            ["Network"] = invitation.Network.Id,
            ["Name"] = invitation.Network.Name,
            ["By"] = invitation.By.Value,
            ["Expires"] = invitation.Expires,
        };
        if (invitation.UsedBy is { } user)
            row["UsedBy"] = user.Value;
        return row;
    }

    public static Invitation ReadInvitation(string tenant, string code, TableEntity row) => new(
        tenant, code,
        new NetworkName(row.GetString("Network"), row.GetString("Name")),
        new PersonId(row.GetString("By")),
        row.GetDateTimeOffset("Expires") ?? DateTimeOffset.MinValue,
        row.GetString("UsedBy") is { } user ? new PersonId(user) : null,
        row.ETag.ToString());

    // What cannot be read costs a step of setting up, never the person's networks.
    private static T? Read<T>(TableEntity row, string column) where T : class
    {
        try
        {
            return row.GetString(column) is { } json ? JsonSerializer.Deserialize<T>(json) : null;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
