using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>Answers in words. The result may hold what a user typed, so it belongs in text runs only.</summary>
internal static class AnswerText
{
    public static string Of(Question question, AnswerContent content) => content switch
    {
        Given given => Of(question, given.Value),
        NotSuitable no => QuestionPhrases.State(QuestionState.Unsuitable) + no.Reason,
        _ => QuestionPhrases.State(content.State),
    };

    public static string Of(Question question, AnswerValue value) => value switch
    {
        TextValue text => text.Text,
        // An option that the content has dropped since still shows, by its id.
        OptionsValue chosen => string.Join("; ", chosen.Options.Select(id => question.Choices.FirstOrDefault(option => option.Id == id)?.Text ?? id.Value)),
        NumberValue number when question.Labels.TryGetValue($"{number.Number}", out var label) => $"{number.Number} ({label})",
        NumberValue number => question.Unit is { } unit ? $"{number.Number} {unit}" : $"{number.Number}",
        DateValue date => DutchTime.InFull(date.Date),
        _ => "",
    };

    /// <summary>At most so many characters, cut at a whole character.</summary>
    public static string Short(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
