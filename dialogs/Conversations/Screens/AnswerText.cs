using System.Text.RegularExpressions;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>Answers in words. The result may hold what a user typed, so it belongs in text runs only.</summary>
internal static partial class AnswerText
{
    /// <summary>What was said, in words; without its question, when nobody knows that any more, the options have no names.</summary>
    public static string Of(Question? question, AnswerContent content) => content switch
    {
        Given given => Of(question, given.Value),
        NotSuitable no => QuestionPhrases.State(QuestionState.Unsuitable) + Because(no.Reason, ": "),
        _ => QuestionPhrases.State(content.State),
    };

    /// <summary>A value in words; without its question the options have no names.</summary>
    public static string Of(Question? question, AnswerValue value) => AnswerWords.Of(question, value, QuestionPhrases.NoSuchOption);

    /// <summary>A reason with what goes before it: “omdat …” goes on with the sentence.</summary>
    /// <param name="reason">As it was typed.</param>
    /// <param name="otherwise">What goes before a reason that is a sentence of its own.</param>
    public static string Because(string reason, string otherwise) =>
        Conjunction().IsMatch(reason) ? $", {char.ToLowerInvariant(reason[0])}{reason[1..]}" : otherwise + reason;

    [GeneratedRegex(@"^(omdat|doordat|aangezien|want)\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Conjunction();

    /// <summary>At most so many characters, cut at a whole character.</summary>
    public static string Short(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }

    /// <summary>The beginning alone, for a card that is nearly full: 24 bytes as written.</summary>
    public static string Brief(string text)
    {
        var brief = Short(text, 24);
        while (CardRenderer.WrittenLength(brief) > 24)
            brief = Short(brief, brief.Length - 1);
        return brief;
    }
}
