namespace Sleutelnet.Core.Privacy;

/// <summary>Words to recognise, written as in a <see cref="WordMap{T}"/>.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _whole;
    private readonly string[] _beginnings;
    private readonly string[] _ends;

    internal WordSet(IReadOnlyList<string> words)
    {
        _whole = [.. words.Where(word => !word.Contains('*', StringComparison.Ordinal))];
        _ends = [.. words.Where(word => word.StartsWith('*')).Select(word => word[1..])];
        _beginnings = [.. words.Where(word => word.EndsWith('*')).Select(word => word[..^1])];
    }

    internal bool Contains(Token token) =>
        _whole.Contains(token.Text)
        || (token.IsAcronym && _whole.Contains(token.Written))
        || Array.Exists(_beginnings, beginning => token.Text.StartsWith(beginning, StringComparison.Ordinal))
        || Array.Exists(_ends, end => token.Text.EndsWith(end, StringComparison.Ordinal));
}
