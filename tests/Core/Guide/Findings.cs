namespace Sleutelnet.Core.Tests.Guide;

/// <summary>Asserts over the content that name every place to mend, not only the first.</summary>
internal static class Findings
{
    public static void None(IEnumerable<string> findings)
    {
        var found = findings.ToList();
        Assert.True(found.Count == 0, $"{found.Count} to mend:{Environment.NewLine}{string.Join(Environment.NewLine, found)}");
    }
}
