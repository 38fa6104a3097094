namespace Sleutelnet.Core.Privacy;

/// <summary>What belongs to a word: whole (“moskee”), by its beginning (“radicaliser*”), or in capitals only (“IS”).</summary>
internal sealed class WordMap<T>
{
    private readonly Dictionary<string, List<T>> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> _beginnings = new(StringComparer.Ordinal);
    private int _shortest = int.MaxValue;

    internal void Add(string word, T value)
    {
        var beginning = word.EndsWith('*');
        var (values, key) = beginning ? (_beginnings, word[..^1]) : (_whole, word);
        if (beginning)
            _shortest = Math.Min(_shortest, key.Length);
        if (!values.TryGetValue(key, out var list))
            values[key] = list = [];
        list.Add(value);
    }

    internal IEnumerable<T> Find(Token token)
    {
        if (_whole.TryGetValue(token.Text, out var found))
        {
            foreach (var value in found)
                yield return value;
        }

        if (token.IsAcronym && _whole.TryGetValue(token.Written, out found))
        {
            foreach (var value in found)
                yield return value;
        }

        for (var length = _shortest; length <= token.Text.Length; length++)
        {
            if (!_beginnings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(token.Text.AsSpan(0, length), out found))
                continue;
            foreach (var value in found)
                yield return value;
        }
    }
}
