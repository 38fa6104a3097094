using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Reads a command from words that are not exactly its own.</summary>
internal sealed class LooseWording(CommandWords words)
{
    // A longer text is an answer that happens to hold the words of a command.
    private const int LongestQuestion = 10;

    /// <summary>The command that a short question asks for by some of its words; null when there is none.</summary>
    public Meaning? ByKeywords(string typed)
    {
        var tokens = typed.Split(' ');
        if (tokens.Length > LongestQuestion || !words.Askers.Contains(tokens[0]))
            return null;
        foreach (var (set, means) in words.Keywords)
        {
            if (set.All(word => tokens.Contains(word)))
                return means;
        }

        return null;
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
        or Meaning.More or Meaning.Networks or Meaning.Privacy or Meaning.Mix or Meaning.Flow or Meaning.Balance or Meaning.Share or Meaning.Search;
}
