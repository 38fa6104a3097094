namespace Sleutelnet.Conversations.Commands;

/// <summary>Words that together say something, in any order, whatever small words stand around them.</summary>
/// <param name="Sets">Of each of these sets one word must be there.</param>
/// <param name="Beside">Words that may be there too.</param>
/// <param name="Anywhere">Whether they are no answer either, where any text will do.</param>
internal sealed record Wording(IReadOnlyList<string[]> Sets, IReadOnlySet<string> Beside, bool Anywhere)
{
    /// <summary>Reads a wording as the data writes it: sets apart by spaces, the words of a set by “/”.</summary>
    public static Wording Of(string sets, IReadOnlyList<string> beside, bool anywhere) =>
        new([.. sets.Split(' ').Select(set => set.Split('/'))], beside.ToHashSet(StringComparer.Ordinal), anywhere);

    /// <summary>All words that this wording knows.</summary>
    public IEnumerable<string> Known => Sets.SelectMany(set => set).Concat(Beside);

    /// <summary>The words that say something else than this; null when this is not said.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="small">Words that may stand around any wording.</param>
    public string[]? Besides(string[] typed, IReadOnlySet<string> small) =>
        Sets.All(set => set.Any(typed.Contains))
            ? [.. typed.Where(word => !small.Contains(word) && !Beside.Contains(word) && !Sets.Any(set => set.Contains(word)))]
            : null;

    /// <summary>Whether the words say this and nothing else.</summary>
    public bool IsAllOf(string[] typed, IReadOnlySet<string> small) => Besides(typed, small) is [];
}
