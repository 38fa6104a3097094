using Sleutelnet.Bot.Tests.Reminders;
using Sleutelnet.Bot.Tests.Soak;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Sleutelnet.Bot.Tests.LongestFirst", "Sleutelnet.Bot.Tests")]

namespace Sleutelnet.Bot.Tests;

/// <summary>What waits longest for processes that are killed begins first, so that nobody waits for it alone at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly Type[] Longest = [typeof(Killed_and_started_again), typeof(A_short_soak)];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(collection => Longest.Any(type => collection.DisplayName.EndsWith(type.FullName!, StringComparison.Ordinal)));
}
