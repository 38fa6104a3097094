using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Reads a command from words that are not exactly its own.</summary>
internal sealed class LooseWording(CommandWords words)
{
    // With one of these an unknown word turns the meaning around.
    private static readonly string[] Denials = ["niet", "geen", "nooit", "zonder", "niks"];

    /// <summary>The command that all of the words together say; null when there is none.</summary>
    /// <param name="typed">What was typed, normalised.</param>
    /// <param name="asks">Whether it is asked of the bot; where any text will do, other words may be an answer.</param>
    /// <param name="alone">Whether a reason is awaited, which may say of the matter what else is said of a question (“dat speelt hier niet”).</param>
    public Meaning? ByWords(string typed, bool asks, bool alone)
    {
        var tokens = words.Spelling.Read(typed);
        foreach (var (wording, means) in words.Wordings)
        {
            if ((asks || (wording.Anywhere && !alone)) && wording.IsAllOf(tokens, words.SmallWords))
                return means;
        }

        return null;
    }

    /// <summary>The command that most of the words together say, when it only shows something; null when there is none.</summary>
    /// <param name="typed">What was typed, normalised.</param>
    /// <param name="open">Whether any text would do as an answer.</param>
    public Meaning? ByMostWords(string typed, bool open)
    {
        var tokens = words.Spelling.Read(typed);
        var found = words.Wordings
            .Where(pair => Shows(pair.Means))
            .Select(pair => (pair.Means, Unknown: pair.Wording.Besides(tokens, words.SmallWords), May: open || pair.Wording.Sets.Count == 1 ? 1 : 2))
            .Where(match => match.Unknown is { } unknown && unknown.Length <= match.May && !unknown.Intersect(Denials).Any())
            .ToList();
        return found.Count == 0 ? null : found.MinBy(match => match.Unknown!.Length).Means;
    }

    /// <summary>The register that all of the words together mean; null when there is none.</summary>
    public RegisterId? Register(string typed)
    {
        var tokens = words.Spelling.Read(typed);
        foreach (var (wording, register) in words.Registers)
        {
            if (wording.IsAllOf(tokens, words.SmallWords))
                return register;
        }

        return null;
    }

    /// <summary>The form to look back with that all of the words together mean; null when there is none.</summary>
    public EvaluationFormId? Form(string typed)
    {
        var tokens = words.Spelling.Read(typed);
        return words.Forms.Where(pair => pair.Wording.IsAllOf(tokens, words.SmallWords)).Select(pair => (EvaluationFormId?)pair.Form).FirstOrDefault();
    }

    /// <summary>The command whose whole wording is close to what was typed; null when there is none.</summary>
    public Meaning? Misspelt(string typed)
    {
        foreach (var (phrase, means) in words.Phrases)
        {
            // In a short word an error makes another word: “laten” is not “later”, “wissen” not “wissel”.
            if (phrase.Length >= (Shows(means) ? 5 : 8) && Words.AreClose(typed, phrase))
                return means;
        }

        return null;
    }

    private static bool Shows(Meaning meaning) => meaning is Meaning.Help or Meaning.Status or Meaning.Next or Meaning.Overview or Meaning.NextPage
        or Meaning.PreviousPage or Meaning.Signals or Meaning.Continue or Meaning.Greet or Meaning.Back or Meaning.Skip or Meaning.Explain or Meaning.Example
        or Meaning.More or Meaning.Networks or Meaning.Privacy or Meaning.Mix or Meaning.Flow or Meaning.Balance or Meaning.Share or Meaning.Search
        or Meaning.History or Meaning.Decisions or Meaning.Intake or Meaning.Round or Meaning.Agenda or Meaning.AgendaSettings or Meaning.Compare or Meaning.Actions;
}
