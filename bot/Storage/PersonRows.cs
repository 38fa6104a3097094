using System.Text.Json;
using Azure.Data.Tables;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>The rows of a tenant's partition: its users and its invitations.</summary>
internal static class PersonRows
{
    private static readonly JsonSerializerOptions Strict = new() { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

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
        if (person.IsQuiet)
            row["Quiet"] = true;
        return row;
    }

    /// <summary>Reads a user. What cannot be read costs a step of setting up, or a place in the list; never the way to the network at hand.</summary>
    public static PersonRecord ReadPerson(PersonKey key, SoftReading reading) => new(
        key,
        reading.Text("Name") ?? "",
        reading.Text("Current"),
        [.. reading.List<NetworkName>("Networks").Where(network => network is { Id: not null, Name: not null })],
        reading.Or("Setup", row => row.GetString("Setup") is { } json ? JsonSerializer.Deserialize<Setup>(json, Strict) : null, null),
        reading.Text("Conversation"),
        reading.List<DateTimeOffset>("FailedCodes"),
        reading.List<string>("Recent"),
        reading.Text("Reply"),
        reading.Row.ETag.ToString())
    {
        IsQuiet = reading.Or("Quiet", row => row.GetBoolean("Quiet") ?? false, false),
    };

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

    /// <exception cref="FormatException">The row is no invitation.</exception>
    public static Invitation ReadInvitation(string tenant, string code, TableEntity row) => new(
        tenant, code,
        new NetworkName(
            row.GetString("Network") ?? throw new FormatException("An invitation names no network."),
            row.GetString("Name") ?? throw new FormatException("An invitation names no network.")),
        new PersonId(row.GetString("By") ?? throw new FormatException("An invitation is by nobody.")),
        row.GetDateTimeOffset("Expires") ?? throw new FormatException("An invitation has no end."),
        row.GetString("UsedBy") is { } user ? new PersonId(user) : null,
        row.ETag.ToString());
}
