namespace Sleutelnet.Core.Privacy;

/// <summary>What belongs to a word: whole (“moskee”), by its beginning (“radicaliser*”) or end (“*verslaafd”), or in capitals only (“IS”).</summary>
internal sealed class WordMap<T>
{
    private readonly Dictionary<string, List<T>> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> _beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> _ends = new(StringComparer.Ordinal);
    private int _shortest = int.MaxValue;
    private int _longest;

    internal void Add(string word, T value)
    {
        var key = word.Trim('*');
        var values = word.EndsWith('*') ? _beginnings : word.StartsWith('*') ? _ends : _whole;
        if (values != _whole)
            (_shortest, _longest) = (Math.Min(_shortest, key.Length), Math.Max(_longest, key.Length));
        if (!values.TryGetValue(key, out var list))
            values[key] = list = [];
        list.Add(value);
    }

    /// <summary>All that belongs to a word.</summary>
    /// <param name="written">As it was written.</param>
    /// <param name="text">The same in lower case.</param>
    internal IReadOnlyList<T> Find(string written, string text)
    {
        List<T>? all = null;
        Collect(_whole.GetValueOrDefault(text), ref all);
        if (written.Length > 1 && char.IsUpper(written[1]))
            Collect(_whole.GetValueOrDefault(written), ref all);
        var beginnings = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        var ends = _ends.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = _shortest; length <= Math.Min(text.Length, _longest); length++)
        {
            Collect(beginnings.TryGetValue(text.AsSpan(0, length), out var first) ? first : null, ref all);
            Collect(ends.TryGetValue(text.AsSpan(text.Length - length), out var last) ? last : null, ref all);
        }

        return all ?? [];
    }

    private static void Collect(List<T>? found, ref List<T>? all) => all = (found, all) switch
    {
        (null, _) => all,
        (_, null) => found,
        _ => [.. all, .. found],
    };
}
