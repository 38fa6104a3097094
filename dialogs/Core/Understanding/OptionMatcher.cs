using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Understanding;

/// <summary>Finds the options that someone means: by number, by name, by a synonym, by a part of the name, with small errors.</summary>
internal static class OptionMatcher
{
    // Shorter parts of a name say too little to choose by.
    private const int ShortestPart = 4;

    // In a longer sentence “niet” or “zeker” is about something else.
    private const int LongestYesOrNo = 6;

    private static readonly HashSet<string> Everything = ["alles", "alle", "allemaal", "alle opties", "allen"];

    /// <summary>The options meant, in the question's order; or what is wrong.</summary>
    internal static (IReadOnlyList<OptionId> Options, NotUnderstood? Problem) Match(Question question, string text)
    {
        // A name may hold a comma or “en” itself, so the whole text is tried before its parts.
        var whole = ByNumber(question, text) ?? ByName(question, text);
        if (whole is [var only])
            return ([only.Id], null);
        if (question.Kind == QuestionKind.Choices && IsEverything(question, Words.Normalise(text)))
            return ([.. question.Choices.Select(option => option.Id).Except(question.Exclusive)], null);

        var parts = OptionNumbers.Split(text);
        if (parts.Length > Limits.Lines)
            return ([], new NotUnderstood(AnswerProblem.NoSuchOption));
        if (parts.Length > 1 && InParts(question, parts) is { } found)
            return (found, null);
        if (whole is null && (parts.Length == 1 || question.Kind != QuestionKind.Choices))
            whole = ByMention(question, text);
        return whole switch
        {
            [var mentioned] => ([mentioned.Id], null),
            { Length: > 1 } => ([], new NotUnderstood(AnswerProblem.Ambiguous, string.Join(" · ", whole.Select(option => option.Text)))),
            _ => ([], new NotUnderstood(AnswerProblem.NoSuchOption)),
        };
    }

    // Of several options each part must name one, or something would be lost; of one option the rest may be talk (“ja, al jaren”).
    private static OptionId[]? InParts(Question question, string[] parts)
    {
        var found = parts.Select(part => ByNumber(question, part) ?? ByName(question, part) ?? ByMention(question, part) ?? []).ToArray();
        var talkAfter = question.Kind != QuestionKind.Choices && parts.Skip(1).All(part => OptionNumbers.Read(Words.Normalise(part), question.Choices.Count) is null)
            && found.Skip(1).All(options => options.Length == 0);
        if (found[0].Length != 1 || (!talkAfter && found.Any(options => options.Length != 1)))
            return null;
        if (talkAfter && parts.Skip(1).Any(OptionMentions.Denies))
            return null;
        var chosen = found.SelectMany(options => options).Select(option => option.Id).ToHashSet();
        return [.. question.Choices.Select(option => option.Id).Where(chosen.Contains)];
    }

    // “Alle drie” of three.
    private static bool IsEverything(Question question, string typed) =>
        Everything.Contains(typed)
        || (typed.StartsWith("alle ", StringComparison.Ordinal) && DutchNumbers.Read(typed[5..]) == question.Choices.Count - question.Exclusive.Count);

    private static Option[]? ByNumber(Question question, string text) =>
        question.Kind == QuestionKind.YesNo || OptionNumbers.Read(Words.Normalise(text), question.Choices.Count) is not { } number ? null
        : text.Contains($"-{number}", StringComparison.Ordinal) ? []
        : number >= 1 && number <= question.Choices.Count ? [question.Choices[number - 1]]
        : [];

    private static Option[]? ByName(Question question, string text)
    {
        var typed = Words.Normalise(text);
        if (typed.Length == 0)
            return null;
        var tells = typed.Length >= ShortestPart || typed is "ja" or "nee";
        Func<string, bool>[] attempts =
        [
            name => name == typed,
            name => Words.AreClose(typed, name),
            name => tells && $" {name} ".Contains($" {typed} ", StringComparison.Ordinal),
            name => typed.Length >= ShortestPart && $" {name}".Contains($" {typed}", StringComparison.Ordinal),
        ];
        return attempts
            .Select(attempt => question.Choices.Where(option => NamesOf(option).Any(attempt)).ToArray())
            .FirstOrDefault(options => options.Length > 0);
    }

    private static Option[]? ByMention(Question question, string text) =>
        OptionMentions.In(Words.Normalise(text), question.Kind == QuestionKind.YesNo ? LongestYesOrNo : int.MaxValue, [.. question.Choices.SelectMany(option => NamesOf(option).Select(name => (option, name)))]);

    private static IEnumerable<string> NamesOf(Option option) =>
        option.Synonyms.Prepend(option.Text).Append(option.Id.Value).Select(Words.Normalise);
}
