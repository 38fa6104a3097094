using System.Globalization;
using System.Text.RegularExpressions;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Finds a question, a section or something to look up by what people call it.</summary>
internal sealed partial class GuideIndex
{
    private readonly Dictionary<string, object> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> entries = new(StringComparer.Ordinal);

    public GuideIndex(GuideContent guide)
    {
        foreach (var section in guide.Sections.Where(section => section.Questions.Count > 0))
        {
            foreach (var name in section.Names.Append(section.Id.Value).Append(section.Title).Append(section.Short))
                places.TryAdd(Words.Normalise(name), section.Id);
            for (var number = 0; number < section.Questions.Count; number++)
            {
                var question = section.Questions[number];
                foreach (var name in question.Names.Append(question.Short).Append(question.Id.Value))
                    places.TryAdd(Words.Normalise(name), question.Id);
            }
        }

        foreach (var entry in guide.Sections.SelectMany(section => section.Knowledge))
        {
            foreach (var name in entry.Names.Append(entry.Title))
                entries.TryAdd(Words.Normalise(name), entry.Id);
        }
    }

    /// <summary>
    /// The <see cref="QuestionId"/> or <see cref="SectionId"/> meant, or the number of a question with or without its section; null
    /// when there is none.
    /// </summary>
    public object? Place(string typed)
    {
        if (Numbered().Match(typed) is not { Success: true } numbered)
            return Find(places, typed);
        var number = int.Parse(numbered.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        if (!numbered.Groups["section"].Success)
            return number;
        return Find(places, numbered.Groups["section"].Value) is SectionId section ? (number, section) : null;
    }

    /// <summary>The id of the knowledge entry meant; null when there is none.</summary>
    public string? Entry(string typed) => Find(entries, typed);

    [GeneratedRegex(@"^vraag (?<number>\d{1,3})( (van|uit|in|bij) (?<section>.+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    private static T? Find<T>(Dictionary<string, T> names, string typed) where T : class
    {
        foreach (var candidate in Variants(typed))
        {
            if (names.TryGetValue(candidate, out var found))
                return found;
        }

        var close = names.Where(pair => Words.AreClose(typed, pair.Key)).Select(pair => pair.Value).Distinct().ToArray();
        return close.Length == 1 ? close[0] : null;
    }

    private static IEnumerable<string> Variants(string typed)
    {
        yield return typed;
        foreach (var opening in (string[])["mijn antwoord op ", "het antwoord op ", "mijn antwoord over ", "het antwoord over ", "de vraag over ", "vraag over ", "de ", "het ", "een ", "onze ", "ons ", "mijn ", "stap ", "paragraaf ", "onderdeel ", "antwoord op ", "vraag "])
        {
            if (typed.StartsWith(opening, StringComparison.Ordinal))
                yield return typed[opening.Length..];
        }
    }
}
