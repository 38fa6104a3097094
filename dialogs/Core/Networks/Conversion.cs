using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>What a question takes over of an answer that was given to another, or to itself as it was.</summary>
internal static class Conversion
{
    /// <summary>Whether answers of one question can be answers of another as they are, without naming options or ranges.</summary>
    public static bool IsPossible(Question from, Question to) => (from.Kind, to.Kind) switch
    {
        (_, QuestionKind.Text) or (QuestionKind.Text, QuestionKind.List) => true,
        (QuestionKind.Number or QuestionKind.Scale, QuestionKind.Number or QuestionKind.Scale) => true,
        (QuestionKind.Choice or QuestionKind.Choices or QuestionKind.YesNo, QuestionKind.Choice or QuestionKind.Choices or QuestionKind.YesNo) =>
            from.Choices.All(option => Has(to, option.Id)),
        var (one, other) => one == other,
    };

    /// <summary>What a question in the place of another takes over of a value; null when that is nothing.</summary>
    /// <param name="migration">What changed.</param>
    /// <param name="successor">The question in its place.</param>
    /// <param name="shape">That question as it was right after the change.</param>
    /// <param name="value">What was answered.</param>
    public static AnswerValue? TakeOver(Migration migration, Successor successor, Question shape, AnswerValue value)
    {
        if (successor.Afresh)
            return null;
        if (successor.Options.Count > 0)
            return value is OptionsValue chosen ? Fitting(shape, new OptionsValue([.. chosen.Options.Where(successor.Options.ContainsKey).Select(option => successor.Options[option]).Distinct()])) : null;
        if (successor.Ranges.Count > 0)
            return value is NumberValue number && successor.Ranges.FirstOrDefault(range => range.Holds(number.Number)) is { } range ? new OptionsValue([range.Option]) : null;
        return Fitting(shape, (shape.Kind, value) switch
        {
            (QuestionKind.Text, not TextValue) => new TextValue(AnswerWords.Of(migration.Former, value, "", "\n")),
            (QuestionKind.List, TextValue text) => new ListValue(text.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
            _ => value,
        });
    }

    /// <summary>The options that are left behind, as no question in its place takes them over.</summary>
    /// <param name="migration">What changed.</param>
    /// <param name="chosen">What was chosen.</param>
    /// <param name="takers">The questions that took something over, as they were right after the change.</param>
    public static IEnumerable<OptionId> LeftBehind(Migration migration, OptionsValue chosen, IReadOnlyCollection<(Successor Successor, Question Shape)> takers) =>
        chosen.Options.Where(option => !takers.Any(taker =>
            taker.Successor.Options.Count > 0 ? taker.Successor.Options.ContainsKey(option) : Has(migration.Former, option) && (taker.Shape.Kind == QuestionKind.Text || Has(taker.Shape, option))));

    /// <summary>The part of a value that a question can have as its answer; null when that is nothing.</summary>
    /// <param name="question">The question.</param>
    /// <param name="value">What was answered.</param>
    public static AnswerValue? Fitting(Question question, AnswerValue value) => (question.Kind, value) switch
    {
        (QuestionKind.Text, TextValue) or (QuestionKind.Date, DateValue) or (QuestionKind.List, ListValue { Lines.Count: > 0 }) or (QuestionKind.Counts, CountsValue) => value,
        (QuestionKind.Number or QuestionKind.Scale, NumberValue number) => number.Number < question.Min || number.Number > question.Max ? null : value,
        (QuestionKind.Choice or QuestionKind.YesNo, OptionsValue { Options: [var only] }) => Has(question, only) ? value : null,
        (QuestionKind.Choices, OptionsValue chosen) => chosen.Options.Where(option => Has(question, option)).ToArray() switch
        {
            [] => null,
            var known when known.Length == chosen.Options.Count => value,
            var known => new OptionsValue(known),
        },
        _ => null,
    };

    private static bool Has(Question question, OptionId option) => question.Choices.Any(known => known.Id == option);
}
