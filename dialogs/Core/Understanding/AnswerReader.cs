using System.Globalization;
using System.Text.RegularExpressions;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Understanding;

/// <summary>Reads an answer from what was typed or filled in on a card; a pure function of question and text.</summary>
public static partial class AnswerReader
{
    /// <summary>Reads a typed answer; a choice may be followed by its reason (“groot, omdat …”).</summary>
    /// <param name="question">The question.</param>
    /// <param name="text">A cleaned text.</param>
    /// <param name="today">The day in the Netherlands, for dates without a year.</param>
    public static AnswerReading ReadTyped(Question question, string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(text);
        if (Refuse(text) is { } problem)
            return problem;
        if (question.Kind is not (QuestionKind.Choice or QuestionKind.Choices or QuestionKind.YesNo))
            return ReadPlain(question, text, today);

        var (choice, why) = SplitReason(text);
        return OptionMatcher.Match(question, choice) switch
        {
            (var options, null) => Checked(question, options, why),
            (_, var unmatched) => unmatched,
        };
    }

    /// <summary>Reads an answer from a card: option ids apart by commas, or the field's text.</summary>
    /// <param name="question">The question.</param>
    /// <param name="value">What the card sent.</param>
    /// <param name="why">The reason that was filled in; may be empty.</param>
    /// <param name="today">The day in the Netherlands, for dates without a year.</param>
    public static AnswerReading ReadCard(Question question, string value, string? why, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(value);
        if (Refuse(value) is { } problem)
            return problem;
        if (question.Kind is not (QuestionKind.Choice or QuestionKind.Choices or QuestionKind.YesNo))
            return ReadPlain(question, value, today);
        if (why?.Length > Limits.AnswerLength)
            return new NotUnderstood(AnswerProblem.TooLong, $"{why.Length}");

        var ids = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var options = question.Choices.Where(option => ids.Contains(option.Id.Value)).Select(option => option.Id).ToArray();
        return options.Length == ids.Length && options.Length > 0
            ? Checked(question, options, string.IsNullOrWhiteSpace(why) ? null : why)
            : new NotUnderstood(AnswerProblem.NoSuchOption);
    }

    private static NotUnderstood? Refuse(string text) =>
        text.Length == 0 ? new NotUnderstood(AnswerProblem.Empty)
        : text.Length > Limits.AnswerLength ? new NotUnderstood(AnswerProblem.TooLong, $"{text.Length}")
        : null;

    private static AnswerReading ReadPlain(Question question, string text, DateOnly today) => question.Kind switch
    {
        QuestionKind.Date => DutchDates.Read(text, today) is { } date
            ? new Understood(new Given(new DateValue(date)))
            : new NotUnderstood(AnswerProblem.NoDate),
        QuestionKind.Number or QuestionKind.Scale => (DutchNumbers.Read(text) ?? StepNamed(question, text)) switch
        {
            null => new NotUnderstood(AnswerProblem.NoNumber),
            var number when number < question.Min || number > question.Max => new NotUnderstood(AnswerProblem.OutOfRange),
            var number => new Understood(new Given(new NumberValue(number.Value))),
        },
        QuestionKind.List => LinesReader.ReadList(text),
        QuestionKind.Counts => LinesReader.ReadCounts(text),
        _ => new Understood(new Given(new TextValue(text))),
    };

    // A step of a scale by what it is called (“veel steun”).
    private static int? StepNamed(Question question, string text)
    {
        var typed = Words.Normalise(text);
        var named = question.Labels.Where(label => Words.AreClose(typed, Words.Normalise(label.Value))).Select(label => label.Key).ToArray();
        return named is [var step] ? int.Parse(step, CultureInfo.InvariantCulture) : null;
    }

    private static AnswerReading Checked(Question question, IReadOnlyList<OptionId> options, string? why)
    {
        if (options.Count > 1 && question.Kind != QuestionKind.Choices)
            return new NotUnderstood(AnswerProblem.OnlyOne);
        if (options.Count > 1 && options.FirstOrDefault(question.Exclusive.Contains) is { Value: not null } exclusive)
            return new NotUnderstood(AnswerProblem.RulesOutOthers, question.Choices.First(option => option.Id == exclusive).Text);
        return new Understood(new Given(new OptionsValue(options), why));
    }

    private static (string Choice, string? Why) SplitReason(string text) =>
        Reason().Match(text) is { Success: true } reason
            ? (text[..reason.Index], reason.Groups["why"].Value.Trim())
            : (text, null);

    [GeneratedRegex(@"(?<=\w)\W+(?:want\s+(?<why>\S.*)|(?<why>(?:omdat|doordat|aangezien)\s+\S.*))$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Reason();
}
