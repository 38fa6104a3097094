using System.Diagnostics.CodeAnalysis;

namespace Sleutelnet.Bot.Tests.Browser;

/// <summary>All browser tests share one Chromium and run one after another: two cores do not carry more.</summary>
[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711", Justification = "xunit's own word for it.")]
public sealed class BrowserCollection : ICollectionFixture<Chromium>
{
    public const string Name = "Browser";
}
