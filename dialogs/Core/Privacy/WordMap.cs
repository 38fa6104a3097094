namespace Sleutelnet.Core.Privacy;

/// <summary>What belongs to a word: whole (“moskee”), by its beginning (“radicaliser*”) or end (“*verslaafd”), or in capitals only (“IS”).</summary>
internal sealed class WordMap<T>
{
    private readonly Dictionary<string, List<T>> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> ends = new(StringComparer.Ordinal);
    private int shortest = int.MaxValue;
    private int longest;

    internal void Add(string word, T value)
    {
        var key = word.Trim('*');
        var values = word.EndsWith('*') ? beginnings : word.StartsWith('*') ? ends : whole;
        if (values != whole)
            (shortest, longest) = (Math.Min(shortest, key.Length), Math.Max(longest, key.Length));
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
        Collect(whole.GetValueOrDefault(text), ref all);
        if (written.Length > 1 && char.IsUpper(written[1]))
            Collect(whole.GetValueOrDefault(written), ref all);
        var byBeginning = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        var byEnd = ends.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = shortest; length <= Math.Min(text.Length, longest); length++)
        {
            Collect(byBeginning.TryGetValue(text.AsSpan(0, length), out var first) ? first : null, ref all);
            Collect(byEnd.TryGetValue(text.AsSpan(text.Length - length), out var last) ? last : null, ref all);
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
