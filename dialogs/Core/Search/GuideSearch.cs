using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Search;

/// <summary>Searches all that the guide says, in Dutch as people type it; the same words always find the same.</summary>
public sealed class GuideSearch
{
    // Read through at the first question, for the start of the bot need not wait for it.
    private readonly Lazy<Ranking> ranking;

    /// <summary>Makes a search over the content.</summary>
    /// <param name="guide">The content.</param>
    public GuideSearch(GuideContent guide)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ranking = new Lazy<Ranking>(() => new Ranking(Passages.Of(guide)));
    }

    /// <summary>The passages that answer best to what was typed, best first, each about something else; empty when there is nothing.</summary>
    /// <param name="typed">A question or some words.</param>
    /// <param name="most">How many passages at most.</param>
    public IReadOnlyList<Hit> Find(string typed, int most = 3)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return [.. ranking.Value.Best(typed).DistinctBy(hit => hit.About).Take(most)];
    }

    /// <summary>The passage with this key; null when the content has none (any more).</summary>
    /// <param name="key">See <see cref="Hit.Key"/>.</param>
    public Hit? At(string key) => ranking.Value.At(key);
}
