using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Tells a question to the bot from an answer, with or without a question mark.</summary>
/// <param name="words">Words that make a question of what follows, alone or two together (“hoe lang”).</param>
/// <param name="choosing">Those of them that a noun follows (“welke rol”).</param>
/// <param name="verbs">Verbs as they stand in a question, before the one who does it.</param>
/// <param name="doers">Words for the one who does it.</param>
internal sealed class Asking(IReadOnlySet<string> words, IReadOnlySet<string> choosing, IReadOnlySet<string> verbs, IReadOnlySet<string> doers)
{
    // A longer text is an answer that happens to begin like a question.
    private const int Longest = 12;

    /// <summary>Whether a text is one question and nothing else.</summary>
    /// <param name="text">As it was typed.</param>
    /// <param name="open">Whether any text would do as an answer, so that “Hoe bewoners elkaar vinden” is one.</param>
    public bool IsQuestion(string text, bool open)
    {
        var sentence = text.Trim();
        var typed = Words.Normalise(sentence).Split(' ');
        return typed.Length <= Longest
            && sentence.Length > 0
            && sentence.AsSpan(0, sentence.Length - 1).IndexOfAny(".!?\n") < 0
            && (sentence.EndsWith('?') || (!open && words.Contains(typed[0])) || IsInverted(typed));
    }

    // A question has its verb before the one who does it: “moet ik”, “hoe zorg ik”, “wie bepaalt”, “welke rol heeft”.
    private bool IsInverted(string[] typed)
    {
        var opening = typed.Length > 1 && words.Contains($"{typed[0]} {typed[1]}") ? 2 : words.Contains(typed[0]) ? 1 : 0;
        if (typed.Length < opening + 2)
            return false;
        var (first, second) = (typed[opening], typed[opening + 1]);
        return opening == 0
            ? verbs.Contains(first) && doers.Contains(second)
            : verbs.Contains(first) || (doers.Contains(second) && !doers.Contains(first)) || (choosing.Contains(typed[opening - 1]) && verbs.Contains(second));
    }
}
