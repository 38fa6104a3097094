using System.Globalization;
using System.Text.RegularExpressions;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Finds a question, a section or something to look up by what people call it.</summary>
internal sealed partial class GuideIndex
{
    // “Onze aandachtspunten” are no word to look up.
    private static readonly string[] Own = ["onze ", "ons ", "mijn "];

    // In a shorter word an error makes another word.
    private const int ShortestMisspelt = 8;

    private readonly Dictionary<string, GoTo> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RegisterId> registers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EvaluationFormId> forms = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> leads;

    /// <summary>Names everything in the content.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="leads">Words that may stand before a name and add nothing, each with a space at the end.</param>
    /// <param name="formPhrases">What people say for a form to look back with, beside its names.</param>
    public GuideIndex(GuideContent guide, IReadOnlyList<string> leads, IReadOnlyList<(string Phrase, EvaluationFormId Form)> formPhrases)
    {
        this.leads = leads;
        foreach (var section in guide.Sections.Where(section => section.Questions.Count > 0))
        {
            foreach (var name in section.Names.Append(section.Id.Value).Append(section.Title).Append(section.Short))
                places.TryAdd(Words.Normalise(name), new GoToSection(section.Id));
            foreach (var question in section.Questions)
            {
                foreach (var name in question.Names.Append(question.Short).Append(question.Id.Value))
                    places.TryAdd(Words.Normalise(name), new GoToQuestion(question.Id));
            }
        }

        // A phase is reached at its first question.
        foreach (var phase in guide.Phases)
        {
            if (guide.Sections.FirstOrDefault(section => section.Phase == phase.Number && section.Questions.Count > 0) is { } first)
            {
                places.TryAdd($"fase {phase.Number}", new GoToSection(first.Id));
                places.TryAdd(Words.Normalise(phase.Title), new GoToSection(first.Id));
            }
        }

        foreach (var entry in guide.Sections.SelectMany(section => section.Knowledge))
        {
            foreach (var name in entry.Names.Append(entry.Title))
                entries.TryAdd(Words.Normalise(name), entry.Id);
        }

        foreach (var register in guide.Registers)
        {
            foreach (var name in register.Names.Append(register.Title))
                registers.TryAdd(Words.Normalise(name), register.Id);
        }

        foreach (var form in guide.Evaluations)
        {
            foreach (var name in form.Names.Append(form.Title))
                forms.TryAdd(Words.Normalise(name), form.Id);
            foreach (var (phrase, _) in formPhrases.Where(said => said.Form == form.Id))
                forms.TryAdd(phrase, form.Id);
        }
    }

    /// <summary>The register that is called exactly so; null when there is none.</summary>
    public RegisterId? Register(string typed) => registers.TryGetValue(typed, out var found) ? found : null;

    /// <summary>The form to look back with that is called so; null when there is none.</summary>
    public EvaluationFormId? Form(string typed, bool exact) =>
        forms.TryGetValue(typed, out var found) ? found
        : !exact && typed.Length >= ShortestMisspelt && forms.Where(pair => Words.AreClose(typed, pair.Key)).Select(pair => pair.Value).Distinct().ToArray() is [var close] ? close
        : null;

    /// <summary>The question or section meant, or the number of a question with or without its section; null when there is none.</summary>
    public GoTo? Place(string typed)
    {
        if (Numbered().Match(typed) is not { Success: true } numbered || DutchNumbers.Read(numbered.Groups["number"].Value) is not (>= 1 and var number))
            return Find(places, typed);
        if (!numbered.Groups["section"].Success)
            return new GoToNumber(number, null);
        return Find(places, numbered.Groups["section"].Value) is GoToSection found ? new GoToNumber(number, found.Section) : null;
    }

    /// <summary>The overview meant: of a section, a page of it, or a page of the whole; null when there is none.</summary>
    public ShowOverview? Overview(string typed)
    {
        var paged = Paged().Match(typed);
        var section = paged.Groups["section"].Value;
        var page = paged.Groups["page"].Success ? int.Parse(paged.Groups["page"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        return section.Length == 0 ? new ShowOverview(null, page)
            : Place(section) is GoToSection found ? new ShowOverview(found.Section, page)
            : null;
    }

    /// <summary>The id of the knowledge entry meant; null when there is none.</summary>
    public string? Entry(string typed) => Own.Any(word => typed.StartsWith(word, StringComparison.Ordinal)) ? null : Find(entries, typed);

    [GeneratedRegex(@"^vraag (?<number>[1-9]\d{0,2}|[a-z]{3,12})( (van|uit|in|bij) (?<section>.+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<section>.*?) ?(pagina (?<page>[1-9]\d{0,2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Paged();

    private T? Find<T>(Dictionary<string, T> names, string typed) where T : class
    {
        foreach (var candidate in Variants(typed))
        {
            if (names.TryGetValue(candidate, out var found))
                return found;
        }

        var close = names.Where(pair => Words.AreClose(typed, pair.Key)).Select(pair => pair.Value).Distinct().ToArray();
        return close.Length == 1 ? close[0] : null;
    }

    private IEnumerable<string> Variants(string typed)
    {
        yield return typed;
        foreach (var shorter in WithoutLead(typed))
        {
            yield return shorter;
            foreach (var shortest in WithoutLead(shorter))
                yield return shortest;
        }
    }

    private IEnumerable<string> WithoutLead(string typed) =>
        leads.Where(lead => typed.StartsWith(lead, StringComparison.Ordinal)).Select(lead => typed[lead.Length..]);
}
