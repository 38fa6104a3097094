using System.Text.Json.Serialization;

namespace Sleutelnet.Conversations.Commands;

/// <summary>What people ask for that cannot be done here yet.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Unbuilt>))]
internal enum Unbuilt
{
    Other, Leave, Rename, Withdraw, RemoveColleague, RemoveAnswer, Delete,
}

/// <summary>How such a wish is worded: something to do (“verwijder”) and what it is done to (“netwerk”).</summary>
/// <param name="Wish">The wish.</param>
/// <param name="Acts">The words for what to do; of several words all must be there.</param>
/// <param name="Objects">The words for what it is done to.</param>
internal sealed record UnmetWish(Unbuilt Wish, IReadOnlyList<string[]> Acts, IReadOnlyList<string> Objects)
{
    /// <summary>Whether the words hold this wish and nothing else.</summary>
    public bool IsAllOf(string[] typed, IReadOnlySet<string> small) =>
        typed.Any(IsObject) && ActsIn(typed).Any(act => typed.All(word => small.Contains(word) || IsObject(word) || act.Any(part => Is(word, part))));

    /// <summary>Whether the words begin with this wish; what follows may be a name.</summary>
    public bool Opens(string[] typed, IReadOnlySet<string> small) =>
        ActsIn(typed).Any(act => Is(typed[0], act[0])) && typed.Skip(1).FirstOrDefault(word => IsObject(word) || !small.Contains(word)) is { } first && IsObject(first);

    private IEnumerable<string[]> ActsIn(string[] typed) => Acts.Where(act => act.All(part => typed.Any(word => Is(word, part))));

    private static bool Is(string typed, string known) => typed == known || Spelling.IsAlike(typed, known);

    private bool IsObject(string word) => Objects.Any(known => Is(word, known));
}
