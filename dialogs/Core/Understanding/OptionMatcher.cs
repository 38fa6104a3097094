using System.Globalization;
using System.Text.RegularExpressions;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Understanding;

/// <summary>Finds the options that someone means: by number, by name, by a synonym, by a part of the name, with small errors.</summary>
internal static partial class OptionMatcher
{
    private static readonly string[] Ordinals = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste"];

    /// <summary>The options meant, in the question's order; or what is wrong.</summary>
    internal static (IReadOnlyList<OptionId> Options, NotUnderstood? Problem) Match(Question question, string text)
    {
        var whole = MatchOne(question, text);
        if (whole.Length == 1)
            return ([whole[0].Id], null);

        var parts = Separators().Split(text).Where(part => Words.Normalise(part).Length > 0).ToArray();
        if (parts.Length > 1)
        {
            var found = parts.Select(part => MatchOne(question, part)).ToArray();
            if (found.All(options => options.Length == 1))
            {
                var chosen = found.Select(options => options[0].Id).ToHashSet();
                return ([.. question.Choices.Select(option => option.Id).Where(chosen.Contains)], null);
            }
        }

        return ([], whole.Length > 1
            ? new NotUnderstood(AnswerProblem.Ambiguous, string.Join(" · ", whole.Select(option => option.Text)))
            : new NotUnderstood(AnswerProblem.NoSuchOption));
    }

    private static Option[] MatchOne(Question question, string text)
    {
        var typed = Words.Normalise(text);
        if (typed.Length == 0)
            return [];
        if (NumberOf(typed) is { } number)
            return number >= 1 && number <= question.Choices.Count ? [question.Choices[number - 1]] : [];

        Func<Option, bool>[] attempts =
        [
            option => NamesOf(option).Any(name => name == typed),
            option => NamesOf(option).Any(name => Words.AreClose(typed, name)),
            option => typed.Length >= 4 && NamesOf(option).Any(name => $" {name} ".Contains($" {typed} ", StringComparison.Ordinal)),
            option => NamesOf(option).Any(name => name.Length >= 3 && $" {typed} ".Contains($" {name} ", StringComparison.Ordinal)),
        ];
        foreach (var attempt in attempts)
        {
            var found = question.Choices.Where(attempt).ToArray();
            if (found.Length > 0)
                return found;
        }

        return [];
    }

    private static IEnumerable<string> NamesOf(Option option) =>
        option.Synonyms.Prepend(option.Text).Append(option.Id.Value).Select(Words.Normalise);

    private static int? NumberOf(string typed)
    {
        var match = Numbered().Match(typed);
        if (match.Success)
            return int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var ordinal = Array.IndexOf(Ordinals, typed.StartsWith("de ", StringComparison.Ordinal) ? typed[3..] : typed);
        return ordinal >= 0 ? ordinal + 1 : null;
    }

    [GeneratedRegex(@"^(?:(?:optie|keuze|nummer|nr|antwoord) )?(\d{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\s*[,;+&/\n]\s*(?:en\s+)?|\s+en\s+|\s+plus\s+|(?<=\d)\s+(?=\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Separators();
}
