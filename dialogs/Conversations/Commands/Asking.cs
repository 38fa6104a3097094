using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Tells a question to the bot from an answer, with or without a question mark.</summary>
/// <param name="openings">How a question opens that is put as a wish (“ik wil weten”), each with a space at the end.</param>
/// <param name="words">Words that make a question of what follows, alone or two together (“hoe lang”).</param>
/// <param name="choosing">Those of them that a noun follows (“welke rol”).</param>
/// <param name="verbs">Verbs as they stand in a question, before the one who does it.</param>
/// <param name="doers">Words for the one who does it.</param>
internal sealed class Asking(
    IReadOnlyList<string> openings, IReadOnlySet<string> words, IReadOnlySet<string> choosing, IReadOnlySet<string> verbs, IReadOnlySet<string> doers)
{
    // A longer text is an answer that happens to begin like a question.
    private const int Longest = 12;

    /// <summary>Whether a text is one question and nothing else.</summary>
    /// <param name="text">As it was typed.</param>
    /// <param name="open">Whether any text would do as an answer, so that “Hoe bewoners elkaar vinden” is one.</param>
    public bool IsQuestion(string text, bool open)
    {
        var sentence = text.Trim();
        var whole = Words.Normalise(sentence);
        var typed = whole.Split(' ');
        return typed.Length <= Longest
            && sentence.Length > 0
            && sentence.AsSpan(0, sentence.Length - 1).IndexOfAny(".!?\n") < 0
            && (sentence.EndsWith('?')
                || (!open && words.Contains(typed[0]))
                || openings.Any(opening => whole.StartsWith(opening, StringComparison.Ordinal))
                || IsInverted(typed));
    }

    private bool IsSubject(string? word) => word is "de" or "het" or "een" || (word is not null && doers.Contains(word));

    // A question has its verb before the one who does it: “moet ik”, “hoe zorg ik”, “wie bepaalt”, “welke rol heeft”.
    private bool IsInverted(string[] typed)
    {
        var opening = typed.Length > 1 && words.Contains($"{typed[0]} {typed[1]}") ? 2 : words.Contains(typed[0]) ? 1 : 0;
        if (typed.Length < opening + 2)
            return false;
        var (first, second) = (typed[opening], typed[opening + 1]);
        return opening == 0
            ? verbs.Contains(first) && doers.Contains(second)
            : verbs.Contains(first) || (doers.Contains(second) && !doers.Contains(first)) || (choosing.Contains(typed[opening - 1]) && (verbs.Contains(second) || IsSubject(typed.ElementAtOrDefault(opening + 2))));
    }
}
