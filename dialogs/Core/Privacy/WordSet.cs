namespace Sleutelnet.Core.Privacy;

/// <summary>Words to recognise, written as in a <see cref="WordMap{T}"/>.</summary>
internal sealed class WordSet
{
    private readonly WordMap<bool> _words = new();

    internal WordSet(IEnumerable<string> words)
    {
        foreach (var word in words.Distinct())
            _words.Add(word, true);
    }

    internal bool Contains(Token token) => _words.Find(token).Any();
}
