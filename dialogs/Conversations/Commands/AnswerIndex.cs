using System.Globalization;
using System.Text.RegularExpressions;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Finds what was said to a question: by the option that was chosen, or by its number in the history.</summary>
internal sealed partial class AnswerIndex
{
    private static readonly string[] Here = ["dit", "dat", "hier", "deze vraag", "die vraag", "dit antwoord", "dat antwoord"];

    private readonly Dictionary<string, QuestionId> chosen;
    private readonly GuideIndex index;
    private readonly IReadOnlyList<string> leads;

    /// <summary>Names every option that tells which question it is of.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="index">Finds questions by name.</param>
    /// <param name="leads">Words that may stand before a name and add nothing, each with a space at the end.</param>
    public AnswerIndex(GuideContent guide, GuideIndex index, IReadOnlyList<string> leads)
    {
        this.index = index;
        this.leads = leads;
        chosen = guide.Questions
            .Where(question => question.AskWhy)
            .SelectMany(question => question.Options.SelectMany(option => option.Synonyms.Append(option.Text)).Select(name => (Name: Words.Normalise(name), question.Id)).Distinct())
            .GroupBy(named => named.Name)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single().Id, StringComparer.Ordinal);
    }

    /// <summary>The question or section by its name, or the question at hand; null when there is none.</summary>
    public GoTo? Place(string typed) => Here.Contains(typed) ? new GoToHere() : index.Place(typed);

    /// <summary>The question or section by its name, or the question that an option is of; null when there is none.</summary>
    public GoTo? Choice(string typed) => Place(typed) ?? Chosen(typed);

    /// <summary>An answer by its number (“antwoord 2 van vraagstuk”), or the history of a question that is named alone; null when there is none.</summary>
    public Command? Earlier(string typed)
    {
        if (Numbered().Match(typed) is not { Success: true } numbered)
            return Place(typed) is { } place and (GoToQuestion or GoToHere) ? new ShowHistory(place) : null;
        return index.Place(numbered.Groups["question"].Value) is GoToQuestion about
            ? new RestoreNumbered(about.Question, int.Parse(numbered.Groups["number"].ValueSpan, CultureInfo.InvariantCulture))
            : null;
    }

    private GoToQuestion? Chosen(string typed)
    {
        foreach (var name in leads.Where(lead => typed.StartsWith(lead, StringComparison.Ordinal)).Select(lead => typed[lead.Length..]).Prepend(typed))
        {
            if (chosen.TryGetValue(name, out var question))
                return new GoToQuestion(question);
        }

        return null;
    }

    [GeneratedRegex(@"^(antwoord |nummer )?(?<number>[1-9]\d{0,4}) (van|bij|op) (?<question>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
