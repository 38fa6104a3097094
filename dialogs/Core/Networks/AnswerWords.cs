using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Networks;

/// <summary>Answers in words, as their question puts them.</summary>
public static class AnswerWords
{
    /// <summary>A value in words; what a user typed is in it as it was typed.</summary>
    /// <param name="question">The question, whose kind the value need not be of; null when it is not known any more.</param>
    /// <param name="value">What was answered.</param>
    /// <param name="unknown">What an option is called that the question does not have.</param>
    /// <param name="between">What stands between several things.</param>
    public static string Of(Question? question, AnswerValue value, string unknown, string between = "; ") =>
        value switch
        {
            TextValue text => text.Text,
            OptionsValue chosen => string.Join(between, chosen.Options.Select(id => question?.Choices.FirstOrDefault(option => option.Id == id)?.Text ?? unknown).Distinct()),
            NumberValue number when question?.Labels.GetValueOrDefault($"{number.Number}") is { } label => $"{number.Number} ({label})",
            NumberValue number => question?.Unit is { } unit ? $"{number.Number} {unit}" : $"{number.Number}",
            DateValue date => DutchTime.InFull(date.Date),
            ListValue list => string.Join(between, list.Lines),
            CountsValue counts => string.Join(between, counts.Counts.Select(count => $"{count.Label}: {count.Number}")),
            _ => "",
        };
}
