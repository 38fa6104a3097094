using System.Diagnostics.CodeAnalysis;

namespace Sleutelnet.Bot.Tests.Faults;

/// <summary>What keeps the machine so busy that nothing else can be tried beside it.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
[SuppressMessage("Naming", "CA1711", Justification = "xunit's own word for it.")]
public sealed class Alone
{
    public const string Name = "Alone";
}
