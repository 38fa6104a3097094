namespace Sleutelnet.Conversations.Commands;

/// <summary>What people put around a wish, to be polite or while they think: “eh, kun je de status even laten zien graag”.</summary>
/// <param name="sounds">Words that add nothing anywhere.</param>
/// <param name="asking">How a wish to the bot opens, each with a space at the end.</param>
/// <param name="telling">How a wish opens that may as well be an answer, each with a space at the end.</param>
/// <param name="before">Words that may stand before what is wished.</param>
/// <param name="after">Words that may stand after it.</param>
internal sealed class Wrapping(
    IReadOnlySet<string> sounds, IReadOnlyList<string> asking, IReadOnlyList<string> telling, IReadOnlySet<string> before, IReadOnlySet<string> after)
{
    /// <summary>What may be wished, the fullest wording first.</summary>
    /// <param name="typed">What was typed, normalised.</param>
    /// <param name="open">Whether any text would do as an answer, so that only what is asked of the bot counts.</param>
    public IEnumerable<string> Wishes(string typed, bool open)
    {
        var quiet = string.Join(' ', typed.Split(' ').Where(word => !sounds.Contains(word)));
        if (quiet != typed && quiet.Length > 0)
            yield return quiet;
        if (!asking.Concat(open ? [] : telling).Any(opening => quiet.StartsWith(opening, StringComparison.Ordinal)))
            yield break;

        string[] wish = [.. quiet.Split(' ').SkipWhile(before.Contains)];
        for (var length = wish.Length; length > 0; length--)
        {
            yield return string.Join(' ', wish[..length]);
            if (!after.Contains(wish[length - 1]))
                yield break;
        }
    }
}
