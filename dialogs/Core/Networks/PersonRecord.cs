using System.Text.Json.Serialization;

namespace Sleutelnet.Core.Networks;

/// <summary>What the bot knows of one of its users: an employee, never a key person.</summary>
/// <param name="Key">The person.</param>
/// <param name="Name">The name as the channel gives it.</param>
/// <param name="Current">The network the person works on; null when there is none yet.</param>
/// <param name="Networks">The networks the person is a coordinator of.</param>
/// <param name="Setup">What the bot is asking outside any network; null when nothing.</param>
/// <param name="Conversation">How to reach the person's chat, in the channel's own notation; opaque here.</param>
/// <param name="FailedCodes">When the person last tried invitation codes in vain, in UTC, newest first.</param>
/// <param name="Recent">The last operations, newest first, at most <see cref="Position.Remembered"/>.</param>
/// <param name="Reply">What the newest operation answered; opaque here.</param>
/// <param name="Stamp">The store's mark of the version that was read; null before the first.</param>
public sealed record PersonRecord(
    PersonKey Key, string Name, string? Current, IReadOnlyList<NetworkName> Networks, Setup? Setup, string? Conversation,
    IReadOnlyList<DateTimeOffset> FailedCodes, IReadOnlyList<string> Recent, string? Reply, string? Stamp)
{
    /// <summary>Whether she wants to hear less often unasked, as she left it in the network she came from.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Someone who writes for the first time.</summary>
    /// <param name="key">The person.</param>
    /// <param name="name">The name as the channel gives it.</param>
    public static PersonRecord New(PersonKey key, string name) => new(key, name, null, [], null, null, [], [], null, null);

    /// <summary>The same person after one more operation.</summary>
    /// <param name="operation">The channel's id of the delivery.</param>
    /// <param name="reply">What was answered.</param>
    public PersonRecord After(string operation, string reply) =>
        this with { Recent = [operation, .. Recent.Where(handled => handled != operation).Take(Position.Remembered - 1)], Reply = reply };

    /// <summary>The same person on leaving a network: what was handled there stays known, and how often she wants to hear goes with her.</summary>
    /// <param name="me">The person in that network.</param>
    public PersonRecord Leaving(Member me)
    {
        ArgumentNullException.ThrowIfNull(me);
        return this with { Recent = [.. me.Position.Recent.Concat(Recent).Distinct().Take(Position.Remembered)], Reply = null, IsQuiet = me.IsQuiet };
    }
}

/// <summary>A network as it stands in someone's list.</summary>
/// <param name="Id">The network's id within the tenant.</param>
/// <param name="Name">What the coordinators call it.</param>
public sealed record NetworkName(string Id, string Name);

/// <summary>What the bot is asking outside any network.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "step")]
[JsonDerivedType(typeof(NamingNetwork), "name")]
[JsonDerivedType(typeof(NamingMunicipality), "municipality")]
[JsonDerivedType(typeof(EnteringCode), "code")]
public abstract record Setup;

/// <summary>The bot asks what the new network is called.</summary>
public sealed record NamingNetwork : Setup;

/// <summary>The bot asks which municipality the new network belongs to.</summary>
/// <param name="Name">What the new network is called.</param>
/// <param name="Network">The id it will get, fixed now so that a second try makes no second network.</param>
public sealed record NamingMunicipality(string Name, string Network) : Setup;

/// <summary>The bot asks for an invitation code.</summary>
public sealed record EnteringCode : Setup;

/// <summary>An invitation of one colleague to one network, within the tenant.</summary>
/// <param name="Tenant">The tenant it counts in.</param>
/// <param name="Code">Eight characters, without those that look alike.</param>
/// <param name="Network">The network.</param>
/// <param name="By">Who invited.</param>
/// <param name="Expires">Until when it counts, in UTC.</param>
/// <param name="UsedBy">Who used it; null until then.</param>
/// <param name="Stamp">The store's mark of the version that was read; null before the first.</param>
public sealed record Invitation(
    string Tenant, string Code, NetworkName Network, PersonId By, DateTimeOffset Expires, PersonId? UsedBy = null, string? Stamp = null);
