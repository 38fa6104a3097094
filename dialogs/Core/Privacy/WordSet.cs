namespace Sleutelnet.Core.Privacy;

/// <summary>Words to recognise, written as in a <see cref="WordMap{T}"/>.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> whole;
    private readonly string[] beginnings;
    private readonly string[] ends;

    internal WordSet(IReadOnlyList<string> words)
    {
        whole = [.. words.Where(word => !word.Contains('*', StringComparison.Ordinal))];
        ends = [.. words.Where(word => word.StartsWith('*')).Select(word => word[1..])];
        beginnings = [.. words.Where(word => word.EndsWith('*')).Select(word => word[..^1])];
    }

    internal bool Contains(Token token) =>
        whole.Contains(token.Text)
        || (token.IsAcronym && whole.Contains(token.Written))
        || Array.Exists(beginnings, beginning => token.Text.StartsWith(beginning, StringComparison.Ordinal))
        || Array.Exists(ends, end => token.Text.EndsWith(end, StringComparison.Ordinal));
}
