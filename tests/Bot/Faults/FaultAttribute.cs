using System.Reflection;
using Xunit.Sdk;

namespace Sleutelnet.Bot.Tests.Faults;

/// <summary>Says that a test shows what is expected at a row of the table of faults.</summary>
/// <param name="row">The number of the row, from 1 to 36.</param>
[TraitDiscoverer("Sleutelnet.Bot.Tests.Faults.FaultDiscoverer", "Sleutelnet.Bot.Tests")]
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class FaultAttribute(int row) : BeforeAfterTestAttribute, ITraitAttribute
{
    public int Row => row;

    // A test without a number of its own counts for one, each time that it runs.
    public override void Before(MethodInfo methodUnderTest) => Faults.Began(row, methodUnderTest);
}
