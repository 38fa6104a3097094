using Xunit.Abstractions;
using Xunit.Sdk;

namespace Sleutelnet.Bot.Tests.Faults;

/// <summary>Lets the tests of the table be chosen, all of them or those of one row.</summary>
public sealed class FaultDiscoverer : ITraitDiscoverer
{
    public IEnumerable<KeyValuePair<string, string>> GetTraits(IAttributeInfo traitAttribute)
    {
        ArgumentNullException.ThrowIfNull(traitAttribute);
        yield return new("Table", "Faults");
        yield return new("Fault", $"{traitAttribute.GetConstructorArguments().Single()}");
    }
}
