namespace Sleutelnet.Conversations.Commands;

/// <summary>What people put around a wish, to be polite or while they think: “eh, kun je de status even laten zien graag”.</summary>
/// <param name="sounds">Words that add nothing anywhere.</param>
/// <param name="asking">How a wish to the bot opens, each with a space at the end.</param>
/// <param name="before">Words that may stand before what is wished.</param>
/// <param name="after">Words that may stand after it.</param>
internal sealed class Wrapping(
    IReadOnlySet<string> sounds, IReadOnlyList<string> asking, IReadOnlySet<string> before, IReadOnlySet<string> after)
{
    /// <summary>Whether a text is a wish to the bot, which no answer is.</summary>
    public bool Asks(string typed) => Quiet(typed) is var quiet && asking.Any(opening => quiet.StartsWith(opening, StringComparison.Ordinal));

    /// <summary>What may be wished, the fullest wording first.</summary>
    /// <param name="typed">What was typed, normalised.</param>
    public IEnumerable<string> Wishes(string typed)
    {
        var quiet = Quiet(typed);
        if (quiet.Length == 0)
            return [];
        return Shorter(quiet.Split(' ')).Concat(Shorter([.. quiet.Split(' ').SkipWhile(before.Contains)])).Distinct();
    }

    /// <summary>The words, and the same without one more each time of those that may stand at the end.</summary>
    public IEnumerable<string> Shorter(string[] words)
    {
        for (var length = words.Length; length > 0; length--)
        {
            yield return string.Join(' ', words[..length]);
            if (!after.Contains(words[length - 1]))
                yield break;
        }
    }

    private string Quiet(string typed) => string.Join(' ', typed.Split(' ').Where(word => !sounds.Contains(word)));
}
