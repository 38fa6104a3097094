using System.Globalization;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Bench.Soak;

/// <summary>An answer that is drawn for a question: as a card gives it, as it is typed, and as storage writes it.</summary>
/// <param name="OnCard">What the card's field holds.</param>
/// <param name="Typed">What is typed; null when it is not typed here.</param>
/// <param name="Stored">Its state and value in storage.</param>
internal sealed record Said(string OnCard, string? Typed, string Stored)
{
    private const int Numbers = 30;

    /// <param name="question">What is asked.</param>
    /// <param name="choice">Decides among what may be said.</param>
    /// <param name="mark">Tells a text from all others.</param>
    public static Said Draw(Question question, int choice, string mark)
    {
        var text = $"De wijkteams helpen mee in {mark}";
        var number = choice % Numbers;
        var date = new DateOnly(2026, 11, 2).AddDays(number);
        return question.Kind switch
        {
            QuestionKind.YesNo or QuestionKind.Choice or QuestionKind.Choices => Option(question, question.Choices[choice % question.Choices.Count]),
            QuestionKind.Number or QuestionKind.Scale => Number(question.Min!.Value + (choice % Math.Min(Numbers, question.Max!.Value - question.Min.Value + 1))),
            QuestionKind.Date => new(date.ToString("O", CultureInfo.InvariantCulture), date.ToString("d-M-yyyy", CultureInfo.InvariantCulture), $"date:{date:O}"),
            QuestionKind.Counts => new($"Noord: {number}\nZuid: 3", null, $"counts:{number} Noord\n3 Zuid"),
            QuestionKind.List => new(text, text, $"list:{text}"),
            _ => new(text, text, $"text:{text}"),
        };
    }

    private static Said Option(Question question, Option option) =>
        new(option.Id.Value, question.Kind == QuestionKind.YesNo ? option.Text : null, $"options:{option.Id}");

    private static Said Number(int number) => new($"{number}", $"{number}", $"number:{number}");
}
