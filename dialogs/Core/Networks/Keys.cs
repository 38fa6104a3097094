namespace Sleutelnet.Core.Networks;

/// <summary>Names a network: the municipality's tenant and the network's own id.</summary>
/// <param name="Tenant">The Entra tenant, or what the channel calls it.</param>
/// <param name="Network">Made by us, never from a text that a user typed.</param>
public readonly record struct NetworkKey(string Tenant, string Network);

/// <summary>Names an employee within a tenant.</summary>
/// <param name="Tenant">The Entra tenant, or what the channel calls it.</param>
/// <param name="Person">The employee.</param>
public readonly record struct PersonKey(string Tenant, PersonId Person);

/// <summary>An employee of the municipality; never a key person.</summary>
/// <param name="Value">The Entra object id, or what the channel calls the person.</param>
public readonly record struct PersonId(string Value)
{
    /// <summary>The bot itself, where something is done by nobody in particular.</summary>
    public static readonly PersonId Bot = new("sleutelnet");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
